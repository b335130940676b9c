import type { Plan } from '../../model/plan/plan';

/** A node whose figures come from Kolada. */
export interface KoladaNode {
  readonly id: string;
  readonly name: string;
  /** Id of the key figure in Kolada. */
  readonly kpi: string;
  /** Path in the plan to the key figure's id. */
  readonly path: string;
}

/** The nodes of a plan whose figures come from Kolada; several may share a key figure. */
export function koladaNodes({ nodes }: Pick<Plan, 'nodes'>): KoladaNode[] {
  return nodes.flatMap(({ id, name, measure }, index) => {
    const { system, externalId = '' } = measure?.origin ?? {};
    if (system?.trim().toLowerCase() !== 'kolada') return [];
    const path = `nodes.${index}.measure.origin.externalId`;
    return [{ id, name, kpi: externalId.trim().toUpperCase(), path }];
  });
}

import type { Plan } from '../../model/plan/plan';

/** A node that gets its figures from Kolada. */
export interface KoladaNode {
  readonly id: string;
  readonly name: string;
  /** Id of the key figure, as Kolada writes it. */
  readonly kpi: string;
  /** Where the plan names the key figure. */
  readonly path: string;
}

/** The nodes of a plan that say that their figures come from Kolada; several may share a key figure. */
export function koladaNodes({ nodes }: Pick<Plan, 'nodes'>): KoladaNode[] {
  return nodes.flatMap(({ id, name, measure }, index) => {
    const { system, externalId = '' } = measure?.origin ?? {};
    if (system?.trim().toLowerCase() !== 'kolada') return [];
    const path = `nodes.${index}.measure.origin.externalId`;
    return [{ id, name, kpi: externalId.trim().toUpperCase(), path }];
  });
}

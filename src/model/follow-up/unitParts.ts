import { descendants, type TreeNode } from '../../tree/toTree';
import type { Plan } from '../plan/plan';
import { planTree, type PlanItem } from '../plan/planTree';
import type { FollowUp } from './followUp';

type Ids = ReadonlySet<string>;

/** Which nodes of a plan belong to which unit. */
export interface UnitParts {
  /** By unit: the nodes that are its own, by what the plan says or by figures, targets or words of its own. */
  readonly nodes: ReadonlyMap<string, Ids>;
  /** By unit: the nodes that it has targets of its own for. */
  readonly targeted: ReadonlyMap<string, Ids>;
  /** By node: the units that it is a measure of, or that have targets of their own for it. */
  readonly measuredBy: ReadonlyMap<string, Ids>;
  /** By node: the unit that it belongs to, when it is only one. */
  readonly soleUnit: ReadonlyMap<string, string>;
}

/**
 * Which nodes belong to which unit. A node that names no unit belongs to those of the nearest node above it
 * that names any; a measure does so only when that is a single unit, since what several units do together is
 * not measured for each of them unless the plan says so. A unit that is only compared with, such as the
 * country, has no nodes.
 */
export function unitParts(plan: Plan, followUp?: FollowUp): UnitParts {
  const [nodes, targeted, measuredBy] = [new IdSets(), new IdSets(), new IdSets()];
  const { tree } = planTree(plan);
  const soleUnit = new Map<string, string>();
  const stated = new Map<string, readonly string[]>();
  for (const node of descendants(tree.roots)) {
    const { id, data } = node;
    if (data.kind !== 'node') continue;
    const own = unitsNamed(node);
    const units = own.length > 0 ? own : (stated.get(node.parent?.id ?? '') ?? []);
    stated.set(id, units);
    const sole = units.length === 1 ? units[0] : undefined;
    if (sole !== undefined) soleUnit.set(id, sole);
    const isShared = isMeasure(node) && own.length === 0 && units.length > 1;
    if (!isShared) for (const unit of units) nodes.add(unit, id);
  }
  const { assessments = [], analyses = [], actions = [] } = followUp ?? {};
  for (const { unitId, of } of assessments) nodes.add(unitId, of);
  for (const { id, targets = [] } of plan.nodes) {
    for (const { unitId } of targets) targeted.add(unitId, id);
  }
  for (const { unitId, of } of followUp?.targets ?? []) targeted.add(unitId, of);
  for (const [unit, ids] of targeted) for (const id of ids) nodes.add(unit, id);
  const units = plan.units ?? [];
  const compared = [...units, ...(followUp?.units ?? [])].filter(({ comparison }) => comparison);
  const ofAuthority = new Set([...nodes.keys(), ...units.map(({ id }) => id)]);
  for (const { id } of compared) ofAuthority.delete(id);
  for (const list of [plan.observations ?? [], followUp?.observations ?? []]) {
    for (const { unitId = '', of } of list) {
      if (ofAuthority.has(unitId) && stated.has(of)) nodes.add(unitId, of);
    }
  }
  for (const [unit, ids] of nodes) {
    for (const id of ids) if (isMeasure(tree.nodeById.get(id))) measuredBy.add(id, unit);
  }
  for (const [unit, ids] of targeted) for (const id of ids) measuredBy.add(id, unit);
  // An action for a measure does not make it the measure of whoever takes the action.
  for (const list of [analyses, actions]) for (const { unitId, of } of list) nodes.add(unitId, of);
  return { nodes, targeted, measuredBy, soleUnit };
}

/** The units that a node is directed to, and the one that is responsible for it. */
function unitsNamed({ data: { node } }: TreeNode<PlanItem>): readonly string[] {
  return [...new Set([...(node.directedTo ?? []), ...(node.owner ? [node.owner] : [])])];
}

function isMeasure(node: TreeNode<PlanItem> | undefined): boolean {
  return node?.data.level.kind === 'indicator';
}

/** Sets of ids by an id. */
class IdSets extends Map<string, Set<string>> {
  add(key: string | undefined, id: string): void {
    if (key === undefined) return;
    const known = this.get(key);
    if (known) known.add(id);
    else this.set(key, new Set([id]));
  }
}

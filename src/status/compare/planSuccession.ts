import type { FollowUpComparison } from './compareFollowUps';
import type { PlanStatuses } from '../plan/planStatuses';
import { isCounted } from '../plan/finalVerdict';

/**
 * How a node continues those of the plan before. continued: it alone continues one node; split: so do others;
 * merged: it continues several; new: it continues none.
 */
export type Succession = 'continued' | 'split' | 'merged' | 'new';

/** How the nodes of a plan continue those of the plan that it supersedes. */
export interface PlanSuccession {
  /** By id in the later tree. */
  readonly of: Readonly<Record<string, Succession>>;
  /** The number of nodes of each kind, without references, placeholders and duplicates. */
  readonly counts: Readonly<Record<Succession, number>>;
}

/**
 * How each goal of a plan continues those of the plan before, as its `succeeds` state. What no goal continues is
 * in `removed` of the comparison.
 *
 * @param comparison Of the earlier plan with the later.
 * @param after The later plan of the two.
 *
 * @example
 * const [before, after] = [planStatuses(earlierPlan), planStatuses(plan)];
 * planSuccession(compareFollowUps(before, after), after).counts.split;
 */
export function planSuccession(
  { changes }: FollowUpComparison,
  { tree }: PlanStatuses,
): PlanSuccession {
  const successors = new Map<string, Set<string>>();
  const predecessorsOf = (id: string) => changes[id]?.predecessors ?? [id];
  for (const id of Object.keys(changes)) {
    // A reference is the same node at another place, so it splits nothing.
    const own = tree.nodeById.get(id)?.data.node.id ?? id;
    for (const one of predecessorsOf(id)) {
      successors.set(one, (successors.get(one) ?? new Set()).add(own));
    }
  }
  const counts = { continued: 0, split: 0, merged: 0, new: 0 };
  const of: Record<string, Succession> = {};
  for (const id of Object.keys(changes)) {
    const [first, ...others] = predecessorsOf(id);
    const isSplit = first !== undefined && (successors.get(first)?.size ?? 0) > 1;
    const kind =
      first === undefined ? 'new' : others.length > 0 ? 'merged' : isSplit ? 'split' : 'continued';
    of[id] = kind;
    const node = tree.nodeById.get(id);
    if (node && isCounted(node)) counts[kind] += 1;
  }
  return { of, counts };
}

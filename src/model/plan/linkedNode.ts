import type { NodeLink } from './nodeLink';
import type { Plan } from './plan';
import type { PlanNode } from './planNode';
import { planTree, type PlanItem } from './planTree';

/** The other end of a link between two plans. */
export interface LinkedNode extends NodeLink {
  /** The plan that the other end is in; `undefined` when that plan is not at hand. */
  readonly inPlan: Plan | undefined;
  /** The node itself, with its level; `undefined` when its plan is not at hand or does not have it. */
  readonly item: PlanItem | undefined;
}

/** The nodes that links lead to, found in the plans that are at hand. */
export function linkedNodes(links: readonly NodeLink[], plans: readonly Plan[]): LinkedNode[] {
  return links.map((link) => {
    const inPlan = plans.find(({ id }) => id === link.plan);
    const found = inPlan && planTree(inPlan).tree.nodeById.get(link.node)?.data;
    return { ...link, inPlan, item: found?.kind === 'node' ? found : undefined };
  });
}

/** The links of a node to those that it continues, which are in the plan that its own plan supersedes. */
export function predecessorLinks(
  { supersedes = '' }: Plan,
  { succeeds = [] }: PlanNode,
): NodeLink[] {
  return succeeds.map((node) => ({ plan: supersedes, node }));
}

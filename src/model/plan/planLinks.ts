import { groupBy } from '../../collections/groupBy';
import { linkedNodes, predecessorLinks, type LinkedNode } from './linkedNode';
import type { NodeLink } from './nodeLink';
import type { Plan } from './plan';

/** The links of one node to and from other plans, as the plans state them. */
export interface NodeLinks {
  /** The nodes that it contributes to. */
  readonly contributesTo: readonly LinkedNode[];
  /** The nodes that contribute to it. */
  readonly contributedBy: readonly LinkedNode[];
  /** The nodes of the plan before that it continues. */
  readonly succeeds: readonly LinkedNode[];
  /** The nodes of the plan after that continue it. */
  readonly succeededBy: readonly LinkedNode[];
}

/**
 * The links between the nodes of a plan and those of other plans, both ways. Only links that one of the plans
 * states count: nodes are never matched by name. The ids in `succeeds` are those of the plan that
 * `supersedes` names.
 *
 * @example
 * const linksOf = planLinks(boardPlan, [regionalPlan]);
 * linksOf('delmal-2').contributesTo.map(({ item }) => item?.node.name);
 */
export function planLinks(plan: Plan, linkedPlans: readonly Plan[]): (nodeId: string) => NodeLinks {
  const byId = new Map([...linkedPlans.toReversed(), plan].map((one) => [one.id, one]));
  const plans = [...byId.values()];
  const nodes = new Map(plan.nodes.map((node) => [node.id, node]));
  const back = groupBy(
    plans.flatMap((other) => (other === plan ? [] : linksTo(plan, other))),
    ({ to, kind }) => `${kind} ${to}`,
  );
  const ends = (links: readonly NodeLink[]) => linkedNodes(links, plans);
  const backTo = (kind: BackLink['kind'], id: string) =>
    ends((back.get(`${kind} ${id}`) ?? []).map(({ from }) => from));
  return (nodeId) => {
    const node = nodes.get(nodeId);
    return {
      contributesTo: ends(node?.contributesTo ?? []),
      contributedBy: backTo('contributedBy', nodeId),
      succeeds: ends(node ? predecessorLinks(plan, node) : []),
      succeededBy: backTo('succeededBy', nodeId),
    };
  };
}

/** A link of another plan to a node of this one. */
interface BackLink {
  readonly kind: 'contributedBy' | 'succeededBy';
  /** Id of the node in this plan. */
  readonly to: string;
  readonly from: NodeLink;
}

function linksTo(plan: Plan, other: Plan): BackLink[] {
  return other.nodes.flatMap((node): BackLink[] => {
    const from = { plan: other.id, node: node.id };
    const to = (links: readonly NodeLink[], kind: BackLink['kind']) =>
      links
        .filter((link) => link.plan === plan.id)
        .map((link) => ({ kind, to: link.node, from: { ...from, source: link.source } }));
    return [
      ...to(node.contributesTo ?? [], 'contributedBy'),
      ...to(predecessorLinks(other, node), 'succeededBy'),
    ];
  });
}

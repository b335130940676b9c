import type { Plan } from '../src/model/plan/plan';
import type { PlanNode } from '../src/model/plan/planNode';

/** Some nodes of a plan. A node whose children are left out states their number. */
export interface PlanFragment {
  readonly nodes: readonly PlanNode[];
}

/** The plan with only its first levels; a depth of 1 is the roots. */
export function planToDepth(plan: Plan, depth: number): Plan {
  const children = childrenByParent(plan);
  const nodes = new Set<PlanNode>();
  let row = topNodes(plan, children);
  for (let left = depth; left > 0 && row.length > 0; left -= 1) {
    for (const node of row) nodes.add(node);
    row = row.flatMap(({ id }) => children.get(id) ?? []).filter((node) => !nodes.has(node));
  }
  addUnaskable(nodes, children);
  // In the plan's order, which is also the order of siblings.
  const sent = plan.nodes.filter((node) => nodes.has(node));
  return { ...plan, nodes: sent.map((node) => withChildCount(node, children, nodes)) };
}

/** The nodes directly under a node; `undefined` when there is no such node. */
export function childrenOf(plan: Plan, nodeId: string): PlanFragment | undefined {
  if (!plan.nodes.some(({ id }) => id === nodeId)) return undefined;
  const children = childrenByParent(plan);
  const nodes = new Set(children.get(nodeId) ?? []);
  addUnaskable(nodes, children);
  return { nodes: [...nodes].map((node) => withChildCount(node, children, nodes)) };
}

type Children = ReadonlyMap<string, readonly PlanNode[]>;

function childrenByParent({ nodes }: Plan): Children {
  const children = new Map<string, PlanNode[]>();
  for (const node of nodes) {
    if (!node.parent) continue;
    const siblings = children.get(node.parent);
    if (siblings) siblings.push(node);
    else children.set(node.parent, [node]);
  }
  return children;
}

/**
 * Adds the children of nodes with the id "." or "..". A path cannot end in such a segment, even encoded
 * (RFC 3986, 5.2.4), so these children cannot be requested on their own.
 */
function addUnaskable(sent: Set<PlanNode>, children: Children): void {
  for (const { id } of sent) {
    if (id !== '.' && id !== '..') continue;
    for (const child of children.get(id) ?? []) sent.add(child);
  }
}

/** The roots, and nodes that no root leads to, since these could not be reached in any other way. */
function topNodes({ nodes }: Plan, children: Children): PlanNode[] {
  const known = new Set(nodes.map(({ id }) => id));
  const roots = nodes.filter(({ parent }) => !parent || !known.has(parent));
  const reached = new Set(roots);
  for (const { id } of reached) for (const child of children.get(id) ?? []) reached.add(child);
  return [...roots, ...nodes.filter((node) => !reached.has(node))];
}

function withChildCount(node: PlanNode, children: Children, sent: ReadonlySet<PlanNode>): PlanNode {
  const own = children.get(node.id) ?? [];
  return own.every((child) => sent.has(child)) ? node : { ...node, childCount: own.length };
}

import { toTree, type Tree, type TreeIssue } from '../tree/toTree';
import type { Level, Plan } from './plan';
import type { PlanNode } from './planNode';

/** A node of the plan where it stands in the tree. */
export interface PlanItem {
  /**
   * node: in full under its parent; reference: under a further node it contributes to; orphans: the
   * visible root that gathers nodes whose parent is missing.
   */
  readonly kind: 'node' | 'reference' | 'orphans';
  readonly node: PlanNode;
  readonly level: Level;
}

const NO_LEVEL: Level = { id: '', name: '', kind: 'goal' };

/**
 * The plan as a tree, with what is wrong in its hierarchy. A node with further parents stands in
 * full under `parent` and as a leaf under each of `alsoUnder`, so that the tree stays as large as
 * the plan.
 */
export function planTree(plan: Plan): { tree: Tree<PlanItem>; issues: TreeIssue[] } {
  return toTree(planItems(plan), {
    id: itemId,
    parentId: ({ node }) => node.parent,
    orphans: (id) => ({ kind: 'orphans', level: NO_LEVEL, node: { id, level: '', name: '' } }),
  });
}

/** A reference's row has the node's own id and that of the node it stands under. */
function itemId({ kind, node }: PlanItem): string {
  return kind === 'reference' ? `${node.id}@${node.parent}` : node.id;
}

function planItems(plan: Plan): PlanItem[] {
  const levels = new Map(plan.levels.map((level) => [level.id, level]));
  const known = new Set(plan.nodes.map((node) => node.id));
  const items: PlanItem[] = [];
  for (const node of plan.nodes) {
    const level = levels.get(node.level) ?? unknownLevel(node);
    items.push({ kind: 'node', node, level });
    for (const parent of node.alsoUnder ?? []) {
      if (!known.has(parent)) continue;
      items.push({ kind: 'reference', node: { ...node, parent }, level });
    }
  }
  return items;
}

function unknownLevel(node: PlanNode): Level {
  return { id: node.level, name: node.level, kind: node.measure ? 'indicator' : 'goal' };
}

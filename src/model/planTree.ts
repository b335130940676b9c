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
 * The plan as a tree, with what is wrong in its hierarchy. A node with further parents stands in full
 * under `parent` and as a leaf under each of `alsoUnder`, after what stands there in full, so that the
 * tree stays as large as the plan.
 */
export function planTree(plan: Plan): { tree: Tree<PlanItem>; issues: TreeIssue[] } {
  const { tree, issues } = toTree(planItems(plan), {
    id: itemId,
    parentId: ({ node }) => node.parent,
    orphans,
  });
  const isOwn = ({ id }: TreeIssue) => tree.nodeById.get(id)?.data.kind !== 'reference';
  return { tree, issues: issues.filter(isOwn) };
}

function orphans(id: string): PlanItem {
  return { kind: 'orphans', level: NO_LEVEL, node: { id, level: '', name: '' } };
}

/** A reference's row has the node's own id and that of the node it stands under. */
function itemId({ kind, node }: PlanItem): string {
  return kind === 'reference' ? `${node.id}@${node.parent}` : node.id;
}

function planItems(plan: Plan): PlanItem[] {
  const levels = new Map(plan.levels.map((level) => [level.id, level]));
  const items = plan.nodes.map((node): PlanItem => {
    const level = levels.get(node.level) ?? unknownLevel(node);
    return { kind: 'node', node, level };
  });
  const known = new Set(plan.nodes.map(({ id }) => id));
  return [...items, ...items.flatMap((item) => references(item, known))];
}

function references({ node, level }: PlanItem, known: ReadonlySet<string>): PlanItem[] {
  const parents = new Set(node.alsoUnder ?? []);
  parents.delete(node.parent ?? '');
  return [...parents]
    .filter((parent) => known.has(parent))
    .map((parent) => ({ kind: 'reference', node: { ...node, parent }, level }));
}

function unknownLevel(node: PlanNode): Level {
  return { id: node.level, name: node.level, kind: node.measure ? 'indicator' : 'goal' };
}

import { toTree, type Tree, type TreeIssue } from '../tree/toTree';
import type { Level, Plan } from './plan';
import type { PlanNode } from './planNode';

/** A node of the plan where it stands in the tree. */
export interface PlanItem {
  /**
   * node: in full under its parent; reference: under a further node it contributes to; orphans: the
   * visible root that gathers nodes whose parent is missing; unloaded: stands for those under its
   * parent that have not been sent along, `node.childCount` of them.
   */
  readonly kind: 'node' | 'reference' | 'orphans' | 'unloaded';
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
  const isOwn = ({ id }: TreeIssue) => {
    const kind = tree.nodeById.get(id)?.data.kind;
    return kind !== 'reference' && kind !== 'unloaded';
  };
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
  return [...items, ...items.flatMap((item) => references(item, known)), ...unloadedItems(plan)];
}

/** One for every node that says it has more under it than the plan holds. */
function unloadedItems({ nodes, levels }: Plan): PlanItem[] {
  const partial = nodes.filter(({ childCount = 0 }) => childCount > 0);
  if (partial.length === 0) return [];
  const held = new Map<string, number>();
  for (const { parent } of nodes) if (parent) held.set(parent, (held.get(parent) ?? 0) + 1);
  return partial.flatMap(({ id, level, childCount = 0 }) => {
    const missing = childCount - (held.get(id) ?? 0);
    return missing > 0 ? [unloadedItem(id, missing, levelBelow(levels, level))] : [];
  });
}

function unloadedItem(parent: string, childCount: number, level: Level): PlanItem {
  const id = `${parent}#unloaded`;
  return { kind: 'unloaded', level, node: { id, level: level.id, name: '', parent, childCount } };
}

/** What stands under a level by the plan's order; only its words are known, not what its nodes are. */
function levelBelow(levels: readonly Level[], id: string): Level {
  const below = levels[levels.findIndex((level) => level.id === id) + 1];
  return below ? { ...below, kind: 'goal' } : NO_LEVEL;
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

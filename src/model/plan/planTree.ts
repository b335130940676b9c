import { inPieces, runSteps, type Steps } from '../../steps/steps';
import {
  descendants,
  type RootedTree,
  type TreeIssue,
  type TreeNode,
  treeSteps,
} from '../../tree/toTree';
import { levelCount } from './levelName';
import type { Level, Plan } from './plan';
import type { PlanNode } from './planNode';

/** A node of the plan at one place in the tree. */
export interface PlanItem {
  /**
   * node: the node itself, under its parent; reference: the node repeated under a further node that it
   * contributes to; orphans: a visible root that collects nodes whose parent is missing; unloaded: a
   * placeholder for children of its parent that have not been loaded, `node.childCount` of them; removed: a
   * node of an earlier plan that no node of this one continues, beside which the plan is shown.
   */
  readonly kind: 'node' | 'reference' | 'orphans' | 'unloaded' | 'removed';
  readonly node: PlanNode;
  readonly level: Level;
}

const NO_LEVEL: Level = { id: '', name: '', kind: 'goal' };

/** Plans are never changed, so each plan's tree is made once and shared. */
const trees = new WeakMap<Plan, PlanTree>();

/** The tree of a plan, and the problems found when it was made. */
export interface PlanTree {
  readonly tree: RootedTree<PlanItem>;
  readonly issues: readonly TreeIssue[];
}

/**
 * The plan as a tree, and the problems in its hierarchy; the same object for the same plan. A node with
 * further parents is placed with its children under `parent`, and as a leaf under each of `alsoUnder`, after
 * the children of that node. Its children are not repeated, so that the tree does not grow.
 */
export function planTree(plan: Plan): PlanTree {
  return runSteps(planTreeSteps(plan));
}

/** Like `planTree`, but in steps. */
export function* planTreeSteps(plan: Plan): Steps<PlanTree> {
  const known = trees.get(plan);
  if (known) return known;
  const { tree, issues } = yield* treeSteps(yield* planItems(plan), {
    id: itemId,
    parentId: ({ node }) => node.parent,
    orphans,
  });
  const own: TreeIssue[] = [];
  yield* inPieces(issues, (issue) => {
    const kind = tree.nodeById.get(issue.id)?.data.kind;
    if (kind !== 'reference' && kind !== 'unloaded') own.push(issue);
  });
  const made = { tree, issues: own };
  trees.set(plan, made);
  return made;
}

/** The item of a root that collects nodes whose parent is missing. */
export function orphans(id: string): PlanItem {
  return { kind: 'orphans', level: NO_LEVEL, node: { id, level: '', name: '' } };
}

/** The id of a reference is made of the node's id and that of the node it is placed under. */
function itemId({ kind, node }: PlanItem): string {
  return kind === 'reference' ? `${node.id}@${node.parent}` : node.id;
}

function* planItems(plan: Plan): Steps<PlanItem[]> {
  // When levels share an id, the first counts, as for nodes and units.
  const levels = new Map(plan.levels.toReversed().map((level) => [level.id, level]));
  const items: PlanItem[] = [];
  const sharing: PlanItem[] = [];
  const known = new Set<string>();
  let isPartial = false;
  yield* inPieces(plan.nodes, (node) => {
    const item: PlanItem = {
      kind: 'node',
      node,
      level: levels.get(node.level) ?? unknownLevel(node),
    };
    items.push(item);
    known.add(node.id);
    if (node.alsoUnder) sharing.push(item);
    isPartial ||= node.childCount !== undefined;
  });
  yield* inPieces(sharing, (item) => {
    for (const reference of references(item, known)) items.push(reference);
  });
  if (isPartial) for (const item of unloadedItems(plan)) items.push(item);
  return items;
}

/** One item for every node with more children, according to its `childCount`, than the plan has. */
function unloadedItems({ nodes, levels }: Plan): PlanItem[] {
  const missing = missingChildren(nodes);
  if (missing.size === 0) return [];
  return nodes.flatMap(({ id, level }) => {
    const count = missing.get(id);
    return count === undefined ? [] : [unloadedItem(id, count, levelBelow(levels, level))];
  });
}

function unloadedItem(parent: string, childCount: number, level: Level): PlanItem {
  const id = `${parent}#unloaded`;
  return { kind: 'unloaded', level, node: { id, level: level.id, name: '', parent, childCount } };
}

/** The next level in the order of the plan, for branches that are not loaded: all that is known is its name. */
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

/** The number of nodes below a node on each level, from the top down: "2 delmål", "5 indikatorer". */
export function levelCounts(node: TreeNode<PlanItem>, locale: string): string[] {
  const counts = new Map<Level, number>();
  for (const { data } of descendants(node.children)) {
    if (data.kind === 'orphans' || data.level.name === '') continue;
    const own = data.kind === 'unloaded' ? (data.node.childCount ?? 0) : 1;
    counts.set(data.level, (counts.get(data.level) ?? 0) + own);
  }
  return [...counts].map(([level, count]) => levelCount(level, count, locale));
}

/** The number of children that are missing from each node, by id; nodes without missing children are left out. */
export function missingChildren(nodes: readonly PlanNode[]): ReadonlyMap<string, number> {
  const missing = new Map<string, number>();
  for (const { id, childCount = 0 } of nodes) if (childCount > 0) missing.set(id, childCount);
  if (missing.size === 0) return missing;
  for (const { parent } of nodes) {
    const count = missing.get(parent ?? '');
    if (parent && count !== undefined) missing.set(parent, count - 1);
  }
  for (const [id, count] of missing) if (count <= 0) missing.delete(id);
  return missing;
}

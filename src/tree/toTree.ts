import { inPieces, PIECE, runSteps, type Steps } from '../steps/steps';

/** A node of a rooted tree, with the terms of d3-hierarchy. */
export interface TreeNode<T> {
  /** Unique within the tree. */
  readonly id: string;
  /** The record the node was made from. */
  readonly data: T;
  readonly parent: TreeNode<T> | null;
  readonly children: readonly TreeNode<T>[];
  /** Number of steps up to the root: 0 for a root. */
  readonly depth: number;
}

/** The roots, and every node by id; siblings are in the order of the records. */
export interface RootedTree<T> {
  readonly roots: readonly TreeNode<T>[];
  readonly nodeById: ReadonlyMap<string, TreeNode<T>>;
}

/** What is wrong with a hierarchy. All codes but the last concern one record; the last has `id` "". */
export interface TreeIssue {
  readonly code: 'missing-parent' | 'cycle' | 'duplicate-id' | 'multiple-roots' | 'no-root';
  /** Key of the record in the tree. */
  readonly id: string;
  /**
   * The missing parent, the first root, the id of the node where a cycle was cut, or the id that was
   * taken.
   */
  readonly detail: string;
}

/** How `toTree` reads a record. */
export interface ToTreeOptions<T> {
  /** Id of a record. */
  id: (record: T) => string;
  /** Id of the parent; `null` or `undefined` for a root. */
  parentId: (record: T) => string | null | undefined;
  /** Makes the record of an extra root that holds the records whose parent is missing. */
  orphans: (id: string) => T;
}

interface MutableNode<T> extends TreeNode<T> {
  parent: MutableNode<T> | null;
  children: MutableNode<T>[];
  depth: number;
}

const ORPHANS_ID = 'missing-parent';

/**
 * Placeholders for a depth: of a node not yet reached from a root, and of one already passed on the way
 * up.
 */
const UNREACHED = -1;
const PASSED = -2;

/**
 * Makes a tree of flat records without throwing: the five errors of d3's `stratify` are collected
 * as issues, and every record has a node.
 *
 * - missing parent: under an extra root made by `orphans`
 * - cycle: the first record of the cycle becomes an extra root
 * - duplicate id: the later record gets the id `id#2`; children belong to the first
 * - multiple roots: all are kept; orphans and cut cycles do not count
 * - no root: an empty tree, or one with nothing but cut cycles and orphans
 */
export function toTree<T>(
  records: Iterable<T>,
  options: ToTreeOptions<T>,
): { tree: RootedTree<T>; issues: TreeIssue[] } {
  return runSteps(treeSteps(records, options));
}

/** `toTree` as work that pauses between pieces. */
export function* treeSteps<T>(
  records: Iterable<T>,
  options: ToTreeOptions<T>,
): Steps<{ tree: RootedTree<T>; issues: TreeIssue[] }> {
  const issues: TreeIssue[] = [];
  const nodeById = yield* makeNodes(records, options.id, issues);
  const { roots, orphans } = yield* link(nodeById, options.parentId, issues);
  if (roots.length === 0) issues.push({ code: 'no-root', id: '', detail: '' });
  if (orphans.length > 0) roots.push(yield* orphanRoot(orphans, nodeById, options.orphans));
  yield* setDepths(roots);
  const cut = yield* cutCycles(nodeById.values());
  for (const node of cut) {
    issues.push({ code: 'cycle', id: node.id, detail: node.id });
    roots.push(node);
  }
  return { tree: { roots, nodeById }, issues };
}

function* makeNodes<T>(
  records: Iterable<T>,
  idOf: (record: T) => string,
  issues: TreeIssue[],
): Steps<Map<string, MutableNode<T>>> {
  const nodeById = new Map<string, MutableNode<T>>();
  const counts = new Map<string, number>();
  yield* inPieces(records, (data) => {
    const wanted = idOf(data);
    const id = freeId(wanted, nodeById, counts);
    if (id !== wanted) issues.push({ code: 'duplicate-id', id, detail: wanted });
    nodeById.set(id, { id, data, parent: null, children: [], depth: UNREACHED });
  });
  return nodeById;
}

/** The wanted id, or the first of `id#2`, `id#3` … that is free; `counts` remembers where to continue. */
function freeId(
  wanted: string,
  taken: ReadonlyMap<string, unknown>,
  counts: Map<string, number>,
): string {
  if (!taken.has(wanted)) return wanted;
  let count = counts.get(wanted) ?? 1;
  let id = wanted;
  while (taken.has(id)) {
    count += 1;
    id = `${wanted}#${count}`;
  }
  counts.set(wanted, count);
  return id;
}

/**
 * Puts every node under its parent. A node without a parent id is a root; one whose parent is missing is
 * an orphan.
 */
function* link<T>(
  nodeById: ReadonlyMap<string, MutableNode<T>>,
  parentIdOf: ToTreeOptions<T>['parentId'],
  issues: TreeIssue[],
): Steps<{ roots: MutableNode<T>[]; orphans: MutableNode<T>[] }> {
  const roots: MutableNode<T>[] = [];
  const orphans: MutableNode<T>[] = [];
  yield* inPieces(nodeById.values(), (node) => {
    const parentId = parentIdOf(node.data);
    if (parentId === null || parentId === undefined) {
      if (roots[0]) issues.push({ code: 'multiple-roots', id: node.id, detail: roots[0].id });
      roots.push(node);
    } else if (!adopt(node, nodeById.get(parentId))) {
      issues.push({ code: 'missing-parent', id: node.id, detail: parentId });
      orphans.push(node);
    }
  });
  return { roots, orphans };
}

function adopt<T>(node: MutableNode<T>, parent: MutableNode<T> | undefined): boolean {
  if (!parent) return false;
  node.parent = parent;
  parent.children.push(node);
  return true;
}

function* orphanRoot<T>(
  orphans: readonly MutableNode<T>[],
  nodeById: Map<string, MutableNode<T>>,
  record: (id: string) => T,
): Steps<MutableNode<T>> {
  const id = freeId(ORPHANS_ID, nodeById, new Map());
  const data = record(id);
  const root: MutableNode<T> = { id, data, parent: null, children: [], depth: UNREACHED };
  nodeById.set(id, root);
  yield* inPieces(orphans, (node) => adopt(node, root));
  return root;
}

/** Detaches one record of every cycle. A node that no root reaches is in a cycle or below one. */
function* cutCycles<T>(nodes: Iterable<MutableNode<T>>): Steps<MutableNode<T>[]> {
  const cut: MutableNode<T>[] = [];
  let index = 0;
  for (const node of nodes) {
    index += 1;
    if (index % PIECE === 0) yield;
    if (node.depth !== UNREACHED) continue;
    const first = firstOfCycle(node);
    if (first.parent) first.parent.children = first.parent.children.filter((n) => n !== first);
    first.parent = null;
    yield* setDepths([first]);
    cut.push(first);
  }
  return cut;
}

/** The record itself when it is in the cycle, else the first record of the cycle above it. */
function firstOfCycle<T>(start: MutableNode<T>): MutableNode<T> {
  let node = start;
  while (node.parent && node.depth === UNREACHED) {
    node.depth = PASSED;
    node = node.parent;
  }
  return node;
}

/**
 * Sets the depth of the nodes and of everything under them. Pauses at the end too, since cycles may be
 * many and small.
 */
function* setDepths<T>(roots: readonly MutableNode<T>[]): Steps<void> {
  const rest = [...roots];
  let index = 0;
  for (let node = rest.pop(); node; node = rest.pop()) {
    node.depth = node.parent ? node.parent.depth + 1 : 0;
    for (const child of node.children) rest.push(child);
    index += 1;
    if (index % PIECE === 0) yield;
  }
  yield;
}

/** The nodes and everything under them, parents first, siblings in order; iterative, so any depth works. */
export function descendants<T>(nodes: readonly TreeNode<T>[]): TreeNode<T>[] {
  const found: TreeNode<T>[] = [];
  const stack = nodes.toReversed();
  for (let node = stack.pop(); node; node = stack.pop()) {
    found.push(node);
    for (let i = node.children.length - 1; i >= 0; i -= 1) {
      const child = node.children[i];
      if (child) stack.push(child);
    }
  }
  return found;
}

/** The node's parent, its parent, and so on up to the root. */
export function ancestors<T>(node: TreeNode<T>): TreeNode<T>[] {
  const found: TreeNode<T>[] = [];
  for (let up = node.parent; up; up = up.parent) found.push(up);
  return found;
}

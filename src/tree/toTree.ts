/** A node of a rooted tree, in the words of d3-hierarchy. */
export interface TreeNode<T> {
  /** Unique within the tree. */
  readonly id: string;
  /** The record the node was made from. */
  readonly data: T;
  readonly parent: TreeNode<T> | null;
  readonly children: readonly TreeNode<T>[];
  /** Edges up to the root: 0 for a root. */
  readonly depth: number;
}

/** The roots and every node by id; the order of siblings is the order of the records. */
export interface Tree<T> {
  readonly roots: readonly TreeNode<T>[];
  readonly nodeById: ReadonlyMap<string, TreeNode<T>>;
}

/** What is wrong with a hierarchy; the first four name the record, the last has `id` "". */
export interface TreeIssue {
  readonly code: 'missing-parent' | 'cycle' | 'duplicate-id' | 'multiple-roots' | 'no-root';
  /** Key of the record in the tree. */
  readonly id: string;
  /** The parent that is missing, the first root, the id of the cut node, or the id that was taken. */
  readonly detail: string;
}

/** How `toTree` reads a record. */
export interface ToTreeOptions<T> {
  id: (record: T) => string;
  /** Id of the parent; `null` or `undefined` for a root. */
  parentId: (record: T) => string | null | undefined;
  /** Makes the record of the root under which records with a missing parent are gathered. */
  orphans: (id: string) => T;
}

interface MutableNode<T> extends TreeNode<T> {
  parent: MutableNode<T> | null;
  children: MutableNode<T>[];
  depth: number;
}

const ORPHANS_ID = 'missing-parent';

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
): { tree: Tree<T>; issues: TreeIssue[] } {
  const issues: TreeIssue[] = [];
  const nodes = makeNodes(records, options.id, issues);
  const nodeById = new Map(nodes.map((node) => [node.id, node]));
  const roots: MutableNode<T>[] = [];
  const orphans: MutableNode<T>[] = [];
  for (const node of nodes) {
    const parentId = options.parentId(node.data);
    if (parentId === null || parentId === undefined) {
      if (roots[0]) issues.push({ code: 'multiple-roots', id: node.id, detail: roots[0].id });
      roots.push(node);
    } else if (!adopt(node, nodeById.get(parentId))) {
      issues.push({ code: 'missing-parent', id: node.id, detail: parentId });
      orphans.push(node);
    }
  }
  if (roots.length === 0) issues.push({ code: 'no-root', id: '', detail: '' });
  if (orphans.length > 0) roots.push(orphanRoot(orphans, nodeById, options.orphans));
  const cut = cutCycles(nodes, roots);
  for (const { id } of cut) issues.push({ code: 'cycle', id, detail: id });
  roots.push(...cut);
  setDepths(roots);
  return { tree: { roots, nodeById }, issues };
}

function makeNodes<T>(
  records: Iterable<T>,
  idOf: (record: T) => string,
  issues: TreeIssue[],
): MutableNode<T>[] {
  const nodes: MutableNode<T>[] = [];
  const taken = new Map<string, number>();
  for (const data of records) {
    const wanted = idOf(data);
    const id = freeId(wanted, taken);
    if (id !== wanted) issues.push({ code: 'duplicate-id', id, detail: wanted });
    nodes.push({ id, data, parent: null, children: [], depth: 0 });
  }
  return nodes;
}

/** The wanted id, or the first of `id#2`, `id#3` … that is free; notes how far each has come. */
function freeId(wanted: string, taken: Map<string, number>): string {
  let count = taken.get(wanted) ?? 0;
  let id = wanted;
  while (taken.has(id)) {
    count += 1;
    id = `${wanted}#${count}`;
  }
  taken.set(wanted, Math.max(count, 1));
  if (id !== wanted) taken.set(id, 1);
  return id;
}

function adopt<T>(node: MutableNode<T>, parent: MutableNode<T> | undefined): boolean {
  if (!parent) return false;
  node.parent = parent;
  parent.children.push(node);
  return true;
}

function orphanRoot<T>(
  orphans: readonly MutableNode<T>[],
  nodeById: Map<string, MutableNode<T>>,
  record: (id: string) => T,
): MutableNode<T> {
  const id = freeId(ORPHANS_ID, new Map([...nodeById.keys()].map((key) => [key, 1])));
  const root: MutableNode<T> = { id, data: record(id), parent: null, children: [], depth: 0 };
  nodeById.set(id, root);
  for (const node of orphans) adopt(node, root);
  return root;
}

/** Detaches one record of every cycle: what no root reaches is in a cycle or hangs below one. */
function cutCycles<T>(
  nodes: readonly MutableNode<T>[],
  roots: readonly MutableNode<T>[],
): MutableNode<T>[] {
  const reached = new Set<MutableNode<T>>(descendants(roots) as MutableNode<T>[]);
  const cut: MutableNode<T>[] = [];
  for (const node of nodes) {
    if (reached.has(node)) continue;
    const first = firstOfCycle(node);
    if (first.parent) first.parent.children = first.parent.children.filter((n) => n !== first);
    first.parent = null;
    for (const below of descendants([first])) reached.add(below as MutableNode<T>);
    cut.push(first);
  }
  return cut;
}

/** The record itself when it is in the cycle, else the first record of the cycle above it. */
function firstOfCycle<T>(start: MutableNode<T>): MutableNode<T> {
  const seen = new Set<MutableNode<T>>();
  let node = start;
  while (node.parent && !seen.has(node)) {
    seen.add(node);
    node = node.parent;
  }
  return node;
}

function setDepths<T>(roots: readonly MutableNode<T>[]): void {
  for (const node of descendants(roots) as MutableNode<T>[]) {
    node.depth = node.parent ? node.parent.depth + 1 : 0;
  }
}

/** The nodes and everything under them, parents first, siblings in order; iterative, so any depth. */
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

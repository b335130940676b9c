import { ancestors, descendants, type RootedTree, type TreeNode } from './toTree';

interface MutableNode<T> extends TreeNode<T> {
  children: MutableNode<T>[];
}

/** The part of a tree that consists of some nodes and the paths from the root to them; depths are kept. */
export function filteredTree<T>(
  { roots }: RootedTree<T>,
  isWanted: (node: TreeNode<T>) => boolean,
): { tree: RootedTree<T>; matches: number } {
  const all = descendants(roots);
  const wanted = all.filter(isWanted);
  const kept = new Set<TreeNode<T>>();
  for (const node of wanted) {
    kept.add(node);
    for (const up of ancestors(node)) {
      if (kept.has(up)) break;
      kept.add(up);
    }
  }
  const copies = new Map<TreeNode<T>, MutableNode<T>>();
  const keptRoots: MutableNode<T>[] = [];
  for (const node of all) {
    if (!kept.has(node)) continue;
    const parent = node.parent ? (copies.get(node.parent) ?? null) : null;
    const copy: MutableNode<T> = { ...node, parent, children: [] };
    copies.set(node, copy);
    if (parent) parent.children.push(copy);
    else keptRoots.push(copy);
  }
  const nodeById = new Map([...copies.values()].map((node) => [node.id, node]));
  return { tree: { roots: keptRoots, nodeById }, matches: wanted.length };
}

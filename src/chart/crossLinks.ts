import type { Edge } from '../layout/routing/edgeRouter';
import type { Scene } from '../layout/view/scene';
import type { RootedTree } from '../tree/toTree';

/** A line between two nodes, by id, that is not an edge of the tree. */
export interface CrossLink {
  readonly from: string;
  readonly to: string;
  /** Kind of line, for `data-line`. */
  readonly line: string;
  /**
   * Whether the line is drawn only when both nodes are visible, because a closed ancestor cannot
   * represent them.
   */
  readonly isShownWhole?: boolean | undefined;
}

/**
 * The lines between visible rows. A line to a hidden node ends at the ancestor that hides it. Lines from
 * a row to itself or along a connector are left out, and so are duplicates.
 */
export function crossLinks<T>(
  scene: Scene<T>,
  tree: RootedTree<T>,
  links: readonly CrossLink[],
): Edge[] {
  const found = new Map<string, Edge>();
  for (const { from, to, line, isShownWhole } of links) {
    if (isShownWhole && !(scene.indexById.has(from) && scene.indexById.has(to))) continue;
    const [a, b] = [shownIndex(scene, tree, from), shownIndex(scene, tree, to)];
    const key = `${line} ${Math.min(a, b)} ${Math.max(a, b)}`;
    if (!found.has(key) && isAcross(scene, a, b)) found.set(key, { from: a, to: b, line });
  }
  return [...found.values()];
}

/** Index of the row of a node, or of its nearest visible ancestor; -1 when there is none. */
function shownIndex<T>({ indexById }: Scene<T>, { nodeById }: RootedTree<T>, id: string): number {
  let node = nodeById.get(id) ?? null;
  while (node && !indexById.has(node.id)) node = node.parent;
  return indexById.get(node?.id ?? '') ?? -1;
}

function isAcross<T>({ rows }: Scene<T>, a: number, b: number): boolean {
  const isConnector = rows[a]?.parentIndex === b || rows[b]?.parentIndex === a;
  return a >= 0 && b >= 0 && a !== b && !isConnector;
}

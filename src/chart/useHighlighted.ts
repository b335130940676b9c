import { useMemo } from 'react';
import { useUnchanged } from '../state/useUnchanged';
import type { RootedTree } from '../tree/toTree';
import type { Highlight } from './highlight';

/**
 * Ids of the nodes of a tree that stand out, visible or not; the same set as long as the ids are the
 * same, and `undefined` when there is no highlight.
 */
export function useHighlighted<T>(
  tree: RootedTree<T>,
  highlight: Highlight | undefined,
): ReadonlySet<string> | undefined {
  const ids = useUnchanged(highlight?.ids);
  return useMemo(() => ids && new Set(ids.filter((id) => tree.nodeById.has(id))), [tree, ids]);
}

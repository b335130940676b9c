import { useMemo } from 'react';
import { useUnchanged } from '../state/useUnchanged';
import type { Tree } from '../tree/toTree';
import type { Highlight } from './highlight';

/**
 * Ids of the nodes of a tree that stand out, shown or not; the same set as long as the ids say the
 * same, and `undefined` when nothing stands out and nothing fades.
 */
export function useHighlighted<T>(
  tree: Tree<T>,
  highlight: Highlight | undefined,
): ReadonlySet<string> | undefined {
  const ids = useUnchanged(highlight?.ids);
  return useMemo(() => ids && new Set(ids.filter((id) => tree.nodeById.has(id))), [tree, ids]);
}

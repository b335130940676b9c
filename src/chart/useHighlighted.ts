import { useMemo } from 'react';
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
  // A host may make the list anew each time.
  const key = highlight && JSON.stringify(highlight.ids);
  return useMemo(() => {
    if (key === undefined) return undefined;
    const wanted = JSON.parse(key) as readonly string[];
    return new Set(wanted.filter((id) => tree.nodeById.has(id)));
  }, [tree, key]);
}

import { useMemo } from 'react';
import type { Tree } from '../tree/toTree';
import type { Highlight } from './highlight';

/** What of a highlight a tree has, whether its rows are shown or not. */
export interface Highlighted {
  readonly ids: ReadonlySet<string>;
  /** How many nodes the tree has. */
  readonly total: number;
}

/** The nodes of a tree that stand out; the same object as long as the ids say the same. */
export function useHighlighted<T>(
  tree: Tree<T>,
  highlight: Highlight | undefined,
): Highlighted | undefined {
  // A host may make the list anew each time.
  const key = highlight && JSON.stringify(highlight.ids);
  return useMemo(() => {
    if (key === undefined) return undefined;
    const wanted = JSON.parse(key) as readonly string[];
    const ids = new Set(wanted.filter((id) => tree.nodeById.has(id)));
    return { ids, total: tree.nodeById.size };
  }, [tree, key]);
}

import { useCallback, useState } from 'react';
import type { Tree } from '../tree/toTree';
import type { TreeStateProps } from '../tree/useTreeState';

/**
 * The focused node, and its parent in its place when it has gone from the tree: as the card that stands
 * for a branch goes when the branch is there.
 */
export function useRemainingFocus<T>(
  tree: Tree<T>,
): Pick<TreeStateProps, 'focused' | 'onFocusedChange'> {
  const [last, setLast] = useState<{ id: string; parent: string | null } | null>(null);
  const onFocusedChange = useCallback(
    (id: string | null) => {
      const parent = tree.nodeById.get(id ?? '')?.parent?.id ?? null;
      setLast(id === null ? null : { id, parent });
    },
    [tree],
  );
  const focused = last && (tree.nodeById.has(last.id) ? last.id : last.parent);
  return { focused, onFocusedChange };
}

import { useMemo, useSyncExternalStore } from 'react';
import type { View, ViewStore } from './viewStore';

/**
 * Selects what a component needs from the view, and renders it only when that changes. `select` must give
 * the same answer for the same view; `isSame` tells whether two answers draw the same.
 */
export function useView<T>(
  store: ViewStore,
  select: (view: View) => T,
  isSame: (a: T, b: T) => boolean = Object.is,
): T {
  const snapshot = useMemo(() => selection(store, select, isSame), [store, select, isSame]);
  return useSyncExternalStore(store.subscribe, snapshot, snapshot);
}

/** Calls `select` once per view, and keeps the previous answer as long as the new one draws the same. */
function selection<T>(
  store: ViewStore,
  select: (view: View) => T,
  isSame: (a: T, b: T) => boolean,
): () => T {
  let view: View | undefined;
  let value: { readonly is: T } | undefined;
  return () => {
    const now = store.get();
    if (value && view === now) return value.is;
    view = now;
    const next = select(now);
    value = value && isSame(value.is, next) ? value : { is: next };
    return value.is;
  };
}

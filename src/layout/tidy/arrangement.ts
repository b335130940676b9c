/**
 * How the children of a row stand: `spread` side by side; `hang` in one column along a spine near the
 * parent's left edge; `bone` in two columns, left and right of the parent's stem; `comb` in several
 * columns, each with its own spine.
 */
export type Arrangement =
  | { readonly kind: 'spread' }
  | { readonly kind: 'hang' }
  | { readonly kind: 'bone' }
  | { readonly kind: 'comb'; readonly columns: number };

/**
 * How the roots stand: `spread` in shared rows of the drawing; `pile` one below the other; `row` side by
 * side, each with its own rows; `aside` a pile of all the others beside the first.
 */
export type RootArrangement = 'spread' | 'pile' | 'row' | 'aside';

/** Children side by side. */
export const SPREAD: Arrangement = { kind: 'spread' };

/** Children in one column. */
export const HANG: Arrangement = { kind: 'hang' };

/** Children left and right of the stem. */
export const BONE: Arrangement = { kind: 'bone' };

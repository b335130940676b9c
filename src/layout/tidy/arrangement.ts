/**
 * How the children of a row stand: `spread` side by side; `hang` in one column along a spine from
 * the parent's left; `bone` in two columns, left and right of the parent's stem; `comb` in several
 * columns, each with a spine of its own.
 */
export type Arrangement =
  | { readonly kind: 'spread' }
  | { readonly kind: 'hang' }
  | { readonly kind: 'bone' }
  | { readonly kind: 'comb'; readonly columns: number };

/**
 * How the roots stand: `spread` in rows of the drawing that they share; `pile` one below the other;
 * `row` side by side, each with rows of its own.
 */
export type RootArrangement = 'spread' | 'pile' | 'row';

/** Children side by side. */
export const SPREAD: Arrangement = { kind: 'spread' };

/** Children in one column. */
export const HANG: Arrangement = { kind: 'hang' };

/** Children left and right of the stem. */
export const BONE: Arrangement = { kind: 'bone' };

import type { VisibleRow } from './visibleRows';

/** What a key does: focus a row, open or close rows, or select a row (`null` for none). */
export type TreeAction =
  | { readonly type: 'focus'; readonly id: string }
  | { readonly type: 'expand' | 'collapse'; readonly ids: readonly string[] }
  | { readonly type: 'select'; readonly id: string | null };

/**
 * The orientation of the tree (siblings stacked: vertical; side by side: horizontal) and the script's
 * direction.
 */
export interface TreeAxes {
  /** As `aria-orientation`. @default "vertical" */
  orientation?: 'vertical' | 'horizontal';
  /** @default "ltr" */
  direction?: 'ltr' | 'rtl';
}

type Move = 'next' | 'previous' | 'open' | 'close' | 'first' | 'last' | 'select' | 'openSiblings';

const ALWAYS = new Map<string, Move>([
  ['Home', 'first'],
  ['End', 'last'],
  ['Enter', 'select'],
  [' ', 'select'],
  ['*', 'openSiblings'],
]);
const VERTICAL = new Map<string, Move>([
  ['ArrowDown', 'next'],
  ['ArrowUp', 'previous'],
]);
const HORIZONTAL = new Map<string, Move>([
  ['ArrowDown', 'open'],
  ['ArrowUp', 'close'],
]);

/**
 * What a key does in a tree, by the ARIA Authoring Practices' tree view pattern: arrows along the
 * siblings walk the visible rows; arrows across them open, close, or move between parent and child.
 * `undefined` when the key has no meaning here or there is nowhere to go.
 */
export function navigate<T>(
  rows: readonly VisibleRow<T>[],
  focused: number,
  key: string,
  axes: TreeAxes = {},
): TreeAction | undefined {
  const row = rows[focused];
  const move = moveOf(key, axes);
  return row && move ? MOVES[move](rows, row) : undefined;
}

function moveOf(key: string, { orientation, direction }: TreeAxes): Move | undefined {
  const [forward, back] =
    direction === 'rtl' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
  if (orientation === 'horizontal') {
    if (key === forward) return 'next';
    if (key === back) return 'previous';
    return ALWAYS.get(key) ?? HORIZONTAL.get(key);
  }
  if (key === forward) return 'open';
  if (key === back) return 'close';
  return ALWAYS.get(key) ?? VERTICAL.get(key);
}

type Mover = (
  rows: readonly VisibleRow<unknown>[],
  row: VisibleRow<unknown>,
) => TreeAction | undefined;

const MOVES: Record<Move, Mover> = {
  next: (rows, row) => focusOn(rows[row.index + 1]),
  previous: (rows, row) => focusOn(rows[row.index - 1]),
  first: (rows) => focusOn(rows[0]),
  last: (rows) => focusOn(rows.at(-1)),
  select: (_, { node }) => ({ type: 'select', id: node.id }),
  open: (rows, row) => {
    if (row.expanded === undefined) return undefined;
    return row.expanded ? focusOn(rows[row.index + 1]) : { type: 'expand', ids: [row.node.id] };
  },
  close: (rows, row) =>
    row.expanded ? { type: 'collapse', ids: [row.node.id] } : focusOn(rows[row.parentIndex]),
  openSiblings: (rows, row) => {
    const ids = rows
      .filter((one) => one.parentIndex === row.parentIndex && one.expanded === false)
      .map(({ node }) => node.id);
    return ids.length > 0 ? { type: 'expand', ids } : undefined;
  },
};

function focusOn(row: VisibleRow<unknown> | undefined): TreeAction | undefined {
  return row && { type: 'focus', id: row.node.id };
}

import type { VisibleRow } from '../../tree/visibleRows';
import type { Box, Point, Size } from './box';

/** The distances of a layout, in CSS pixels at zoom 1. */
export interface Gaps {
  /** Between a parent's column (or row) and that of its children: room for connectors and toggles. */
  readonly level: number;
  /** Between siblings. */
  readonly sibling: number;
  /** Between neighbours with different parents. */
  readonly branch: number;
  /** Between trees side by side when the root is at the top. @default branch */
  readonly tree?: number | undefined;
}

/**
 * Where a row stands relative to its parent when the root is at the top: below it, beside it at the same
 * height, or in a band of short branches on the parent's stem, above the children that stand below.
 */
export type Placement = 'below' | 'beside' | 'band';

/** How the children below a row stand: side by side, in one or more stacks, or whichever fits the room. */
export type Spacing = 'spread' | 'stack' | 'auto';

/** What a layout needs to know besides the rows. */
export interface LayoutOptions<T> {
  /** The size of a card, px. */
  readonly sizeOf: (row: VisibleRow<T>) => Size;
  /** The space between cards, px. */
  readonly gaps: Gaps;
  /**
   * Distance from the top of a card to where its connectors meet its sides; at most half the card's
   * height.
   */
  readonly anchor: number;
  /** Used only when the root is at the top. @default () => 'below' */
  readonly placementOf?: ((row: VisibleRow<T>) => Placement) | undefined;
  /** Used only when the root is at the top. @default () => 'auto' */
  readonly arrangementOf?: ((row: VisibleRow<T>) => Spacing) | undefined;
  /**
   * The available width when the root is at the top. Children whose arrangement is `auto` are arranged to
   * fit within it if possible, as low as possible. Without it, four or more childless siblings are
   * stacked.
   */
  readonly maxWidth?: number | undefined;
}

/** How a row is joined to its parent. */
export type LinkKind = 'elbow' | 'stack' | 'side';

/**
 * The extent of a column (root left) or row (root top) of the layout, which holds one depth of the tree.
 */
export interface Span {
  readonly start: number;
  readonly size: number;
}

/** Where everything stands. The lists of rows have one entry per row, at the row's index. */
export interface TreeLayout {
  /** Where the root is. */
  readonly rootAt: 'left' | 'top';
  readonly boxes: readonly Box[];
  /**
   * How the parent is joined to the row: by an elbow, from a stack's spine, or sideways from the parent
   * or from the stem below it; `null` for a root.
   */
  readonly links: readonly (LinkKind | null)[];
  /** Where the connector to a stacked row turns onto the stack's spine. */
  readonly joints?: readonly (Point | undefined)[] | undefined;
  /** One span per depth. */
  readonly spans: readonly Span[];
  readonly bounds: Box;
  readonly gaps: Gaps;
  readonly anchor: number;
}

import type { Row } from '../../tree/visibleRows';
import type { Box, Point, Size } from './box';

/** The distances of a layout, in CSS pixels at zoom 1. */
export interface Gaps {
  /** Between a parent's column (or row) and its children's, room for connectors and toggles. */
  readonly level: number;
  /** Between siblings. */
  readonly sibling: number;
  /** Between neighbours with different parents. */
  readonly branch: number;
  /** Between trees side by side when the root is at the top. @default branch */
  readonly tree?: number | undefined;
}

/**
 * Where a row stands to its parent when the root is at the top: below it, beside it at its own
 * height, or in a band of short branches from the parent's stem, above those that stand below.
 */
export type Placement = 'below' | 'beside' | 'band';

/**
 * How the children below a row stand: side by side, in one or more stacks, or as the room has it.
 */
export type Spacing = 'spread' | 'stack' | 'auto';

/** What a layout needs to know besides the rows. */
export interface LayoutOptions<T> {
  readonly sizeOf: (row: Row<T>) => Size;
  readonly gaps: Gaps;
  /** Where, from the top of a card, its connectors meet its sides, at most at the middle. */
  readonly anchor: number;
  /** Only when the root is at the top. @default () => 'below' */
  readonly placementOf?: ((row: Row<T>) => Placement) | undefined;
  /** Only when the root is at the top. @default () => 'auto' */
  readonly arrangementOf?: ((row: Row<T>) => Spacing) | undefined;
  /**
   * The room there is when the root is at the top: what is arranged automatically is kept within it
   * if it can be, as low as it can be. Without it, four or more childless siblings are stacked.
   */
  readonly maxWidth?: number | undefined;
}

/** How a row is joined to its parent. */
export type LinkKind = 'elbow' | 'stack' | 'side';

/** A column (root left) or row (root top) of the layout: where one depth of the tree stands. */
export interface Span {
  readonly start: number;
  readonly size: number;
}

/** Where everything stands; the lists of rows have one entry per row, at the row's index. */
export interface TreeLayout {
  /** Where the root stands. */
  readonly rootAt: 'left' | 'top';
  readonly boxes: readonly Box[];
  /**
   * How the parent is joined to the row: by an elbow, from a stack's spine, sideways from the parent
   * or the stem below it, or not (a root).
   */
  readonly links: readonly (LinkKind | null)[];
  /** Where the connector to a stacked row turns into the stack's spine. */
  readonly joints?: readonly (Point | undefined)[] | undefined;
  /** One per depth. */
  readonly spans: readonly Span[];
  readonly bounds: Box;
  readonly gaps: Gaps;
  readonly anchor: number;
}

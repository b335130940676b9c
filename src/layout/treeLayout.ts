import type { Row } from '../tree/visibleRows';
import type { Box, Size } from './box';

/** The distances of a layout, in CSS pixels at zoom 1. */
export interface Gaps {
  /** Between a parent's column (or row) and its children's, room for connectors and toggles. */
  readonly level: number;
  /** Between siblings. */
  readonly sibling: number;
  /** Between neighbours with different parents. */
  readonly branch: number;
}

/** What a layout needs to know besides the rows. */
export interface LayoutOptions<T> {
  readonly sizeOf: (row: Row<T>) => Size;
  readonly gaps: Gaps;
  /** Where, from the top of a card, its connectors meet it when the root is to the left. */
  readonly anchor: number;
}

/** A column (root left) or row (root top) of the layout: where one depth of the tree stands. */
export interface Span {
  readonly start: number;
  readonly size: number;
}

/** Where everything stands; `boxes` and `links` have one entry per row, at the row's index. */
export interface TreeLayout {
  /** Where the root stands. */
  readonly rootAt: 'left' | 'top';
  readonly boxes: readonly Box[];
  /** How the parent is joined to the row: by an elbow, from a stack's spine, or not (a root). */
  readonly links: readonly ('elbow' | 'stack' | null)[];
  /** One per depth. */
  readonly spans: readonly Span[];
  readonly bounds: Box;
  readonly gaps: Gaps;
  readonly anchor: number;
}

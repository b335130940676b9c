import type { CsvColumn } from './csvColumns';
import type { FigureColumn } from './figureColumn';

/** A cell: text, or a number when the file stores it as a number. */
export type Cell = string | number;

/** The rows of a sheet, from the top; blank rows and columns may have been left out. */
export type SheetRows = readonly (readonly Cell[])[];

/** For each row and column that was read, its index in the file, from 0. */
export interface SheetPlaces {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  /** Numbers that their format shows with final zeros ("1.10"), as shown. Keys are "row column", as read. */
  readonly shown?: ReadonlyMap<string, string>;
  /** Texts of merged cells, for the blank cells below the first. Keys are "row column", as read. */
  readonly merged?: ReadonlyMap<string, string>;
}

/** A column that holds the nodes of one level. */
export interface LevelColumn {
  readonly index: number;
  readonly name: string;
  /** Whether its heading is unknown, so that it is a level only by its place and content. */
  readonly isGuessed?: true;
}

/** What the headings of a sheet say about its columns. */
export interface SheetColumns {
  /** Headings as written. */
  readonly headings: readonly string[];
  readonly columns: ReadonlyMap<CsvColumn, number>;
  readonly figures: readonly FigureColumn[];
  /** Columns of levels, from the top level down; empty when one column names the level of each row. */
  readonly levels: readonly LevelColumn[];
  /** The language of most headings. */
  readonly language: 'sv' | 'en';
  /** Columns with a heading that is not known. */
  readonly unknown: readonly number[];
  /** Columns with the same heading as an earlier one. */
  readonly repeated: readonly number[];
}

/** A cell above the headings. */
export interface HeadingCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** A row that is not a node, or perhaps not, and what it seems to be. */
export interface OddRow {
  readonly row: number;
  /** The first cell that is not blank. */
  readonly text: string;
  readonly is: 'total' | 'note' | 'headings' | 'maybeTotal' | 'maybeNote';
}

/** A sheet with its row of headings found. */
export interface Sheet extends SheetColumns {
  readonly rows: SheetRows;
  /** Index of the last row of headings. */
  readonly headingRow: number;
  /** Index of the first row of headings, which differs when there are several. */
  readonly firstHeadingRow: number;
  /** Cells above headings that are not read. */
  readonly notJoined: readonly HeadingCell[];
  /** Rows that are not nodes, which are emptied in `rows`, and rows that perhaps are not. */
  readonly odd: readonly OddRow[];
  /** Places in the file; `undefined` when they equal the indices in `rows`. */
  readonly places?: SheetPlaces | undefined;
}

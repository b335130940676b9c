import type { CsvColumn } from './csvColumns';
import type { FigureColumn } from './figureColumn';

/** A cell: text, or a number that the file itself types. */
export type Cell = string | number;

/** Rows as a spreadsheet shows them, from the top; blank rows and columns may be left out. */
export type SheetRows = readonly (readonly Cell[])[];

/** Which rows and columns of the file those are that were read, from 0. */
export interface SheetPlaces {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  /** Numbers that are shown with more zeros than they have, by row and column: "1.10". */
  readonly shown?: ReadonlyMap<string, string>;
  /** Texts of merged cells, by the blank rows and columns below their first cell. */
  readonly merged?: ReadonlyMap<string, string>;
}

/** A column that holds the nodes of one level. */
export interface LevelColumn {
  readonly index: number;
  readonly name: string;
  /** Whether its heading is not known and only its place tells. */
  readonly isGuessed?: true;
}

/** What the headings of a sheet say about its columns. */
export interface SheetColumns {
  /** Headings as written. */
  readonly headings: readonly string[];
  readonly columns: ReadonlyMap<CsvColumn, number>;
  readonly figures: readonly FigureColumn[];
  /** From the top down; empty when there is a column for the level. */
  readonly levels: readonly LevelColumn[];
  /** Which language the headings are in, by most of them. */
  readonly language: 'sv' | 'en';
  /** Columns with a heading that is not known. */
  readonly unknown: readonly number[];
  /** Columns with a heading that an earlier one has. */
  readonly repeated: readonly number[];
}

/** A cell above the headings. */
export interface HeadingCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** A row that is no node, or may be none, and what it seems to be. */
export interface OddRow {
  readonly row: number;
  /** The first cell with something in it. */
  readonly text: string;
  readonly is: 'total' | 'note' | 'headings' | 'maybeTotal' | 'maybeNote';
}

/** A sheet with its row of headings found. */
export interface Sheet extends SheetColumns {
  readonly rows: SheetRows;
  /** Which row the headings end in, from 0. */
  readonly headingRow: number;
  /** Where the headings begin, when they stand in several rows. */
  readonly firstHeadingRow: number;
  /** What stands above headings and is not read. */
  readonly notJoined: readonly HeadingCell[];
  /** Rows that are no nodes, which are blank among the rows, and those that may be none. */
  readonly odd: readonly OddRow[];
  /** `undefined` when none was left out. */
  readonly places?: SheetPlaces | undefined;
}

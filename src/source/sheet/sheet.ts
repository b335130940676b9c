import type { CsvColumn } from './csvColumns';
import type { FigureColumn } from './figureColumn';
import type { Cell } from './readNumber';

/** Rows as a spreadsheet shows them, from the top; blank rows and columns may be left out. */
export type SheetRows = readonly (readonly Cell[])[];

/** Which rows and columns of the file those are that were read, from 0. */
export interface SheetPlaces {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** A column that holds the nodes of one level. */
export interface LevelColumn {
  readonly index: number;
  readonly name: string;
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

/** A sheet with its row of headings found. */
export interface Sheet extends SheetColumns {
  readonly rows: SheetRows;
  /** Which row the headings are, from 0. */
  readonly headingRow: number;
  /** `undefined` when none was left out. */
  readonly places?: SheetPlaces | undefined;
}

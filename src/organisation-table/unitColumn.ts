import type { UnitItem } from '../model/organisation/organisationTree';
import type { UnitMark } from '../organisation/unitMark';
import type { TreeNode } from '../tree/toTree';
import type { TabCell } from './tabSeparated';

/** What stands in a cell. */
export interface UnitCell {
  readonly text: string;
  /** What is to be known of it: how certain it is, or why it cannot be told. */
  readonly note?: string | undefined;
  /** Several things, each on a line of its own in place of the text. */
  readonly lines?: readonly string[] | undefined;
  /** What has become of the unit, in labels in place of the text. */
  readonly marks?: readonly UnitMark[] | undefined;
  /** What a spreadsheet gets in place of the text, such as a number. */
  readonly value?: TabCell | undefined;
}

/** A column after that of the names. */
export interface UnitColumn {
  readonly id: string;
  readonly head: string;
  /** Where a spreadsheet gets bare numbers, in what they are. @default as the table has it */
  readonly spreadsheetHead?: string | undefined;
  /** Not among what is copied. */
  readonly isKeptFromSpreadsheets?: boolean | undefined;
  readonly isNumeric?: boolean | undefined;
  readonly cellOf: (node: TreeNode<UnitItem>) => UnitCell;
}

import type { UnitItem } from '../model/organisation/organisationTree';
import type { UnitMark } from '../organisation/changeContent';
import type { TreeNode } from '../tree/toTree';
import type { TabCell } from '../text/tabSeparated';

/** The content of a cell. */
export interface UnitCell {
  readonly text: string;
  /** A remark about the text: how certain it is, or why it cannot be determined. */
  readonly note?: string | undefined;
  /** Several items, each on its own line, shown instead of the text. */
  readonly lines?: readonly string[] | undefined;
  /** How the unit has changed, as labels shown instead of the text. */
  readonly marks?: readonly UnitMark[] | undefined;
  /** What a spreadsheet gets instead of the text, such as a number. */
  readonly value?: TabCell | undefined;
}

/** A column after the one with the names. */
export interface UnitColumn {
  readonly id: string;
  readonly head: string;
  /** The heading in a spreadsheet, which names the unit that the bare numbers are in. @default `head` */
  readonly spreadsheetHead?: string | undefined;
  /** Whether the column is left out when the table is copied. */
  readonly isKeptFromSpreadsheets?: boolean | undefined;
  readonly isNumeric?: boolean | undefined;
  readonly cellOf: (node: TreeNode<UnitItem>) => UnitCell;
}

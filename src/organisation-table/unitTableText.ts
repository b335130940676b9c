import type { OrganisationMessages } from '../organisation/organisationWords';
import { tabSeparated, type TabCell } from '../text/tabSeparated';
import type { UnitTable } from './unitTable';
import type { UnitCell } from './unitColumn';

/** A table of units for a spreadsheet: headings, then a row per unit, whose label no other unit has. */
export function unitTableText(
  table: UnitTable,
  { organisation, locale }: OrganisationMessages,
): string {
  const { groups } = table;
  const columns = table.columns.filter((column) => !column.isKeptFromSpreadsheets);
  const heads = [
    organisation.table.unit,
    ...columns.map(({ head, spreadsheetHead }) => spreadsheetHead ?? head),
  ];
  const rows = groups.flatMap((group) =>
    group.rows.map(({ label, node }) => [
      label,
      ...columns.map(({ id, cellOf }) => {
        const value = valueOf(cellOf(node));
        // A row copied without its group heading must itself say that the unit's place is not stated.
        return id === 'standing' && value === null ? (group.heading ?? null) : value;
      }),
    ]),
  );
  return tabSeparated([heads, ...rows], locale);
}

function valueOf({ text, note, value }: UnitCell): TabCell {
  if (value !== undefined) return value;
  return note === undefined ? text : `${text} (${note})`;
}

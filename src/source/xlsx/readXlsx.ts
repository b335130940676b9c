import { largest } from '../../collections/largest';
import { LoadError } from '../../load/loadError';
import { type Phrase, phrase } from '../../messages/phrase';
import type { FollowUp } from '../../model/follow-up/followUp';
import type { Issue } from '../../model/parse/issue';
import type { CsvOptions } from '../sheet/csvOptions';
import { findSheet } from '../sheet/findSheet';
import { readSheet, type ReadCsv } from '../sheet/readSheet';
import { columnLetters, sheetIssue } from '../sheet/sheetIssue';
import { filledRows, type FilledRows } from './filledRows';
import type { SheetData } from './joinedNodes';
import { joinSheets } from './joinSheets';
import { readWorkbook, type WorkbookSheet } from './readWorkbook';

/** The unpacked XML of a workbook may be this many times `maxBytes`, since it is far larger than its cells. */
const UNPACKED = 20;

/**
 * Reads an Excel file (.xlsx): all its visible sheets together, or those in `options.sheet`. Sheets that
 * are not read give issues. Throws a `LoadError` when it is not such a file or is larger than `maxBytes`.
 */
export async function readXlsx(
  bytes: Uint8Array,
  options: CsvOptions,
  maxBytes: number,
): Promise<ReadCsv> {
  const sheets = await sheetsOf(bytes, maxBytes);
  const asked = options.sheet === undefined ? undefined : [options.sheet].flat();
  const missing = asked?.filter((name) => sheets.every((sheet) => sheet.name !== name)) ?? [];
  const noSuch = missing.map((name) => noSuchSheet(name, sheets));
  const chosen = sheets.filter((sheet) =>
    asked ? asked.includes(sheet.name) : !sheet.isHidden && sheet.rows.length > 0,
  );
  const filled = chosen.length === 0 && !asked ? sheets.slice(0, 1) : chosen;
  if (filled.length === 0) return { data: null, issues: noSuch };
  const readings = readable(filled, options, asked !== undefined);
  const { data, followUp, issues } = joined(readings);
  const isNamed = sheets.filter(({ isHidden, rows }) => !isHidden && rows.length > 0).length > 1;
  const ofSheets = readings.flatMap(({ sheet, read }) => {
    const own = [...hiddenIn(sheet), ...read.issues];
    return isNamed ? own.map((issue) => inSheet(sheet.name, issue)) : own;
  });
  // A host that names sheets has chosen not to read the others.
  const unreadIssues = asked ? noSuch : unread(sheets, readings, options);
  return { data, followUp, issues: [...unreadIssues, ...issues, ...ofSheets] };
}

type NamedSheet = FilledRows & Omit<WorkbookSheet, 'rows' | 'merged'>;

interface Reading {
  readonly sheet: NamedSheet;
  readonly read: ReadCsv;
  readonly hasIds: boolean;
}

/** The sheets that can be read, or else the one with most known columns, whose issues tell what is wrong. */
function readable(sheets: readonly NamedSheet[], options: CsvOptions, isAsked: boolean): Reading[] {
  const found = sheets.map((sheet) => ({ sheet, ...known(sheet, options) }));
  const most = largest(found.map(({ count }) => count));
  const readings = found.map(({ sheet, count, hasIds }) => ({
    sheet,
    hasIds,
    // ";" makes numbers that are stored as text be read with decimal commas, as in Swedish.
    read: readSheet(sheet.rows, ';', options, sheet.places),
    isBest: count === most,
    // A single known heading can be a coincidence, such as a word on a cover sheet.
    isLikely: isAsked || count === most || count > 1,
  }));
  const usable = readings.filter(({ read, isLikely }) => isLikely && read.data !== null);
  return usable.length > 0 ? usable : readings.filter(({ isBest }) => isBest).slice(0, 1);
}

function joined(readings: readonly Reading[]): Omit<ReadCsv, 'issues'> & { issues: Issue[] } {
  const [first, ...more] = readings;
  if (more.length === 0) {
    return { data: first?.read.data ?? null, followUp: first?.read.followUp, issues: [] };
  }
  return joinSheets(
    readings.map(({ sheet: { name }, read, hasIds }) => ({
      name,
      hasIds,
      data: read.data as SheetData,
      followUp: read.followUp as Partial<FollowUp> | undefined,
    })),
  );
}

/** Adds the name of the sheet to an issue, when there are several sheets. */
function inSheet(sheet: string, { code, severity, path, phrase: said }: Issue): Issue {
  const place = path === '' ? '' : `${sheet}: ${path}`;
  return sheetIssue(code, severity, place, phrase('sheet', 'inSheet', { sheetName: sheet, said }));
}

function hiddenIn({ hiddenRows, hiddenColumns }: NamedSheet): Issue[] {
  const rows = hiddenRows.map((row) => String(row + 1));
  const columns = hiddenColumns.toSorted((a, b) => a - b).map(columnLetters);
  const said = [
    ...(rows.length === 0 ? [] : [phrase('sheet', 'hiddenRows', { words: rows })]),
    ...(columns.length === 0 ? [] : [phrase('sheet', 'hiddenColumns', { words: columns })]),
  ];
  return said.map((words) => sheetIssue('hidden-cells', 'notice', '', words));
}

function noSuchSheet(name: string, sheets: readonly NamedSheet[]): Issue {
  const said = phrase('sheet', 'noSuchSheet', { name, words: sheets.map((sheet) => sheet.name) });
  return sheetIssue('unread-sheet', 'error', '', said);
}

/** Issues about sheets that are not read: those with known columns, those without, and hidden ones. */
function unread(
  sheets: readonly NamedSheet[],
  readings: readonly Reading[],
  options: CsvOptions,
): Issue[] {
  const others = sheets.filter(
    (each) => each.rows.length > 0 && readings.every(({ sheet }) => sheet !== each),
  );
  const namesOf = (list: readonly NamedSheet[]) => list.map(({ name }) => name);
  const shown = others.filter(({ isHidden }) => !isHidden);
  const likely = namesOf(shown.filter((sheet) => known(sheet, options).count > 0));
  const unlikely = namesOf(shown.filter((sheet) => known(sheet, options).count === 0));
  const hidden = namesOf(others.filter(({ isHidden }) => isHidden));
  const issue = (severity: Issue['severity'], said: Phrase) =>
    sheetIssue('unread-sheet', severity, '', said);
  return [
    ...(likely.length === 0
      ? []
      : [issue('warning', phrase('sheet', 'unreadSheets', { words: likely }))]),
    ...(unlikely.length === 0
      ? []
      : [issue('notice', phrase('sheet', 'otherSheets', { words: unlikely }))]),
    ...(hidden.length === 0
      ? []
      : [issue('notice', phrase('sheet', 'hiddenSheets', { words: hidden }))]),
  ];
}

async function sheetsOf(bytes: Uint8Array, maxBytes: number): Promise<NamedSheet[]> {
  try {
    const sheets = await readWorkbook(bytes, maxBytes * UNPACKED);
    return sheets.map(({ rows, merged, ...tab }) => ({
      ...tab,
      ...filledRows(rows, maxBytes, merged),
    }));
  } catch (cause) {
    if (cause instanceof LoadError) throw cause;
    throw new LoadError('wrong-format', { format: 'Excel', cause });
  }
}

/** How many columns of a sheet are known, and whether there is one of ids. */
function known(
  { rows }: FilledRows,
  { levels }: CsvOptions,
): { readonly count: number; readonly hasIds: boolean } {
  const { columns, figures, levels: wide } = findSheet(rows, levels);
  return { count: columns.size + figures.length + wide.length, hasIds: columns.has('id') };
}

import { LoadError } from '../../load/loadError';
import { phrase } from '../../messages/phrase';
import type { Issue } from '../../model/parse/issue';
import type { CsvOptions } from '../sheet/csvOptions';
import { findSheet } from '../sheet/findSheet';
import { readSheet, type ReadCsv } from '../sheet/readSheet';
import { columnLetters, sheetIssue } from '../sheet/sheetIssue';
import { filledRows, type FilledRows } from './filledRows';
import { readWorkbook, type WorkbookSheet } from './readWorkbook';

/** Unpacked, the text of a workbook is many times larger than the file. */
const UNPACKED = 20;

/**
 * Reads an Excel file (.xlsx): the sheet that is asked for, else the visible one with the most columns
 * that are known; the names of the others are told. Throws a `LoadError` when it is no such file or
 * larger than allowed.
 */
export async function readXlsx(
  bytes: Uint8Array,
  options: CsvOptions,
  maxBytes: number,
): Promise<ReadCsv> {
  const sheets = await sheetsOf(bytes, maxBytes);
  const asked = sheets.find(({ name }) => name === options.sheet);
  if (options.sheet !== undefined && !asked) {
    const names = sheets.map(({ name }) => name);
    const said = phrase('sheet', 'noSuchSheet', { name: options.sheet, words: names });
    return { data: null, issues: [sheetIssue('unread-sheet', 'error', '', said)] };
  }
  const visible = sheets.filter(({ isHidden }) => !isHidden);
  const [best] = visible.toSorted((a, b) => known(b, options) - known(a, options));
  const sheet = asked ?? best;
  // Numbers of the file itself are typed; one that is written as text is read as Swedish.
  const { data, issues } = readSheet(sheet?.rows ?? [], ';', options, sheet?.places);
  // Whoever asks for a sheet knows that there are others.
  return {
    data,
    issues: [...(asked ? [] : unread(sheets, sheet)), ...(sheet ? hiddenIn(sheet) : []), ...issues],
  };
}

type NamedSheet = FilledRows & Omit<WorkbookSheet, 'rows'>;

function hiddenIn({ hiddenRows, hiddenColumns }: NamedSheet): Issue[] {
  const rows = hiddenRows.map((row) => String(row + 1));
  const columns = hiddenColumns.toSorted((a, b) => a - b).map(columnLetters);
  const said = [
    ...(rows.length === 0 ? [] : [phrase('sheet', 'hiddenRows', { words: rows })]),
    ...(columns.length === 0 ? [] : [phrase('sheet', 'hiddenColumns', { words: columns })]),
  ];
  return said.map((words) => sheetIssue('hidden-cells', 'notice', '', words));
}

function unread(sheets: readonly NamedSheet[], read: NamedSheet | undefined): Issue[] {
  const others = sheets.filter((sheet) => sheet !== read && sheet.rows.length > 0);
  const hidden = others.flatMap(({ name, isHidden }) => (isHidden ? name : []));
  const shown = others.flatMap(({ name, isHidden }) => (isHidden ? [] : name));
  const said = [
    ...(shown.length === 0 || !read
      ? []
      : [['warning', phrase('sheet', 'unreadSheets', { words: shown, read: read.name })] as const]),
    ...(hidden.length === 0
      ? []
      : [['notice', phrase('sheet', 'hiddenSheets', { words: hidden })] as const]),
  ];
  return said.map(([severity, words]) => sheetIssue('unread-sheet', severity, '', words));
}

async function sheetsOf(bytes: Uint8Array, maxBytes: number): Promise<NamedSheet[]> {
  try {
    const sheets = await readWorkbook(bytes, maxBytes * UNPACKED);
    return sheets.map(({ rows, ...tab }) => ({ ...tab, ...filledRows(rows, maxBytes) }));
  } catch (cause) {
    if (cause instanceof LoadError) throw cause;
    throw new LoadError('wrong-format', { format: 'Excel', cause });
  }
}

function known({ rows }: FilledRows, { levels }: CsvOptions): number {
  const { columns, figures, levels: wide } = findSheet(rows, levels);
  return columns.size + figures.length + wide.length;
}

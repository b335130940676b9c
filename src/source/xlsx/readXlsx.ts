import { LoadError } from '../../load/loadError';
import type { CsvOptions } from '../sheet/csvOptions';
import { findSheet } from '../sheet/findSheet';
import { readSheet, type ReadCsv } from '../sheet/readSheet';
import { filledRows, type FilledRows } from './filledRows';
import { readWorkbook } from './readWorkbook';

/** Unpacked, the text of a workbook is many times larger than the file. */
const UNPACKED = 20;

/**
 * Reads an Excel file (.xlsx): the sheet with the most columns that are known. Throws a `LoadError` when
 * it is no such file or larger than allowed.
 */
export async function readXlsx(
  bytes: Uint8Array,
  options: CsvOptions,
  maxBytes: number,
): Promise<ReadCsv> {
  const sheets = await sheetsOf(bytes, maxBytes);
  const [best] = sheets.toSorted((a, b) => known(b, options) - known(a, options));
  // Numbers of the file itself are typed; one that is written as text is read as Swedish.
  return readSheet(best?.rows ?? [], ';', options, best?.places);
}

async function sheetsOf(bytes: Uint8Array, maxBytes: number): Promise<FilledRows[]> {
  try {
    const sheets = await readWorkbook(bytes, maxBytes * UNPACKED);
    return sheets.map(({ rows }) => filledRows(rows, maxBytes));
  } catch (cause) {
    if (cause instanceof LoadError) throw cause;
    throw new LoadError('wrong-format', { format: 'Excel', cause });
  }
}

function known({ rows }: FilledRows, { levels }: CsvOptions): number {
  const { columns, figures, levels: wide } = findSheet(rows, levels);
  return columns.size + figures.length + wide.length;
}

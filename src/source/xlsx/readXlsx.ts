import readXlsxFile from 'read-excel-file/universal';
import { LoadError } from '../../load/loadError';
import type { CsvOptions } from '../sheet/csvOptions';
import { type ReadCsv, readSheet } from '../sheet/readSheet';
import type { Cell } from '../sheet/readNumber';
import { findSheet } from '../sheet/findSheet';
import type { SheetRows } from '../sheet/sheet';
import { unpackedWorkbook } from './unpackedWorkbook';

/** Reads an Excel file (.xlsx): the sheet with the most columns that are known. */
export async function readXlsx(
  bytes: Uint8Array,
  options: CsvOptions,
  maxBytes: number,
): Promise<ReadCsv> {
  const sheets = await sheetsOf(bytes, maxBytes);
  const [best = []] = sheets.toSorted((a, b) => known(b, options) - known(a, options));
  // Numbers of the file itself are typed; one that is written as text is read as Swedish.
  return readSheet(best, ';', options);
}

async function sheetsOf(bytes: Uint8Array, maxBytes: number): Promise<SheetRows[]> {
  try {
    const sheets = await readXlsxFile(await unpackedWorkbook(bytes, maxBytes), { trim: false });
    return sheets.map(({ data }) => data.map((row) => row.map(cellOf)));
  } catch (cause) {
    if (cause instanceof LoadError) throw cause;
    throw new LoadError('wrong-format', { format: 'Excel', cause });
  }
}

function known(rows: SheetRows, { levels }: CsvOptions): number {
  const { columns, figures, levels: wide } = findSheet(rows, levels);
  return columns.size + figures.length + wide.length;
}

function cellOf(value: unknown): Cell {
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 'Ja' : 'Nej';
  if (value instanceof Date) return value.toISOString().replace(/T00:00:00.000Z$/, '');
  return typeof value === 'string' ? value : '';
}

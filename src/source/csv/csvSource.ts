import { LoadError } from '../../load/loadError';
import { questionKey, contentKey } from '../questionKey';
import { Converted } from '../converted';
import { fetchBytes } from '../http/fetchBytes';
import type { HttpOptions } from '../http/httpOptions';
import type { Source } from '../source';
import type { CsvOptions } from '../sheet/csvOptions';

/** The content of a file: a `File` or other `Blob`, its text, or its bytes. */
export type CsvFile = Blob | string | Uint8Array;

/** Where a spreadsheet is, and what the file does not say itself. */
export type CsvSourceOptions = CsvOptions & {
  /** Stable id, which becomes part of query keys. */
  readonly id: string;
  /** Name that is shown to readers. @default none */
  readonly name?: string | undefined;
  /**
   * Key of what the function in `file` depends on; another key means that it must load again. Address,
   * file and options are part of the key anyway. @default none
   */
  readonly cacheKey?: string | undefined;
} & (
    | ({
        /** Address of the file. @default none, when `file` is given */
        readonly url: string;
        readonly file?: undefined;
      } & HttpOptions)
    | {
        readonly url?: undefined;
        /** The file, or a function that is called for it at each load. @default none, when `url` is given */
        readonly file: CsvFile | (() => CsvFile | Promise<CsvFile>);
        /** Most bytes to read, counted after unpacking. @default 5 000 000 */
        readonly maxBytes?: number | undefined;
      }
  );

/**
 * Source of a plan or a follow-up in a spreadsheet: CSV as Excel saves it, or an Excel file (.xlsx). The
 * code that reads each kind is only loaded when there is such a file.
 *
 * @example
 * const plan = csvSource({ id: 'plan', url: '/plan.csv', planId: 'plan-2024' });
 */
export function csvSource(options: CsvSourceOptions): Source {
  return {
    id: options.id,
    name: options.name,
    get cacheKey() {
      return questionKey([{ ...options, file: contentKey(options.file) }]);
    },
    load: async ({ signal, locale = options.locale }) => {
      const { maxBytes = 5_000_000 } = options;
      const bytes = await bytesOf(options, signal);
      if (signal.aborted) throw new LoadError('cancelled', { cause: signal.reason });
      if (bytes.length > maxBytes) {
        throw new LoadError('too-large', { limit: { value: maxBytes, of: 'bytes' } });
      }
      const { data, issues, followUp } = await readBytes(bytes, { ...options, locale }, maxBytes);
      return new Converted(data, issues, followUp);
    },
  };
}

async function bytesOf(
  options: CsvSourceOptions,
  signal: AbortSignal,
): Promise<string | Uint8Array> {
  if (options.url !== undefined) {
    const { bytes, contentType } = await fetchBytes(options.url, options, signal);
    if (contentType.startsWith('text/html')) throw notCsv();
    return bytes;
  }
  const file = typeof options.file === 'function' ? await options.file() : options.file;
  // Not `instanceof`, since a file that was chosen in another window is of that window's `Blob` class.
  const isBlob = typeof file !== 'string' && 'arrayBuffer' in file;
  return isBlob ? new Uint8Array(await file.arrayBuffer()) : file;
}

async function readBytes(file: string | Uint8Array, options: CsvOptions, maxBytes: number) {
  if (typeof file !== 'string' && startsWith(file, ZIP)) {
    const { readXlsx } = await import('../xlsx/readXlsx');
    return readXlsx(file, options, maxBytes);
  }
  if (isOtherFile(file)) throw notCsv();
  // Loaded only here, so that an app without CSV files does not load their reader.
  const { readCsv } = await import('./readCsv');
  return readCsv(file, options);
}

const ZIP = [0x50, 0x4b, 3, 4];
/** The first bytes of the older Excel format (.xls) and of PDF. */
const OTHERS = [
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x25, 0x50, 0x44, 0x46],
];

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** Whether the file is a web page, such as a login page, or of another known kind. */
function isOtherFile(file: string | Uint8Array): boolean {
  if (typeof file !== 'string' && OTHERS.some((signature) => startsWith(file, signature)))
    return true;
  const start = file.slice(0, 200);
  const text = typeof start === 'string' ? start : new TextDecoder().decode(start);
  return /^[^\p{L}<]*<(?:!doctype|html)/iu.test(text);
}

function notCsv(): LoadError {
  return new LoadError('wrong-format', { format: 'CSV' });
}

import { LoadError } from '../../load/loadError';
import { questionKey, contentKey } from '../questionKey';
import { Converted } from '../converted';
import { fetchBytes } from '../http/fetchBytes';
import type { HttpOptions } from '../http/httpOptions';
import type { Source } from '../source';
import type { CsvOptions } from '../sheet/csvOptions';

/** A file that is at hand, or a way to get it. */
export type CsvFile = Blob | string | Uint8Array;

/** Where a spreadsheet is and what it does not say itself. */
export type CsvSourceOptions = CsvOptions & {
  /** Stable name, which becomes part of query keys. */
  readonly id: string;
  /** What it is called for a reader. @default none */
  readonly name?: string | undefined;
  /** What a function for `file` depends on. @default nothing; address, file and options count anyway */
  readonly cacheKey?: string | undefined;
} & (
    | ({
        /** Address of the file. @default none; `file` is given instead */
        readonly url: string;
        readonly file?: undefined;
      } & HttpOptions)
    | {
        readonly url?: undefined;
        /** The file, or a function that gives it each time. @default none; `url` is given instead */
        readonly file: CsvFile | (() => CsvFile | Promise<CsvFile>);
        /** Most bytes to take in, unpacked. @default 5 000 000 */
        readonly maxBytes?: number | undefined;
      }
  );

/**
 * A plan or a follow-up in a spreadsheet: CSV as Excel saves it, or an Excel file (.xlsx). The reader of
 * each is loaded when there is one to read.
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
    load: async ({ signal }) => {
      const { maxBytes = 5_000_000 } = options;
      const bytes = await bytesOf(options, signal);
      if (signal.aborted) throw new LoadError('cancelled', { cause: signal.reason });
      if (bytes.length > maxBytes) {
        throw new LoadError('too-large', { limit: { value: maxBytes, of: 'bytes' } });
      }
      const { data, issues, followUp } = await readBytes(bytes, options, maxBytes);
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
  // Not `instanceof`: a file that was chosen in another window is of that window's class.
  const isBlob = typeof file !== 'string' && 'arrayBuffer' in file;
  return isBlob ? new Uint8Array(await file.arrayBuffer()) : file;
}

async function readBytes(file: string | Uint8Array, options: CsvOptions, maxBytes: number) {
  if (typeof file !== 'string' && startsWith(file, ZIP)) {
    const { readXlsx } = await import('../xlsx/readXlsx');
    return readXlsx(file, options, maxBytes);
  }
  if (isOtherFile(file)) throw notCsv();
  // Views that read no such file need not load its reader.
  const { readCsv } = await import('./readCsv');
  return readCsv(file, options);
}

const ZIP = [0x50, 0x4b, 3, 4];
/** The older Excel format (.xls), and PDF. */
const OTHERS = [
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x25, 0x50, 0x44, 0x46],
];

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** The page of a login, or a file of another kind. */
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

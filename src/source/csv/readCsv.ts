import { decodeText } from './decodeText';
import type { CsvOptions } from '../sheet/csvOptions';
import { separatedSheet } from '../sheet/findSheet';
import { type ReadCsv, readSheet } from '../sheet/readSheet';

/**
 * Reads a plan, with or without its figures, or the figures of a follow-up, from CSV as Excel saves it. The
 * separator is found from the text, and for bytes the encoding as well.
 *
 * @example
 * const { data, issues } = readCsv('Nivå;Namn\nMål;God hälsa');
 * const plan = parsePlan(data);
 */
export function readCsv(file: Uint8Array | string, options: CsvOptions = {}): ReadCsv {
  const { text, issues: decoding } =
    typeof file === 'string' ? { text: file, issues: [] } : decodeText(file);
  const { rows, separator, issues } = separatedSheet(text, options.levels);
  const read = readSheet(rows, separator, options);
  return { ...read, issues: [...decoding, ...issues, ...read.issues] };
}

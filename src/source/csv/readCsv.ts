import type { Issue } from '../../model/parse/issue';
import type { CsvOptions } from '../sheet/csvOptions';
import { decodeText } from './decodeText';
import { separatedSheet } from '../sheet/findSheet';
import { readSheet } from '../sheet/readSheet';

/** Data in the package's own JSON shape, and what was wrong in the file. */
export interface ReadCsv {
  /** A plan, or a follow-up when the file holds figures only; `null` when it could not be read. */
  readonly data: unknown;
  readonly issues: Issue[];
}

/**
 * Reads a plan, with or without its figures, or the figures of a follow-up from separated values, as
 * Excel saves them.
 *
 * @example
 * const { data, issues } = readCsv('Nivå;Namn\nMål;God hälsa');
 * const plan = parsePlan(data);
 */
export function readCsv(file: Uint8Array | string, options: CsvOptions = {}): ReadCsv {
  const text = typeof file === 'string' ? file : decodeText(file);
  const { rows, separator, issues } = separatedSheet(text, options.levels);
  const read = readSheet(rows, separator, options);
  return { data: read.data, issues: [...issues, ...read.issues] };
}

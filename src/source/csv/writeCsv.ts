import type { FollowUp } from '../../model/follow-up/followUp';
import type { Plan } from '../../model/plan/plan';
import { csvColumns, type CsvColumn } from '../headings/csvColumns';
import { csvRecord } from './csvRecord';
import { followUpRecords, planRecords, type CsvRecord } from './planRecords';
import { type Locale, spokenIn } from '../../text/locale';

/** How `writeCsv` writes a file. */
export interface WriteCsvOptions {
  /** Whether the file begins with a byte order mark, by which Excel recognises UTF-8. @default true */
  readonly bom?: boolean | undefined;
  /** Language of headings and words: English for "en" and "en-GB", else Swedish. @default "sv" */
  readonly locale?: Locale | undefined;
  /** The plan with all figures, or only the figures of the follow-up. @default "all" */
  readonly content?: 'all' | 'figures' | undefined;
}

/**
 * Writes a plan, and the figures and targets of a follow-up, as CSV that Swedish Excel opens and `readCsv`
 * reads: with semicolons, decimal commas, and no text that could be taken for a formula. `csvIssues` tells
 * what the file cannot hold.
 *
 * @example
 * const text = writeCsv(plan, followUp);
 */
export function writeCsv(plan: Plan, followUp?: FollowUp, options: WriteCsvOptions = {}): string {
  const { bom = true, locale = 'sv', content = 'all' } = options;
  const language = spokenIn(locale);
  const records = [
    ...(content === 'all' ? planRecords(plan, language) : []),
    ...(followUp ? followUpRecords(followUp, language, content === 'figures') : []),
  ];
  const columns = usedColumns(records, content === 'all' ? ['level', 'name'] : []);
  const heading = language === 'sv' ? 0 : 1;
  const lines = [
    csvRecord(columns.map((column) => csvColumns[column][heading])),
    ...records.map((record) => csvRecord(columns.map((column) => record[column] ?? ''))),
  ];
  return `${bom ? '\uFEFF' : ''}${lines.join('')}`;
}

/** Columns that are not empty, and those that the file cannot be read without. */
function usedColumns(records: readonly CsvRecord[], needed: readonly CsvColumn[]): CsvColumn[] {
  const used = new Set<string>([
    'id',
    ...needed,
    ...records.flatMap((record) => Object.keys(record)),
  ]);
  // When every figure is missing the column of values is empty, but rows of figures need it.
  if (used.has('period')) used.add('value');
  return Object.keys(csvColumns).filter((column): column is CsvColumn => used.has(column));
}

import type { FollowUp } from '../../model/follow-up/followUp';
import type { Plan } from '../../model/plan/plan';
import { csvColumns, type CsvColumn } from '../headings/csvColumns';
import { csvRecord } from './csvRecord';
import { followUpRecords, planRecords, type CsvRecord } from './planRecords';
import { type Locale, spokenIn } from '../../text/locale';

/** How a file is written. */
export interface WriteCsvOptions {
  /** A byte order mark first, by which Excel knows UTF-8. @default true */
  readonly bom?: boolean | undefined;
  /** Language of headings and words: English for "en" and "en-GB", else Swedish. @default "sv" */
  readonly locale?: Locale | undefined;
  /** The plan with the figures, or the figures of the follow-up alone. @default "all" */
  readonly content?: 'all' | 'figures' | undefined;
}

/**
 * Writes a plan, and the figures and targets of a follow-up, as separated values that Swedish Excel opens
 * and `readCsv` reads: semicolons, decimal commas, and no cell that could be taken for a formula.
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

/** Columns with something in them, and those without which the file could not be read. */
function usedColumns(records: readonly CsvRecord[], needed: readonly CsvColumn[]): CsvColumn[] {
  const used = new Set<string>([
    'id',
    ...needed,
    ...records.flatMap((record) => Object.keys(record)),
  ]);
  // Figures that are all missing are figures, too.
  if (used.has('period')) used.add('value');
  return Object.keys(csvColumns).filter((column): column is CsvColumn => used.has(column));
}

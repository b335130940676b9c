import type { Observation } from '../../model/measure/observation';
import { periodDays, periodEnd } from '../../model/measure/period';
import type { CsvWord } from './csvWords';
import { headingWords } from './headingWords';

/** A column of figures for one period: "Utfall 2023 kvinnor", "Målvärde 2025", "2023". */
export interface FigureColumn {
  readonly index: number;
  readonly kind: CsvWord<'figures'>;
  /** As in the heading: "2023", "delår april 2025". */
  readonly period: string;
  readonly sex: Observation['sex'];
  /** Unit of every number under the heading: "%", "tkr". */
  readonly unit?: string | undefined;
  readonly valueStatus?: Observation['valueStatus'];
}

/**
 * What a heading says about the figures under it; `undefined` when it names no period, or has words that
 * are not understood. Under a period alone are outcomes.
 */
export function figureColumn(heading: string, index: number): FigureColumn | undefined {
  const { kind = 'outcome', period, sex, unit, valueStatus, isWhole } = headingWords(heading);
  return isWhole && period !== undefined
    ? { index, kind, period, sex, unit, valueStatus }
    : undefined;
}

/** A key that is equal for columns with the same meaning, even when their headings are written differently. */
export function figureKey({ kind, period, sex = 'T' }: FigureColumn): string {
  const days = periodDays({ period });
  const span = days === undefined ? period.toLowerCase() : `${periodEnd({ period })} ${days}`;
  return `${kind} ${sex} ${span}`;
}

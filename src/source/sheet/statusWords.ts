import type { Threshold } from '../../model/measure/measureTarget';
import type { StatusScale } from '../../model/plan/statusScale';
import { type Purpose, scaleFor } from '../../status/scale/scaleFor';
import { csvWords, wordValue } from '../headings/csvWords';
import { headerKey } from '../headings/headerKey';
import { type NumberFormat, readNumber } from './readNumber';
import { isSameScale } from './unitScale';

/** The words for statuses in a sheet: those of the scales, colours, and decisions such as "Ej bedömd". */
export class StatusWords {
  private readonly scales: readonly StatusScale[];

  constructor(scales: readonly StatusScale[] = []) {
    this.scales = scales;
  }

  /** Key of the level that a word means, or of the decision that a body can make instead of one. */
  statusOf(text: string, purpose: Purpose): string | undefined {
    const key = headerKey(text);
    const { levels } = this.scale(purpose);
    const named = levels.find((level) =>
      [level.key, level.name, level.en ?? ''].some((word) => headerKey(word) === key),
    );
    const look = wordValue('look', text);
    const decided = wordValue('decision', text);
    return named?.key ?? decided ?? levels.find((level) => level.look === look)?.key;
  }

  /** The words that a cell can have, for the message about one that is not known. */
  wordsFor(purpose: Purpose, language: 'sv' | 'en'): string[] {
    const isSwedish = language === 'sv';
    const levels = this.scale(purpose).levels.map(({ name, en = name }) => (isSwedish ? name : en));
    return [...levels, ...csvWords.decision.map(([, sv, en]) => (isSwedish ? sv : en))];
  }

  /**
   * Reads where levels begin: "80", "gul 80; röd 60", "gul 90 % av målvärdet". A number without a word is
   * where the middle of three levels begins. `undefined` when the text is not understood.
   */
  thresholds(text: string, unit: string, format: NumberFormat): Threshold[] | undefined {
    const parts = text.split(/[;|\n]/).map((part) => part.trim());
    const read = parts.filter(Boolean).map((part) => this.threshold(part, unit, format));
    return read.every((one) => one !== undefined) && read.length > 0 ? read : undefined;
  }

  private threshold(part: string, unit: string, format: NumberFormat): Threshold | undefined {
    const [, word = '', amount = '', ofTarget] = THRESHOLD.exec(part) ?? [];
    const { levels } = this.scale('outcome');
    const middle = levels.length === 3 ? levels[1]?.key : undefined;
    const level = word.trim() === '' ? middle : this.statusOf(word.trim(), 'outcome');
    const number = readNumber(amount.trim(), format);
    if (level === undefined || 'problem' in number) return undefined;
    if (levels.every(({ key }) => key !== level)) return undefined;
    const as = ofTarget === undefined ? undefined : 'percentOfTarget';
    if (!as && !isSameScale(number.unit, unit)) return undefined;
    return { level, value: number.value, ...(as && { as }) };
  }

  private scale(purpose: Purpose): StatusScale {
    return scaleFor({ scales: this.scales }, purpose);
  }
}

const THRESHOLD =
  /^(\D*?)[\s:=]*(?:från|minst|lägst|högst|from|at least|at most|[<>≤≥]=?)?\s*([-−–]?\d[^]*?)(\s+av\s+mål\S*|\s+of\s+(?:the\s+)?target)?$/iu;

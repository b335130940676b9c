import type { Observation } from '../../model/measure/observation';
import { wordValue } from './csvWords';
import { headerKey } from './headerKey';

/** A column of figures for one period: "Utfall 2023 kvinnor", "Målvärde 2025", "2023". */
export interface FigureColumn {
  readonly index: number;
  readonly kind: NonNullable<Observation['nature']> | 'target';
  /** As in the heading: "2023", "delår april 2025". */
  readonly period: string;
  readonly sex: Observation['sex'];
}

/** What a heading says of the figures under it; `undefined` when it names no period. */
export function figureColumn(heading: string, index: number): FigureColumn | undefined {
  const words = heading.length > 100 ? [] : heading.split(/[\s_,()]+/).filter(Boolean);
  const isYear = /^\d{4}$/.test(words.join(''));
  let kind: FigureColumn['kind'] | undefined = isYear ? 'outcome' : undefined;
  let sex: FigureColumn['sex'];
  const period: string[] = [];
  for (const word of words) {
    const [named, ofSex] = [kindOf(word), word.length > 1 ? wordValue('sex', word) : undefined];
    if (named && !kind) kind = named;
    else if (ofSex && !sex) sex = ofSex;
    else period.push(word);
  }
  // "2023 kvinnor" names no kind but can be nothing else.
  if (!kind && sex && /^\d{4}$/.test(period.join(' '))) kind = 'outcome';
  const isPeriod = /(?:^|\D)(?:19|20)\d\d(?:\D|$)/.test(period.join(' '));
  return kind && isPeriod ? { index, kind, period: period.join(' '), sex } : undefined;
}

function kindOf(word: string): FigureColumn['kind'] | undefined {
  return /^(?:malvarde|target)$/.test(headerKey(word)) ? 'target' : wordValue('nature', word);
}

import type { Observation } from '../../model/measure/observation';
import { periodEnd } from '../../model/measure/period';
import { type CsvWord, wordValue } from './csvWords';
import { headerKey } from './headerKey';

/** What the words of a heading say about the figures under it. */
export interface HeadingWords {
  readonly kind?: CsvWord<'figures'> | undefined;
  /** As in the heading: "2023", "delår april 2025". */
  readonly period?: string | undefined;
  readonly sex?: Observation['sex'];
  /** Unit of the figures: "%", "tkr". */
  readonly unit?: string | undefined;
  readonly valueStatus?: Observation['valueStatus'];
  /** Whether every word of the heading was understood. */
  readonly isWhole: boolean;
}

/** Longer headings are sentences, and are not read word by word. */
const LONGEST = 100;
const FILLERS = new Set(
  'ar per for ack ackumulerat year i antal andel number share'.split(' ').map(headerKey),
);
const UNIT =
  /^(?:[%‰]|procent|percent|promille|[tmk]?kr|mnkr|mdkr|[mk]sek|kronor|tusental|st|dagar|timmar|minuter|veckor|index|poäng|ton|[kmg]wh|personer|årsarbetare|(?:t|m|mn)?kr\/\p{L}+)$/iu;
/** Words for periods. With other words a heading is about something else, as in "Utfall riket 2023". */
const OF_PERIODS =
  /^(?:jan|feb|mar|apr|ma[jy]|ju[nl]|aug|sep|o[kc]t|nov|dec)\p{L}*$|^(?:tertial\p{L}*|kvartal\p{L}*|quarter|halvår\p{L}*|half|delår\p{L}*|helår\p{L}*|interim|annual|läsår\p{L}*|vecka|week|kv|[tqhkmvwoae]|tom|till|och|med|to|första|andra|tredje|fjärde|vt|ht|våren|hösten|vår|höst)$/iu;

/**
 * Reads "Utfall 2024 (%)", "Mål-\nvärde 2025", "2023 kvinnor" and "T1 2024" word by word. Text in brackets
 * or after a comma can be a remark and is then ignored: "Utfall 2024, exkl. externa".
 */
export function headingWords(heading: string): HeadingWords {
  const all = wordsOf(heading);
  if (all.isWhole) return all;
  const first = wordsOf(/^[^(,;]*/.exec(heading)?.[0].trim() ?? '');
  return first.isWhole && first.kind && first.period ? first : all;
}

function wordsOf(heading: string): HeadingWords {
  if (heading.length > LONGEST || heading === '') return { isWhole: false };
  const found: { -readonly [K in keyof HeadingWords]: HeadingWords[K] } = { isWhole: true };
  const rest: string[] = [];
  for (const token of unbroken(heading).split(/[\s(),;]+/)) {
    const kind = wordValue('figures', token);
    const sex = token.length > 1 ? wordValue('sex', token) : undefined;
    if (kind && (!found.kind || found.kind === 'outcome')) found.kind = kind;
    else if (kind === 'outcome') continue;
    else if (sex && !found.sex) found.sex = sex;
    else if (UNIT.test(token) && !found.unit) found.unit = token;
    else if (wordValue('valueStatus', token) === 'preliminary') found.valueStatus = 'preliminary';
    else if (!FILLERS.has(headerKey(token))) rest.push(token);
  }
  const period = rest.join(' ').replaceAll(/^[\s:–-]+|[\s:–-]+$/g, '');
  if (period === '') return found;
  return isPeriod(period) ? { ...found, period } : { ...found, isWhole: false };
}

/** Whether a text is a period and nothing else. */
function isPeriod(text: string): boolean {
  const words = text.match(/\p{L}+/gu) ?? [];
  return words.every((word) => OF_PERIODS.test(word)) && periodEnd({ period: text }) !== undefined;
}

/** The heading on one line, with words that were hyphenated at the end of a line put together. */
export function unbroken(heading: string): string {
  return heading
    .replaceAll(/(\p{L})-\s*[\r\n]+\s*(?=\p{Ll})/gu, '$1')
    .replaceAll(/[\s_]+/g, ' ')
    .trim();
}

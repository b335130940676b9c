import type { Observation } from '../../model/measure/observation';
import type { Measure } from '../../model/plan/planNode';
import { formatNumber, formatValue } from '../../text/formatNumber';
import { sameLength } from '../../model/measure/period';
import type { Text } from '../../text/text';
import type { Trend } from './trend';

type Locale = keyof Text;

const MOST_DECIMALS = 6;

const CHANGE: Record<Locale, Record<NonNullable<Trend['change']>, string>> = {
  sv: { increase: 'Ökade', decrease: 'Minskade', none: 'Oförändrat' },
  en: { increase: 'Rose', decrease: 'Fell', none: 'Unchanged' },
};

const LINE: typeof CHANGE = {
  sv: { increase: 'Ökande', decrease: 'Minskande', none: 'Oförändrad' },
  en: { increase: 'Rising', decrease: 'Falling', none: 'Level' },
};

const DEVELOPMENT: Record<Locale, Record<NonNullable<Trend['development']>, string>> = {
  sv: { improved: 'Det är bättre.', worsened: 'Det är sämre.', unchanged: '' },
  en: { improved: 'That is better.', worsened: 'That is worse.', unchanged: '' },
};

const WITHOUT_DIRECTION: Record<Locale, Partial<Record<Measure['direction'], string>>> = {
  sv: {
    neutral: 'Varken högre eller lägre är bättre.',
    unknown: 'Det framgår inte om det är bättre eller sämre.',
    maintain: 'Värdet ska behållas.',
    withinRange: 'Värdet ska ligga inom ett intervall.',
  },
  en: {
    neutral: 'Neither higher nor lower is better.',
    unknown: 'Whether that is better or worse is not stated.',
    maintain: 'The value is to be kept.',
    withinRange: 'The value is to stay within a range.',
  },
};

const EXTRA: Record<'lengths' | 'small' | 'preliminary', Text> = {
  lengths: { sv: 'Perioderna är olika långa.', en: 'The periods differ in length.' },
  small: {
    sv: 'Så liten skillnad räknas som oförändrat.',
    en: 'So small a difference counts as unchanged.',
  },
  preliminary: { sv: 'Siffran är preliminär.', en: 'The figure is preliminary.' },
};

/** A trend in words: what changed, since when, and whether that is better; or why none is shown. */
export function trendText(trend: Trend, measure?: Measure): Text {
  return { sv: sentences(trend, measure, 'sv'), en: sentences(trend, measure, 'en') };
}

function sentences(trend: Trend, measure: Measure | undefined, locale: Locale): string {
  const { change, development, from, to, method } = trend;
  if (change === undefined || !from || !to) return noTrend(trend)[locale];
  const isSmall = change === 'none' && from.value !== to.value && method !== 'regression';
  const isPreliminary = [from, to].some(({ valueStatus }) => valueStatus === 'preliminary');
  return [
    method === 'regression'
      ? line(LINE[locale][change], from, to)[locale]
      : compared(trend, measure, locale),
    isSmall ? EXTRA.small[locale] : '',
    development === undefined
      ? WITHOUT_DIRECTION[locale][measure?.direction ?? 'unknown']
      : DEVELOPMENT[locale][development],
    sameLength(from, to) ? '' : EXTRA.lengths[locale],
    isPreliminary ? EXTRA.preliminary[locale] : '',
  ]
    .filter(Boolean)
    .join(' ');
}

function line(word: string, from: Observation, to: Observation): Text {
  return {
    sv: `${word} trend från ${from.period} till ${to.period}, enligt en linje genom utfallen.`,
    en: `${word} from ${from.period} to ${to.period}, by a line through the figures.`,
  };
}

/** "Ökade från 54,2 till 56,9 % jämfört med 2023." */
function compared(trend: Trend, measure: Measure | undefined, locale: Locale): string {
  const { change = 'none', from, to } = trend;
  const [a, b] = [from?.value ?? 0, to?.value ?? 0];
  const since = comparedWith(trend)[locale];
  const decimals = telling(a, b, locale, measure?.decimals);
  const last = formatValue(b, measure?.unit, locale, decimals);
  if (a === b) return `${CHANGE[locale][change]} ${since}: ${last}.`;
  const first = formatNumber(a, locale, decimals);
  const values = { sv: `från ${first} till ${last}`, en: `from ${first} to ${last}` }[locale];
  return `${change === 'none' ? '' : `${CHANGE[locale][change]} `}${values} ${since}.`.replace(
    /^./u,
    (initial) => initial.toLocaleUpperCase(locale),
  );
}

/** As many decimals as the measure has; more when two figures would look the same without. */
function telling(
  a: number,
  b: number,
  locale: Locale,
  decimals: number | undefined,
): number | undefined {
  const shown = [a, b].map((value) => formatNumber(value, locale, decimals));
  if (shown[0] !== shown[1] || a === b || (decimals ?? 1) >= MOST_DECIMALS) return decimals;
  return telling(a, b, locale, (decimals ?? 1) + 1);
}

function comparedWith({ method, from }: Trend): Text {
  const period = from?.period ?? '';
  if (method === 'baseline') return { sv: `sedan ${period}`, en: `since ${period}` };
  if (method === 'previous') {
    return { sv: `jämfört med ${period}`, en: `compared with ${period}` };
  }
  return {
    sv: `jämfört med samma period året före (${period})`,
    en: `compared with the same period the year before (${period})`,
  };
}

function noTrend({ reason, from, to }: Trend): Text {
  const because = whyNone(reason, from, to);
  return { sv: `Trend visas inte: ${because.sv}.`, en: `No trend is shown: ${because.en}.` };
}

function whyNone(reason: Trend['reason'], from?: Observation, to?: Observation): Text {
  if (reason === 'brokenSeries' && from) {
    return {
      sv: `metoden har ändrats sedan ${from.period}`,
      en: `the method has changed since ${from.period}`,
    };
  }
  if (reason !== 'notComparable') return { sv: 'för få värden', en: 'too few figures' };
  if (!to) {
    return { sv: 'värdena gäller olika grupper', en: 'the figures are for different groups' };
  }
  return {
    sv: `ingen tidigare period går att jämföra med ${to.period}`,
    en: `no earlier period can be compared with ${to.period}`,
  };
}

import { joined, phrase, type Phrase } from '../../messages/phrase';
import type { Observation } from '../../model/measure/observation';
import { sameLength } from '../../model/measure/period';
import type { Measure } from '../../model/plan/planNode';
import { formatNumber } from '../../text/formatNumber';
import type { Trend } from './trend';

const MOST_DECIMALS = 6;

/**
 * A trend in words: how the measure has changed, since when, and whether that is better; or why no trend is shown.
 *
 * @example
 * textOf(trendText(trendOf(indicator.measure, followUp.observations), indicator.measure));
 */
export function trendText(trend: Trend, measure?: Measure): Phrase {
  const { change, development, from, to, method } = trend;
  if (change === undefined || !from || !to) {
    return phrase('trend', 'notShown', { why: whyNone(trend) });
  }
  const isSmall = change === 'none' && from.value !== to.value && method !== 'regression';
  const isPreliminary = [from, to].some(({ valueStatus }) => valueStatus === 'preliminary');
  return joined([
    method === 'regression'
      ? phrase('trend', 'alongLine', { change, from: from.period, to: to.period })
      : compared(trend, change, [from, to], measure),
    ...(isSmall ? [phrase('trend', 'countsAsUnchanged')] : []),
    ...betterOrWorse(development, measure?.direction),
    ...(sameLength(from, to) ? [] : [phrase('trend', 'differentLengths')]),
    ...(isPreliminary ? [phrase('trend', 'preliminary')] : []),
  ]);
}

function betterOrWorse(
  development: Trend['development'],
  direction: Measure['direction'] = 'unknown',
): Phrase[] {
  if (development === 'unchanged') return [];
  if (development !== undefined) return [phrase('trend', development)];
  return direction === 'increase' || direction === 'decrease' ? [] : [phrase('trend', direction)];
}

/** "Ökade från 54,2 till 56,9 % jämfört med 2023." */
function compared(
  trend: Trend,
  change: NonNullable<Trend['change']>,
  observations: readonly [from: Observation, to: Observation],
  measure: Measure | undefined,
): Phrase {
  const [from, to] = observations.map(({ value }) => value ?? 0) as [number, number];
  const decimals = telling(from, to, measure?.decimals);
  const since = sincePhrase(trend, observations[0]);
  return phrase('trend', 'changed', { change, from, to, unit: measure?.unit, decimals, since });
}

/** The measure's number of decimals, or as many as it takes to make two different figures look different. */
function telling(a: number, b: number, decimals: number | undefined): number | undefined {
  const shown = [a, b].map((value) => formatNumber(value, 'sv', decimals));
  if (shown[0] !== shown[1] || a === b || (decimals ?? 1) >= MOST_DECIMALS) return decimals;
  return telling(a, b, (decimals ?? 1) + 1);
}

function sincePhrase({ method }: Trend, { period }: Observation): Phrase {
  if (method === 'baseline') return phrase('trend', 'since', { period });
  const key = method === 'previous' ? 'comparedWith' : 'comparedWithYearBefore';
  return phrase('trend', key, { period });
}

function whyNone({ reason, from, to }: Trend): Phrase {
  if (reason === 'brokenSeries' && from) {
    return phrase('trend', 'methodChanged', { period: from.period });
  }
  if (reason !== 'notComparable') return phrase('trend', 'tooFew');
  if (!to) return phrase('trend', 'differentGroups');
  return phrase('trend', 'nothingBefore', { period: to.period });
}

import type { Observation } from '../../../src/model/measure/observation';

/** A figure for a whole year, or for the months up to a given one. */
export function observed(
  year: number,
  value: number | null,
  more: Partial<Observation> = {},
  lastDay = '12-31',
): Observation {
  const period = lastDay === '12-31' ? String(year) : `till ${lastDay} ${year}`;
  const [from, to] = [`${year}-01-01`, `${year}-${lastDay}`];
  return { of: 'a', period, from, to, value, ...more };
}

/** January to April. */
export function april(year: number, value: number | null, more: Partial<Observation> = {}) {
  return observed(year, value, more, '04-30');
}

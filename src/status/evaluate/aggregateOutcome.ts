import type { Target } from '../../model/measure/target';
import type { Outcome } from './evaluation';
import { outcomeForPeriod, type Whose } from './latestOutcome';

/** Several periods as one figure, their mean or sum; `undefined` unless every one has a value. */
export function aggregateOutcome(
  { periods, method }: NonNullable<Target['aggregate']>,
  outcomes: readonly Outcome[],
  whose: Whose,
): Outcome | undefined {
  const parts = periods.flatMap((period) => {
    const outcome = outcomeForPeriod(outcomes, { form: 'text', period }, whose);
    return outcome && outcome.value !== null ? [outcome] : [];
  });
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last || parts.length < periods.length) return undefined;
  const sum = parts.reduce((total, { value }) => total + (value ?? 0), 0);
  return {
    ...last,
    from: first.from,
    period: parts.length === 1 ? first.period : `${first.period}–${last.period}`,
    value: method === 'mean' ? sum / parts.length : sum,
    note: undefined,
    alternates: undefined,
    inputs: parts,
    parts: method === 'mean' ? parts : [],
  };
}

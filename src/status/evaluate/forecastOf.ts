import type { StatusScale } from '../../model/plan/statusScale';
import type { Forecast, JudgeContext, TargetResult } from './evaluation';
import { isWithin } from './judge';
import { limitsOf } from './limitsOf';
import { expectedOutcome } from './latestOutcome';

/**
 * The forecast for the first target that has one, on the scale for forecasts: good when the whole interval
 * reaches the target, negative when no part of it does, otherwise uncertain. The interval need not be
 * symmetric.
 */
export function forecastOf(
  results: readonly TargetResult[],
  { outcomes, measure }: JudgeContext,
  scale: StatusScale,
): Forecast | undefined {
  if (!outcomes.some(({ nature }) => nature === 'forecast')) return undefined;
  for (const { target, outcome: judged } of results) {
    const whose = { sex: target.sex ?? 'T', unitId: target.unitId };
    const outcome = expectedOutcome(outcomes, target, whose, judged);
    const limits = limitsOf(target, measure, undefined);
    if (!outcome || outcome.value === null || !('inclusive' in limits)) continue;
    const { low = 0, high = -1 } = outcome.interval ?? {};
    const [least, most] = low <= high ? [low, high] : [outcome.value, outcome.value];
    const reached = [least, outcome.value, most].filter((value) => isWithin(value, limits)).length;
    return { outcome, verdict: { level: levelFor(reached, scale) } };
  }
  return undefined;
}

function levelFor(reached: number, { levels }: StatusScale): string {
  const best = levels[0]?.key ?? '';
  const worst = levels.at(-1)?.key ?? '';
  if (reached === 3) return best;
  if (reached === 0) return worst;
  return levels.length > 2 ? (levels[Math.floor(levels.length / 2)]?.key ?? worst) : worst;
}

import { sameData } from '../../collections/sameData';
import { joined, phrase, type Phrase } from '../../messages/phrase';
import type { MeasureTarget, Threshold } from '../../model/measure/measureTarget';
import type { Measure } from '../../model/plan/planNode';
import type { StatusScale } from '../../model/plan/statusScale';
import type { Evaluation, Limits, NameOf, TargetResult } from '../evaluate/evaluation';
import { judge, thresholdLimits } from '../evaluate/judge';
import { ofWhole, unitsApart } from '../evaluate/judgeMeasure';
import { limitsPhrase, targetPhrase } from '../evaluate/targetPhrase';
import { levelOf } from '../scale/scaleFor';
import { levelPhrase } from '../scale/verdict';

/** How the status of a measure follows from its targets, in words. */
export function targetRulePhrase(
  { results, reason }: Evaluation,
  measure: Measure | undefined,
  scale: StatusScale,
  nameOf: NameOf,
): Phrase {
  if (results.length === 0) return phrase('reasons', reason ?? 'noTarget');
  const counted = ofWhole(results).length;
  const together = ownTargets(results, { reason, measure, nameOf });
  return joined([
    ...(together
      ? [together]
      : results.flatMap((result) => [
          comparedPhrase(result.target, measure, nameOf),
          ...boundaryPhrases(result, measure, scale),
        ])),
    ...(counted > 1 ? [phrase('explanation', 'severalTargets')] : []),
    ...(counted < results.length ? [phrase('explanation', 'unitTargetsApart')] : []),
  ]);
}

/** That each unit is compared with its own target, when the targets differ only in their numbers. */
function ownTargets(
  results: readonly TargetResult[],
  said: { reason: Evaluation['reason']; measure: Measure | undefined; nameOf: NameOf },
): Phrase | undefined {
  const [first] = results;
  const isApart = unitsApart(results).length === results.length;
  if (!first || !isApart || !results.every(({ target }) => isAlike(target, first.target))) {
    return undefined;
  }
  const { period, dueDate, modality = 'shall' } = first.target;
  const { reason, measure, nameOf } = said;
  // Without a level the answer has just named the targets.
  const targets = results.flatMap(({ target }) => targetPhrase(target, measure, { nameOf }) ?? []);
  return phrase('explanation', 'comparedWithOwn', {
    target: reason === undefined ? phrase('explanation', 'each', { targets }) : '',
    period: period ?? dueDate,
    modality,
    asDecided: undefined,
  });
}

function isAlike(one: MeasureTarget, other: MeasureTarget): boolean {
  const plain = ({
    value: _value,
    low: _low,
    high: _high,
    unitId: _unit,
    ...rest
  }: MeasureTarget) => rest;
  const isPlain = one.text === undefined && one.thresholds === undefined;
  return (
    isPlain && !one.tolerance && one.boundary !== 'worse' && sameData(plain(one), plain(other))
  );
}

function comparedPhrase(
  target: MeasureTarget,
  measure: Measure | undefined,
  nameOf: NameOf,
): Phrase {
  const said = targetPhrase(target, measure, { nameOf });
  const isSaidAsWritten = said === undefined || said.code === 'status.asWritten';
  const words = said ?? target.text;
  if (!words) return phrase('explanation', 'targetWithoutWords');
  return phrase('explanation', 'comparedWithTarget', {
    target: words,
    period: target.period ?? target.dueDate,
    modality: target.modality ?? 'shall',
    asDecided: isSaidAsWritten ? undefined : target.text,
  });
}

/** The level that a miss gives by tolerance or thresholds, and which level a value on the boundary has. */
function boundaryPhrases(
  { target, limits }: TargetResult,
  measure: Measure | undefined,
  scale: StatusScale,
): Phrase[] {
  const { thresholds = [], tolerance = 0, boundary } = target;
  const next = scale.levels.length > 2 ? scale.levels[1]?.key : undefined;
  const isNear = tolerance > 0 && next !== undefined && thresholds.length === 0;
  return [
    ...(isNear
      ? [
          phrase('explanation', 'withinTolerance', {
            tolerance: differencePhrase(tolerance, measure),
            level: levelNamed(next, scale),
          }),
        ]
      : []),
    ...(limits
      ? thresholds.flatMap((one) => thresholdPhrase(one, limits, target, measure, scale) ?? [])
      : []),
    ...(boundary === 'worse' ? [phrase('explanation', 'boundaryIsMissed')] : []),
  ];
}

function levelNamed(key: string | undefined, scale: StatusScale): Phrase {
  const level = levelOf(scale, key);
  return level ? levelPhrase(level) : phrase('explanation', 'unknownLevel', { key: key ?? '' });
}

/** A distance in the unit of the measure; for shares it is in percentage points. */
function differencePhrase(value: number, measure: Measure | undefined): Phrase {
  return phrase('status', 'changeBy', { value, unit: measure?.unit });
}

/** Where a level begins; `undefined` for a threshold that is not used. */
function thresholdPhrase(
  threshold: Threshold,
  limits: Limits,
  target: MeasureTarget,
  measure: Measure | undefined,
  scale: StatusScale,
): Phrase | undefined {
  const { value, as = 'absolute' } = threshold;
  const used = thresholdLimits(threshold, limits);
  const inclusive = threshold.boundary !== 'worse';
  const level = levelNamed(threshold.level, scale);
  if (!used) return undefined;
  const onLimit = () =>
    levelNamed(judge(used.low ?? used.high ?? value, limits, target, scale).level, scale);
  const isBand = limits.low !== undefined && limits.high !== undefined;
  if (as === 'absolute' && isBand) {
    const isLow = used.low !== limits.low;
    const side = isLow ? { low: value, high: undefined } : { low: undefined, high: value };
    return phrase('explanation', isLow ? 'thresholdBelow' : 'thresholdAbove', {
      from: limitsPhrase({ ...side, inclusive }, measure?.unit) ?? '',
      level,
    });
  }
  if (target.form === 'rank' && as === 'absolute') {
    return phrase('explanation', 'threshold', {
      from: phrase('status', inclusive ? 'rankAtLeast' : 'rankBetter', { rank: value }),
      limit: phrase('status', 'rank', { rank: value }),
      of: 'value',
      level,
      onLimit: inclusive ? undefined : onLimit(),
    });
  }
  const isLow = used.high === undefined && as !== 'distance';
  const side = isLow ? { low: value, high: undefined } : { low: undefined, high: value };
  const unit = as === 'percentOfTarget' ? '%' : measure?.unit;
  const limit = as === 'distance' ? differencePhrase(value, measure) : undefined;
  return phrase('explanation', 'threshold', {
    from: limit
      ? phrase('explanation', inclusive ? 'atMostFrom' : 'lessThanFrom', { limit })
      : (limitsPhrase({ ...side, inclusive }, unit) ?? ''),
    limit: limit ?? phrase('status', 'exactly', { value, unit }),
    of: as === 'absolute' ? 'value' : as === 'distance' ? 'distance' : 'share',
    level,
    onLimit: inclusive ? undefined : onLimit(),
  });
}

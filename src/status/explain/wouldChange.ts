import { phrase, type Phrase } from '../../messages/phrase';
import type { Threshold, MeasureTarget } from '../../model/measure/measureTarget';
import type { Measure } from '../../model/plan/planNode';
import type { StatusScale } from '../../model/plan/statusScale';
import type { Limits, TargetResult } from '../evaluate/evaluation';
import { valuePhrase } from '../evaluate/figurePhrase';
import { judge, shortfall } from '../evaluate/judge';
import { targetPhrase } from '../evaluate/targetPhrase';
import type { RolledUp } from '../roll-up/rolledUp';
import { rollUpInputs, type RollUpInput } from '../roll-up/rollUpInputs';
import { levelByRule } from '../roll-up/verdictByRule';
import { rankedScale, type RankedScale, rankIn } from '../scale/rankedScale';
import { wordOf } from '../scale/verdict';
import { measureOf, type Subject } from './subject';

/** What each reason waits for. */
const NEEDS = {
  noTarget: 'needsTarget',
  noData: 'needsFigure',
  noBasis: 'needsMeasure',
  noRule: 'needsRule',
  noAssessment: 'needsAssessment',
  directionUnknown: 'needsDirection',
  methodChanged: 'needsNewTarget',
  textOnly: 'needsAssessment',
  lowCoverage: 'needsMoreAssessed',
} as const;

/** What would give the node another status, as far as figures and rule tell. */
export function wouldChange(
  subject: Subject,
  scale: StatusScale,
  rolled: ReadonlyMap<string, RolledUp>,
): Phrase[] {
  const { computed, evaluation, node, rule, rolledUp } = subject;
  if (computed.reason !== undefined) {
    const { reason } = computed;
    return reason in NEEDS ? [phrase('explanation', NEEDS[reason as keyof typeof NEEDS])] : [];
  }
  if (evaluation) {
    const judged = evaluation.results.filter(({ verdict }) => verdict.level !== undefined);
    return judged.flatMap((result) => stepUp(result, judged.length > 1, measureOf(subject), scale));
  }
  return rule && rolledUp.computed ? nextByRule(rollUpInputs(node, rolled, rule), rule, scale) : [];
}

/** How much further the figure has to go for the next level; for one of several targets, to reach it. */
function stepUp(
  { outcome, limits, target, verdict }: TargetResult,
  isOneOfSeveral: boolean,
  measure: Measure | undefined,
  scale: StatusScale,
): Phrase[] {
  const best = scale.levels[0];
  if (!outcome || outcome.value === null || !limits || !best || verdict.level === best.key)
    return [];
  const { value } = outcome;
  if (measure?.kind === 'yesNo' && (value === 0 || value === 1)) {
    return answerStep({ ...outcome, value: 1 - value }, { limits, target }, measure, scale);
  }
  const threshold = nextThreshold(target, verdict.level, scale);
  const isAbsolute = threshold && (threshold.as ?? 'absolute') === 'absolute';
  const missing = isAbsolute ? Math.abs(threshold.value - value) : shortfall(value, limits);
  const level = isAbsolute ? threshold.level : best.key;
  const isLower = limits.low === undefined || (limits.high !== undefined && value >= limits.high);
  return [
    phrase('explanation', isLower ? 'lowerWould' : 'higherWould', {
      by: differencePhrase(missing, limits, measure),
      change: isOneOfSeveral
        ? phrase('explanation', 'meetTarget', { target: targetPhrase(target, measure) })
        : phrase('explanation', 'giveStatus', { word: wordOf({ level }, scale) }),
    }),
  ];
}

/** What the other answer would give. */
function answerStep(
  answer: { readonly value: number },
  { limits, target }: { readonly limits: Limits; readonly target: MeasureTarget },
  measure: Measure,
  scale: StatusScale,
): Phrase[] {
  const { level } = judge(answer.value, limits, target, scale);
  if (level === undefined || level !== scale.levels[0]?.key) return [];
  return [
    phrase('explanation', 'answerWould', {
      answer: valuePhrase(answer, measure),
      change: phrase('explanation', 'giveStatus', { word: wordOf({ level }, scale) }),
    }),
  ];
}

/** How much is missing; on a boundary that the worse side owns, however little more. */
function differencePhrase(
  missing: number,
  { inclusive }: Limits,
  measure: Measure | undefined,
): Phrase {
  if (missing === 0) return phrase('explanation', 'anyDifference');
  const isExact = missing < LEAST_ROUNDED;
  return phrase('explanation', 'difference', {
    value: isExact ? round(missing) : enough(missing),
    unit: measure?.unit,
    isExact,
    isMore: !inclusive,
  });
}

/** A smaller difference would be rounded to nothing. */
const LEAST_ROUNDED = 0.05;

function nextThreshold(
  { thresholds = [] }: MeasureTarget,
  level: string | undefined,
  { levels }: StatusScale,
): Threshold | undefined {
  const rank = levels.findIndex(({ key }) => key === level);
  return thresholds.findLast((one) => levels.findIndex(({ key }) => key === one.level) < rank);
}

/** Rounded up: what is said to be enough has to be enough. */
function enough(value: number): number {
  const tenths = Math.ceil(round(value) * 10);
  // Ten times the largest numbers overflows, and such numbers have no tenths to round to.
  return Number.isFinite(tenths) ? tenths / 10 : Math.min(value, Number.MAX_VALUE);
}

/** Rid of what the subtraction added. */
function round(value: number): number {
  return Number(value.toPrecision(6));
}

/** How many more of those under a node it would take to be met, for the next level. */
function nextByRule(
  inputs: readonly RollUpInput[],
  rule: NonNullable<Subject['rule']>,
  scale: StatusScale,
): Phrase[] {
  const ranked = rankedScale(scale);
  const counted = inputs.filter(({ uncounted }) => !uncounted);
  const before = levelByRule(weightsOf(counted, ranked), rule, ranked);
  if (before === undefined || before === 0) return [];
  const worstFirst = counted
    .filter(({ verdict }) => rankIn(ranked, verdict) > 0)
    .toSorted((a, b) => rankIn(ranked, b.verdict) - rankIn(ranked, a.verdict));
  const best = ranked.verdicts[0];
  if (!best) return [];
  for (let count = 1; count <= worstFirst.length; count += 1) {
    const raised = new Set(worstFirst.slice(0, count));
    const tried = counted.map((one) => (raised.has(one) ? { ...one, verdict: best } : one));
    const after = levelByRule(weightsOf(tried, ranked), rule, ranked);
    if (after !== undefined && after < before) return [raisedPhrase(count, after, ranked, scale)];
  }
  return [];
}

function raisedPhrase(
  count: number,
  after: number,
  { verdicts }: RankedScale,
  scale: StatusScale,
): Phrase {
  return phrase('explanation', 'moreOfThemWould', {
    count,
    best: wordOf(verdicts[0] ?? { reason: 'noData' }, scale),
    next: wordOf(verdicts[after] ?? { reason: 'noData' }, scale),
  });
}

function weightsOf(inputs: readonly RollUpInput[], scale: RankedScale): number[] {
  const weights = scale.verdicts.map(() => 0);
  for (const { verdict, weight } of inputs) {
    const rank = rankIn(scale, verdict);
    if (rank >= 0) weights[rank] = (weights[rank] ?? 0) + weight;
  }
  return weights;
}

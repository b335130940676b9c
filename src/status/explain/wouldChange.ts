import { phrase, type Phrase } from '../../messages/phrase';
import type { MeasureTarget } from '../../model/measure/measureTarget';
import type { Measure } from '../../model/plan/planNode';
import type { StatusScale } from '../../model/plan/statusScale';
import type { JudgedTarget, Limits, NameOf, TargetResult } from '../evaluate/evaluation';
import { valuePhrase } from '../evaluate/figurePhrase';
import { judge, shortfall, thresholdLimits } from '../evaluate/judge';
import { ofWhole } from '../evaluate/judgeMeasure';
import { targetPhrase } from '../evaluate/targetPhrase';
import type { StatusContext } from '../plan/statusContext';
import { rollUpInputs, type RollUpInput } from '../roll-up/rollUpInputs';
import { levelByRule } from '../roll-up/verdictByRule';
import { rankedScale, type RankedScale, rankIn } from '../scale/rankedScale';
import { wordOf } from '../scale/verdict';
import { measureOf, type Subject } from './subject';

/** The message on what is needed, for each reason that there is no status. */
const NEEDS = {
  noTarget: 'needsTarget',
  noData: 'needsFigure',
  noTotal: 'needsTotal',
  noBasis: 'needsMeasure',
  noRule: 'needsRule',
  noAssessment: 'needsAssessment',
  directionUnknown: 'needsDirection',
  methodChanged: 'needsNewTarget',
  textOnly: 'needsAssessment',
  lowCoverage: 'needsMoreAssessed',
} as const;

type Need = (typeof NEEDS)[keyof typeof NEEDS];

/** What the steps need to know besides the node. */
type Known = Pick<StatusContext, 'rolledUp' | 'nameOf'>;

/**
 * What would give the node another status, according to its figures and rule. Where a body has set the
 * status, that only holds without its assessment.
 */
export function wouldChange(subject: Subject, scale: StatusScale, known: Known): Phrase[] {
  const steps = stepsOf(subject, scale, known);
  if (!subject.assessment) return steps;
  return steps.map((step) => phrase('explanation', 'withoutAssessment', { step }));
}

function stepsOf(
  subject: Subject,
  scale: StatusScale,
  { rolledUp: rolled, nameOf }: Known,
): Phrase[] {
  const { assessment, computed, evaluation, node, rule, rolledUp } = subject;
  if (computed.reason !== undefined) {
    const need = NEEDS[computed.reason as keyof typeof NEEDS] as Need | undefined;
    const isMet = need === 'needsAssessment' && assessment !== undefined;
    return need === undefined || isMet ? [] : [phrase('explanation', need)];
  }
  if (evaluation) {
    const judged = ofWhole(evaluation.results).filter(({ verdict }) => verdict.level !== undefined);
    const of = { measure: measureOf(subject), scale, nameOf };
    return judged.flatMap((result) => stepUp(result, judged.length > 1, of));
  }
  return rule && rolledUp.computed ? nextByRule(rollUpInputs(node, rolled, rule), rule, scale) : [];
}

/** What is needed to put a step into words. */
interface Stepped {
  readonly measure: Measure | undefined;
  readonly scale: StatusScale;
  readonly nameOf: NameOf;
}

/** How much the figure must change for the next level or, when there are several targets, for this target. */
function stepUp(
  { outcome, limits, target, verdict }: TargetResult,
  isOneOfSeveral: boolean,
  { measure, scale, nameOf }: Stepped,
): Phrase[] {
  const best = scale.levels[0];
  if (!outcome || outcome.value === null || !limits || !best || verdict.level === best.key)
    return [];
  const { value } = outcome;
  if (measure?.kind === 'yesNo' && (value === 0 || value === 1)) {
    return answerStep({ ...outcome, value: 1 - value }, { limits, target }, measure, scale);
  }
  const next = isOneOfSeveral ? undefined : nextLimits(value, { limits, target, verdict }, scale);
  const { low, high, inclusive } = next?.limits ?? limits;
  const isLower = low === undefined || (high !== undefined && value >= high);
  const status = { level: next?.level ?? best.key };
  const missing = shortfall(value, { low, high, inclusive });
  const change = isOneOfSeveral
    ? phrase('explanation', 'meetTarget', { target: targetPhrase(target, measure, { nameOf }) })
    : phrase('explanation', 'giveStatus', { word: wordOf(status, scale) });
  if (target.form === 'rank' && Number.isInteger(missing)) {
    const places = inclusive ? missing : missing + 1;
    return [phrase('explanation', 'betterPlaceWould', { places, change })];
  }
  const by = differencePhrase(missing, !inclusive, measure);
  return [phrase('explanation', isLower ? 'lowerWould' : 'higherWould', { by, change })];
}

/** The status that the other answer, yes or no, would give. */
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

/** How much is missing. On a boundary that belongs to the worse level, any difference is enough. */
function differencePhrase(missing: number, isMore: boolean, measure: Measure | undefined): Phrase {
  if (missing === 0) return phrase('explanation', 'anyDifference');
  const isExact = missing < LEAST_ROUNDED;
  return phrase('explanation', 'difference', {
    value: isExact ? round(missing) : enough(missing),
    unit: measure?.unit,
    isExact,
    isMore,
  });
}

/** Smaller differences are shown exactly, since they would be rounded to 0. */
const LEAST_ROUNDED = 0.05;

interface Next {
  readonly limits: Limits;
  readonly level: string;
}

/** Where the next better level begins, by the nearest threshold for a better level. */
function nextLimits(
  value: number,
  { limits, target, verdict }: Pick<JudgedTarget, 'target' | 'verdict'> & { limits: Limits },
  { levels }: StatusScale,
): Next | undefined {
  const rankOf = (level: string | undefined) => levels.findIndex(({ key }) => key === level);
  const better = (target.thresholds ?? []).flatMap((threshold): Next[] => {
    const used = thresholdLimits(threshold, limits);
    if (!used || rankOf(threshold.level) >= rankOf(verdict.level)) return [];
    const inclusive = threshold.boundary !== 'worse';
    return [{ limits: { ...used, inclusive }, level: threshold.level }];
  });
  const nearest = better.toSorted(
    (a, b) => shortfall(value, a.limits) - shortfall(value, b.limits),
  );
  return nearest[0];
}

/** A difference rounded up to tenths, so that the stated change really is enough. */
function enough(value: number): number {
  const tenths = Math.ceil(round(value) * 10);
  // The largest numbers overflow when multiplied by ten; they have no tenths, so they are used as they are.
  return Number.isFinite(tenths) ? tenths / 10 : Math.min(value, Number.MAX_VALUE);
}

/** Removes the floating-point error of a subtraction. */
function round(value: number): number {
  return Number(value.toPrecision(6));
}

/** How many more of the nodes under a node must be met for it to reach the next level. */
function nextByRule(
  inputs: readonly RollUpInput[],
  rule: NonNullable<Subject['rule']>,
  scale: StatusScale,
): Phrase[] {
  const ranked = rankedScale(scale);
  const counted = inputs.filter(({ uncounted }) => !uncounted);
  const weights = weightsOf(counted, ranked);
  const before = levelByRule(weights, rule, ranked);
  if (before === undefined || before === 0) return [];
  const worstFirst = counted
    .filter(({ verdict }) => rankIn(ranked, verdict) > 0)
    .toSorted((a, b) => rankIn(ranked, b.verdict) - rankIn(ranked, a.verdict));
  for (const [index, { verdict, weight }] of worstFirst.entries()) {
    const rank = rankIn(ranked, verdict);
    const next = worstFirst[index + 1]?.verdict;
    // Set to exactly 0 after the last node of a level, since decimal weights would leave a remainder.
    const isLast = !next || rankIn(ranked, next) !== rank;
    weights[rank] = isLast ? 0 : (weights[rank] ?? 0) - weight;
    weights[0] = (weights[0] ?? 0) + weight;
    const after = levelByRule(weights, rule, ranked);
    if (after !== undefined && after < before)
      return [raisedPhrase(index + 1, after, ranked, scale)];
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

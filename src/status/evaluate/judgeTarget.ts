import type { MeasureTarget } from '../../model/measure/measureTarget';
import {
  aggregateOutcome,
  isWithinPeriod,
  latestOutcome,
  missingPeriods,
  outcomeBefore,
  outcomeForPeriod,
  targetEnd,
  type Whose,
  whoseOf,
} from './latestOutcome';
import type { JudgeContext, JudgedTarget, Lack, Outcome } from './evaluation';
import { judge } from './judge';
import { limitsOf, type LimitsOrReason } from './limitsOf';
import { periodStart, sameLength } from '../../model/measure/period';
import { isTooShort } from './isPartOfYear';
import { agreedVerdict, missingReason } from './sexResults';
import type { Reason } from '../scale/reason';
import { levelOf } from '../scale/scaleFor';
import type { Verdict } from '../scale/verdict';

/** Judges a measure against one target on a day. */
export function judgeTarget(target: MeasureTarget, context: JudgeContext): JudgedTarget {
  const whose = whoseOf(target);
  const picked = pick(target, whose, context);
  const { outcome } = picked;
  const reference = outcome && referenceOf(target, outcome, whose, context);
  const limits = outcome && limitsFor(target, outcome, reference, context);
  const verdict = verdictOf(picked, limits, target, context);
  const known = limits && 'inclusive' in limits ? limits : undefined;
  const lack = verdict.reason === 'noData' ? lackOf(target, picked, whose, context) : undefined;
  const judged = {
    target,
    verdict,
    outcome,
    limits: known,
    ...(reference && { reference }),
    ...(lack && { lack }),
  };
  if (outcome?.value !== null || picked.reason !== undefined) return judged;
  const agreed = agreedVerdict(judged, context);
  return agreed ? { target, verdict: agreed, outcome, limits: known } : judged;
}

interface Picked {
  readonly outcome: Outcome | undefined;
  /** Why the figure cannot be judged, whatever its value is. */
  readonly reason: Reason | undefined;
}

/**
 * Picks the figure to judge: the aggregate, the figure for the target's period, or the latest. A target
 * whose day has not come is not due, whatever the latest figure is.
 */
function pick(target: MeasureTarget, whose: Whose, context: JudgeContext): Picked {
  const { measure, outcomes, at } = context;
  if (target.form === 'text') return { outcome: undefined, reason: 'textOnly' };
  const end = targetEnd(target);
  const isAhead = end !== undefined && at < end;
  const meant = target.aggregate
    ? aggregateOutcome(target.aggregate, outcomes, whose)
    : end === undefined
      ? undefined
      : orStandIn(whose, (one) => outcomeForPeriod(outcomes, target, one));
  if (meant) return { outcome: meant, reason: undefined };
  const outcome = orStandIn(whose, (one) => latestOutcome(outcomes, one, at));
  if (target.aggregate) return { outcome, reason: isAhead ? 'notDue' : 'noData' };
  const reason =
    outcome && isTooShort(outcome, target, measure, outcomes) ? 'partOfYear' : undefined;
  if (end === undefined) return { outcome, reason: outcome ? reason : 'noData' };
  if (isOtherPeriod(target, context)) return { outcome, reason: 'notApplicable' };
  const start = target.partOfYear && periodStart({ period: target.period ?? '' });
  if (start && outcome && isWithinPeriod(outcome, start, end)) {
    return { outcome, reason: undefined };
  }
  const isDate = target.form === 'date';
  if (isAhead) return { outcome, reason: isDate && outcome ? undefined : 'notDue' };
  const isStanding = target.period === undefined || isDate;
  return { outcome, reason: isStanding && outcome ? reason : 'noData' };
}

/** The figure for all; when there are only figures by sex, one without a value that has them as inputs. */
function orStandIn(whose: Whose, find: (whose: Whose) => Outcome | undefined): Outcome | undefined {
  const found = find(whose);
  if (found || whose.sex !== 'T') return found;
  const inputs = (['K', 'M', 'X'] as const).flatMap((sex) => find({ ...whose, sex }) ?? []);
  const [first] = inputs;
  return first && { ...first, sex: 'T', value: null, valueStatus: 'missing', inputs };
}

/** Whether the target is for several years together and all figures are for single years. */
function isOtherPeriod({ period = '' }: MeasureTarget, { outcomes }: JudgeContext): boolean {
  const spansYears = /\d{4}\s*[–-]\s*\d{4}/.test(period);
  return spansYears && outcomes.length > 0 && outcomes.every((one) => one.period.length <= 4);
}

/**
 * For a change, the figure that it is counted from: the stated one, else the one before. For a relative
 * target, the figure that it refers to.
 */
function referenceOf(
  { form, baseline, relativeTo, source }: MeasureTarget,
  outcome: Outcome,
  whose: Whose,
  { outcomes, others }: JudgeContext,
): Outcome | undefined {
  if (form === 'change') {
    if (baseline) return { ...baseline, of: outcome.of, source };
    return outcomeBefore(outcomes, outcome, whose, (one) => sameLength(one, outcome));
  }
  if (form !== 'relative') return undefined;
  const { period } = outcome;
  const referred = others.filter(({ of }) => of === relativeTo);
  const own =
    outcomeForPeriod(referred, { form: 'text', period }, whose) ??
    outcomeForPeriod(outcomes, { form: 'text', period }, { ...whose, unitId: relativeTo });
  return own && own.value !== null ? own : undefined;
}

function limitsFor(
  target: MeasureTarget,
  outcome: Outcome,
  reference: Outcome | undefined,
  { measure }: JudgeContext,
): LimitsOrReason {
  if (target.form === 'date') return { low: 1, high: undefined, inclusive: true };
  const isBroken = reference && reference.methodVersion !== outcome.methodVersion;
  if (target.form === 'change' && isBroken && !target.baseline) return { reason: 'methodChanged' };
  return limitsOf(target, measure, reference?.value ?? undefined);
}

/** The figures that are missing; `undefined` when the target has no period, so that none can be named. */
function lackOf(
  { form, aggregate, period, relativeTo = '' }: MeasureTarget,
  { outcome, reason }: Picked,
  whose: Whose,
  { outcomes }: JudgeContext,
): Lack | undefined {
  if (aggregate) {
    const periods = missingPeriods(aggregate, outcomes, whose);
    return periods.length === 0 ? undefined : { of: 'periods', periods };
  }
  if (outcome && outcome.value !== null && reason === undefined) {
    if (form === 'change') return { of: 'before' };
    if (form === 'relative') return { of: 'other', id: relativeTo, period: outcome.period };
  }
  return period === undefined || outcome?.period === period
    ? undefined
    : { of: 'periods', periods: [period] };
}

function verdictOf(
  { outcome, reason }: Picked,
  limits: LimitsOrReason | undefined,
  target: MeasureTarget,
  { scale, at }: JudgeContext,
): Verdict {
  if (reason !== undefined) return { reason };
  if (!outcome || !limits) return { reason: 'noData' };
  if (outcome.value === null) return { reason: missingReason(outcome) };
  if (target.methodVersion !== undefined && target.methodVersion !== outcome.methodVersion) {
    return { reason: 'methodChanged' };
  }
  if (!('inclusive' in limits)) return { reason: limits.reason };
  if (target.thresholds?.some(({ level }) => !levelOf(scale, level))) {
    return { reason: 'unknownLevel' };
  }
  const verdict = judge(outcome.value, limits, target, scale);
  const isTime = target.form === 'date' && at < (targetEnd({ ...target, period: undefined }) ?? '');
  return isTime && verdict.level !== scale.levels[0]?.key ? { reason: 'notDue' } : verdict;
}

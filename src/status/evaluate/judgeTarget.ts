import type { Measure } from '../../model/plan/planNode';
import type { MeasureTarget } from '../../model/measure/measureTarget';
import {
  aggregateOutcome,
  latestOutcome,
  outcomeBefore,
  outcomeForPeriod,
  targetEnd,
  type Whose,
  whoseOf,
} from './latestOutcome';
import type { JudgeContext, JudgedTarget, Outcome } from './evaluation';
import { judge } from './judge';
import { limitsOf, type LimitsOrReason, type Reference } from './limitsOf';
import { sameLength } from '../../model/measure/period';
import { agreedVerdict, missingReason } from './sexResults';
import type { Reason } from '../scale/reason';
import { levelOf } from '../scale/scaleFor';
import type { Verdict } from '../scale/verdict';

const NO_REFERENCE: Reference = { before: undefined, other: undefined };

/** What one target says of a measure at a day. */
export function judgeTarget(target: MeasureTarget, context: JudgeContext): JudgedTarget {
  const whose = whoseOf(target);
  const picked = pick(target, whose, context);
  const { outcome } = picked;
  const limits = outcome && limitsFor(target, outcome, whose, context);
  const verdict = verdictOf(picked, limits, target, context);
  const known = limits && 'inclusive' in limits ? limits : undefined;
  const judged = { target, verdict, outcome, limits: known };
  if (outcome?.value !== null || picked.reason !== undefined) return judged;
  const agreed = agreedVerdict(judged, context);
  return agreed ? { target, verdict: agreed, outcome, limits: known } : judged;
}

interface Picked {
  readonly outcome: Outcome | undefined;
  /** Why the figure cannot be judged, before it is looked at. */
  readonly reason: Reason | undefined;
}

/**
 * The figure that a target is about: of its aggregate, of its period, or the latest. A target whose
 * day has not come is not due, whatever the figure so far says.
 */
function pick(target: MeasureTarget, whose: Whose, context: JudgeContext): Picked {
  const { outcomes, at, measure } = context;
  if (target.form === 'text') return { outcome: undefined, reason: 'textOnly' };
  const end = targetEnd(target);
  const isAhead = end !== undefined && at < end;
  const meant = target.aggregate
    ? aggregateOutcome(target.aggregate, outcomes, whose)
    : end === undefined
      ? undefined
      : orStandIn(whose, measure, (one) => outcomeForPeriod(outcomes, target, one));
  if (meant) return { outcome: meant, reason: undefined };
  const outcome = orStandIn(whose, measure, (one) => latestOutcome(outcomes, one, at));
  if (target.aggregate) return { outcome, reason: isAhead ? 'notDue' : 'noData' };
  if (end === undefined) return { outcome, reason: outcome ? undefined : 'noData' };
  if (isOtherPeriod(target, context)) return { outcome, reason: 'notApplicable' };
  const isDate = target.form === 'date';
  if (isAhead) return { outcome, reason: isDate && outcome ? undefined : 'notDue' };
  const isStanding = target.period === undefined || isDate;
  return { outcome, reason: isStanding && outcome ? undefined : 'noData' };
}

/** All together; failing that, where only women and men are reported, a place for them to stand. */
function orStandIn(
  whose: Whose,
  measure: Measure | undefined,
  find: (whose: Whose) => Outcome | undefined,
): Outcome | undefined {
  const found = find(whose);
  if (found || whose.sex !== 'T' || measure?.unit !== '%') return found;
  const women = find({ ...whose, sex: 'K' });
  return women && { ...women, sex: 'T', value: null, valueStatus: 'missing', inputs: [women] };
}

/** A target for several years together says nothing of single ones. */
function isOtherPeriod({ period = '' }: MeasureTarget, { outcomes }: JudgeContext): boolean {
  const spansYears = /\d{4}\s*[–-]\s*\d{4}/.test(period);
  return spansYears && outcomes.length > 0 && outcomes.every((one) => one.period.length <= 4);
}

function limitsFor(
  target: MeasureTarget,
  outcome: Outcome,
  whose: Whose,
  context: JudgeContext,
): LimitsOrReason {
  const { measure, outcomes, others } = context;
  if (target.form === 'date') return { low: 1, high: undefined, inclusive: true };
  if (target.form === 'change') {
    const before = outcomeBefore(outcomes, outcome, whose, (one) => sameLength(one, outcome));
    const isBroken = before && before.methodVersion !== outcome.methodVersion;
    if (isBroken && !target.baseline) return { reason: 'methodChanged' };
    return limitsOf(target, measure, { ...NO_REFERENCE, before: before?.value ?? undefined });
  }
  if (target.form !== 'relative') return limitsOf(target, measure, NO_REFERENCE);
  const referred = others.filter(({ of }) => of === target.relativeTo);
  const other = outcomeForPeriod(referred, { form: 'text', period: outcome.period }, whose);
  return limitsOf(target, measure, { ...NO_REFERENCE, other: other?.value ?? undefined });
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

import type { Measure } from '../../model/plan/planNode';
import type { Target } from '../../model/measure/target';
import {
  aggregateOutcome,
  latestOutcome,
  outcomeBefore,
  outcomeForPeriod,
  targetEnd,
  type Whose,
} from './latestOutcome';
import type { JudgeContext, Limits, Outcome, SexResult, TargetResult } from './evaluation';
import { judge } from './judge';
import { limitsOf, type LimitsOrReason, type Reference } from './limitsOf';
import { sameLength } from '../../model/measure/period';
import { resultNotes } from './resultNotes';
import type { Reason } from '../scale/reason';
import type { Verdict } from '../scale/verdict';

const NO_REFERENCE: Reference = { before: undefined, other: undefined };

/** What one target says of a measure at a day. */
export function targetResult(target: Target, context: JudgeContext): TargetResult {
  const whose: Whose = { sex: target.sex ?? 'T', unitId: target.unitId };
  const picked = pick(target, whose, context);
  const { outcome } = picked;
  const limits = outcome && limitsFor(target, outcome, whose, context);
  const verdict = verdictOf(picked, limits, target, context);
  const known = limits && 'inclusive' in limits ? limits : undefined;
  const result = new MeasuredTarget(target, verdict, outcome, known, whose, context);
  if (outcome?.value !== null || picked.reason !== undefined) return result;
  const agreed = agreedVerdict(outcome, result.bySex, context);
  return agreed ? new MeasuredTarget(target, agreed, outcome, known, whose, context) : result;
}

/** The split by sex and the notes are worked out when they are asked for: few results are read whole. */
class MeasuredTarget implements TargetResult {
  constructor(
    readonly target: Target,
    readonly verdict: Verdict,
    readonly outcome: Outcome | undefined,
    readonly limits: Limits | undefined,
    private readonly whose: Whose,
    private readonly context: JudgeContext,
  ) {}

  get bySex() {
    return sexResults(this, this.whose, this.context);
  }
  get notes() {
    return resultNotes(this, this.whose, this.context);
  }
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
function pick(target: Target, whose: Whose, context: JudgeContext): Picked {
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
function isOtherPeriod({ period = '' }: Target, { outcomes }: JudgeContext): boolean {
  const spansYears = /\d{4}\s*[–-]\s*\d{4}/.test(period);
  return spansYears && outcomes.length > 0 && outcomes.every((one) => one.period.length <= 4);
}

function limitsFor(
  target: Target,
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
  target: Target,
  { scale, at }: JudgeContext,
): Verdict {
  if (reason !== undefined) return { reason };
  if (!outcome || !limits) return { reason: 'noData' };
  if (outcome.value === null) return { reason: missingReason(outcome) };
  if (target.methodVersion !== undefined && target.methodVersion !== outcome.methodVersion) {
    return { reason: 'methodChanged' };
  }
  if (!('inclusive' in limits)) return { reason: limits.reason };
  const verdict = judge(outcome.value, limits, target, scale);
  const isTime = target.form === 'date' && at < (targetEnd({ ...target, period: undefined }) ?? '');
  return isTime && verdict.level !== scale.levels[0]?.key ? { reason: 'notDue' } : verdict;
}

function missingReason({ valueStatus }: Outcome): Reason {
  if (valueStatus === 'suppressed' || valueStatus === 'notApplicable') return valueStatus;
  return 'noData';
}

const NO_SEXES: readonly SexResult[] = [];
const SEXES = ['K', 'M', 'X'] as const;

/** Women and men against the same target, when they are reported for the same period. */
function sexResults(
  { target, outcome: all, limits }: Pick<TargetResult, 'target' | 'outcome' | 'limits'>,
  whose: Whose,
  { outcomes, measure, scale }: JudgeContext,
): readonly SexResult[] {
  if (!all || !limits || target.sex !== undefined) return NO_SEXES;
  const { nature = 'outcome', period } = all;
  const alike = outcomes.filter(
    (one) => one.period === period && (one.nature ?? 'outcome') === nature,
  );
  const sexes = SEXES.flatMap(
    (sex) => outcomeForPeriod(alike, { form: 'text', period }, { ...whose, sex }) ?? [],
  );
  if (sexes.length === 0) return NO_SEXES;
  const isCount = measure?.unit !== '%' && isSumOf(all, sexes);
  return sexes.map((outcome): SexResult => {
    const { sex = 'T', value } = outcome;
    if (value === null) return { sex, outcome, verdict: { reason: missingReason(outcome) } };
    if (isCount) return { sex, outcome, verdict: { reason: 'notApplicable' } };
    return { sex, outcome, verdict: judge(value, limits, target, scale) };
  });
}

/** Counts of women and men add up to that of all: a target for all says nothing of each. */
function isSumOf({ value: all }: Outcome, sexes: readonly Outcome[]): boolean {
  const sum = sexes.reduce((total, { value }) => total + (value ?? 0), 0);
  return all !== null && sexes.length > 1 && Math.abs(sum - all) <= Math.abs(all) / 100;
}

/** Without a figure for all, a share lies between those of women and men: one verdict if they agree. */
function agreedVerdict(
  { valueStatus }: Outcome,
  bySex: readonly SexResult[],
  { measure }: JudgeContext,
): Verdict | undefined {
  const [first, ...rest] = bySex;
  const isShare = measure?.unit === '%' && valueStatus === 'missing' && rest.length > 0;
  if (!isShare || first?.verdict.level === undefined) return undefined;
  const { level } = first.verdict;
  return rest.every(({ verdict }) => verdict.level === level) ? first.verdict : undefined;
}

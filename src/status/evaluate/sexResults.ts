import type { Verdict } from '../scale/verdict';
import type { Reason } from '../scale/reason';
import type { JudgeContext, JudgedTarget, Outcome, SexResult } from './evaluation';
import { judge } from './judge';
import { outcomeForPeriod, whoseOf } from './latestOutcome';

const NO_SEXES: readonly SexResult[] = [];
const SEXES = ['K', 'M', 'X'] as const;

/** Judges each sex against the target for all, when there are figures by sex for the same period. */
export function sexResults(
  { target, outcome: all, limits, verdict }: JudgedTarget,
  { outcomes, measure, scale }: JudgeContext,
): readonly SexResult[] {
  if (!all || !limits || target.sex !== undefined || !outcomes.some(isOfOneSex)) return NO_SEXES;
  const { nature = 'outcome', period } = all;
  const whose = whoseOf(target);
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
    if (verdict.reason === 'partOfYear') return { sex, outcome, verdict };
    return { sex, outcome, verdict: judge(value, limits, target, scale) };
  });
}

function isOfOneSex({ sex = 'T' }: Outcome): boolean {
  return sex !== 'T';
}

/** Whether the figures by sex are counts that add up to all, so that the target does not apply to each. */
function isSumOf({ value: all }: Outcome, sexes: readonly Outcome[]): boolean {
  const sum = sexes.reduce((total, { value }) => total + (value ?? 0), 0);
  return all !== null && sexes.length > 1 && Math.abs(sum - all) <= Math.abs(all) / 100;
}

/** The verdict on a share without a figure for all. That lies between those by sex, so they must agree. */
export function agreedVerdict(judged: JudgedTarget, context: JudgeContext): Verdict | undefined {
  const isShare = context.measure?.unit === '%' && judged.outcome?.valueStatus === 'missing';
  const [first, ...rest] = isShare ? sexResults(judged, context) : NO_SEXES;
  if (first?.verdict.level === undefined || rest.length === 0) return undefined;
  const { level } = first.verdict;
  return rest.every(({ verdict }) => verdict.level === level) ? first.verdict : undefined;
}

/** Why a figure without a value cannot be judged. */
export function missingReason({ valueStatus, inputs }: Outcome): Reason {
  if (valueStatus === 'missing' && inputs?.some(({ value }) => value !== null)) return 'noTotal';
  if (valueStatus === 'suppressed' || valueStatus === 'notApplicable') return valueStatus;
  return 'noData';
}

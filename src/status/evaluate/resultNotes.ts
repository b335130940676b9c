import type { JudgeContext, JudgedTarget, Outcome, QualityNote, SexResult } from './evaluation';
import { isWithin, judge } from './judge';
import { outcomeBefore, targetEnd, type Whose, whoseOf } from './latestOutcome';
import { isAmount, yearSoFar } from './isPartOfYear';
import type { Observation } from '../../model/measure/observation';
import { otherFigures } from '../../model/measure/otherFigures';
import { periodEnd } from '../../model/measure/period';
import { roundedTo } from '../../text/formatNumber';

/** Age in days from which a figure is noted as old: a year and some time for reporting. */
const STALE_DAYS = 400;
const MS_PER_DAY = 86_400_000;

const NONE: readonly QualityNote[] = [];
const NO_SEXES: readonly SexResult[] = [];

/** Notes on the figure behind one result. */
export function resultNotes(
  result: JudgedTarget,
  bySex: readonly SexResult[],
  context: JudgeContext,
): readonly QualityNote[] {
  const { outcome, target } = result;
  if (!outcome) return NONE;
  const whose = whoseOf(target);
  const notes: QualityNote[] = [];
  const add = (code: QualityNote['code'], text?: string) =>
    notes.push({ code, outcome, target, ...(text !== undefined && { text }) });
  if (outcome.valueStatus === 'preliminary') add('preliminary');
  if (isStale(outcome, result, context.at)) add('stale');
  if (outcome.nature === 'budget' || outcome.nature === 'plan') add('notOutcome');
  const { directionBasis, direction } = context.measure ?? {};
  if (needsDirection(result) && directionBasis === 'assumed' && direction !== 'unknown') {
    add('assumedDirection');
  }
  if (roundingMisleads(result, context)) add('roundingMisleads');
  if (isNewMethod(outcome, whose, context)) add('methodChanged');
  if (isToBeSplit(result, bySex, context)) add('notBySex');
  for (const { outcome: own } of otherSexes(result, bySex)) {
    notes.push({ code: 'sexDiffers', outcome: own, target });
  }
  for (const part of weakParts(result, context)) {
    notes.push({ code: 'weakPeriod', outcome: part, target });
  }
  const day = outcome.value === null ? undefined : yearSoFar(outcome, context.outcomes);
  if (day !== undefined) add('yearSoFar', day);
  // An amount that may still grow has not kept below its limit yet.
  const isSoFar =
    day !== undefined && result.limits?.high !== undefined && isAmount(context.measure);
  if (!isSoFar && isAlreadyThere(result)) add('alreadyAtTarget');
  const earlier =
    outcome.value === null ? outcomeBefore(context.outcomes, outcome, whose) : undefined;
  if (earlier) notes.push({ code: 'earlierFigure', outcome: earlier, target });
  for (const note of figureNotes(outcome, context.others)) notes.push(note);
  return notes.length === 0 ? NONE : notes;
}

/** Whether the plan requires figures by sex and this figure has none. */
function isToBeSplit(
  { outcome, target }: JudgedTarget,
  bySex: readonly SexResult[],
  { measure }: JudgeContext,
): boolean {
  const isOfAll = target.sex === undefined && outcome?.value !== null;
  return isOfAll && bySex.length === 0 && measure?.disaggregations?.includes('sex') === true;
}

/** The sexes whose level differs from the level for all. */
function otherSexes({ verdict }: JudgedTarget, bySex: readonly SexResult[]): readonly SexResult[] {
  if (verdict.level === undefined || bySex.length === 0) return NO_SEXES;
  return bySex.filter(({ verdict: { level } }) => level !== undefined && level !== verdict.level);
}

/** Notes from the data: remarks on, and other values for, a figure or its inputs. */
function figureNotes(outcome: Outcome, all: readonly Observation[]): readonly QualityNote[] {
  return (outcome.inputs ?? [outcome]).flatMap((input): readonly QualityNote[] => {
    const others = otherFigureNotes(input, all);
    const { alternates = [], note } = input;
    if (alternates.length === 0 && note === undefined) return others;
    return [
      ...others,
      ...alternates.map((alternate): QualityNote => {
        const text = [alternate.text, alternate.note].filter(Boolean).join('. ');
        return { code: 'otherFigurePrinted', outcome: input, text };
      }),
      ...(note === undefined ? [] : [{ code: 'note', outcome: input, text: note } as const]),
    ];
  });
}

/** Notes on figures that give other values for the same thing and period. */
export function otherFigureNotes(
  outcome: Outcome,
  all: readonly Observation[],
): readonly QualityNote[] {
  const others = otherFigures(outcome, all);
  if (others.length === 0) return NONE;
  return others.map((other) => ({ code: 'otherFigure', outcome, other }));
}

/** Whether the direction of the measure decides what reaches the target. */
function needsDirection({ target }: Pick<JudgedTarget, 'target'>): boolean {
  return target.form === 'level' || target.form === 'change' || target.form === 'relative';
}

function isStale(outcome: Outcome, { target }: Pick<JudgedTarget, 'target'>, at: string): boolean {
  if (target.period !== undefined || target.aggregate) return false;
  const end = periodEnd(outcome);
  // A fast path for the usual case, a figure for the same year.
  if (end === undefined || end >= at || Number(at.slice(0, 4)) - Number(end.slice(0, 4)) < 1) {
    return false;
  }
  return Date.parse(at) - Date.parse(end) > STALE_DAYS * MS_PER_DAY;
}

/** Whether the rounded figure would get another verdict, or be on the other side of the target. */
function roundingMisleads(
  { outcome, limits, target, verdict }: JudgedTarget,
  { measure, scale }: JudgeContext,
): boolean {
  const value = outcome?.value ?? null;
  // A fast path for whole numbers, which rounding does not change.
  if (value === null || Number.isInteger(value) || !limits || verdict.level === undefined) {
    return false;
  }
  const shown = roundedTo(value, measure?.decimals);
  if (shown === value) return false;
  const isOtherLevel = judge(shown, limits, target, scale).level !== verdict.level;
  return isOtherLevel || isWithin(shown, limits) !== isWithin(value, limits);
}

function isNewMethod(outcome: Outcome, whose: Whose, { outcomes }: JudgeContext): boolean {
  if (outcome.methodVersion === undefined) return false;
  const before = outcomeBefore(outcomes, outcome, whose);
  return before !== undefined && before.methodVersion !== outcome.methodVersion;
}

/** Single periods that do not reach the target, although their mean does. */
function weakParts(
  { outcome, limits, verdict }: JudgedTarget,
  { scale }: JudgeContext,
): readonly Outcome[] {
  const parts = outcome?.parts;
  if (!parts || !limits || verdict.level !== scale.levels[0]?.key) return [];
  return parts.filter(({ value }) => value !== null && !isWithin(value, limits));
}

function isAlreadyThere({ outcome, limits, verdict, target }: JudgedTarget): boolean {
  const value = outcome?.value ?? null;
  const isWaiting = verdict.reason === 'notDue' && targetEnd(target) !== undefined;
  return isWaiting && value !== null && limits !== undefined && isWithin(value, limits);
}

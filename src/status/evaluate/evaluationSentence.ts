import { joined, phrase, type Phrase } from '../../messages/phrase';
import type { StatusScale } from '../../model/plan/statusScale';
import { periodStart } from '../../model/measure/period';
import { exactDecimals } from '../../text/formatNumber';
import { rankOfLevel, statusPhrase, type Verdict, wordOf } from '../scale/verdict';
import type { Evaluation, JudgeContext, Lack, NameOf, TargetResult } from './evaluation';
import { figurePhrase } from './figurePhrase';
import { isWithin } from './judge';
import { unitsApart } from './judgeMeasure';
import { targetEnd } from './latestOutcome';
import { limitsPhrase, targetPhrase } from './targetPhrase';

/** What is needed to put figures and targets into words. */
type Wording = Pick<JudgeContext, 'measure' | 'nameOf' | 'at'>;

/** The status of a measure and the reason for it, in one sentence. */
export function evaluationSentence(
  { verdict, deciding, results }: Pick<Evaluation, 'verdict' | 'deciding' | 'results'>,
  context: JudgeContext,
): Phrase {
  const { reason } = verdict;
  if (reason !== undefined) return withFigure(reason, deciding, unitsApart(results), context);
  if (!deciding?.outcome) return phrase('reasons', 'noData');
  const said = decidingSentence(deciding, { verdict, results }, context);
  const others = unitsApart(results).filter((one) => one !== deciding);
  return others.length === 0 ? said : joined([said, othersPhrase(others, context)]);
}

/** What each of the other units has reached of its own target. */
function othersPhrase(others: readonly TargetResult[], { scale, nameOf }: JudgeContext): Phrase {
  const units = others.map(({ target: { unitId = '' }, verdict }) =>
    phrase('explanation', 'says', {
      who: nameOf?.(unitId) ?? unitId,
      word: statusPhrase(verdict, scale),
    }),
  );
  return phrase('explanation', 'otherUnits', { units });
}

/** How the figure that decides stands against its target. */
function decidingSentence(
  deciding: TargetResult,
  { verdict, results }: Pick<Evaluation, 'verdict' | 'results'>,
  context: JudgeContext,
): Phrase {
  const { scale } = context;
  const figure = judgedPhrase(deciding, context) ?? '';
  const target = comparedPhrase(deciding, context) ?? '';
  const meets = isReached(deciding);
  const isBest = rankOfLevel(deciding.verdict, scale) === 0;
  if (meets !== undefined && meets !== isBest) {
    const word = wordOf(deciding.verdict, scale);
    return phrase('explanation', 'levelBesideTarget', { figure, target, meets, word });
  }
  const kept = keptBeside(deciding, verdict, results, scale);
  return phrase('explanation', mannerOf(deciding.verdict, scale), {
    figure,
    target,
    kept: kept && comparedPhrase(kept, context),
  });
}

/** Whether the target itself is reached, which can differ from the level when the target has thresholds. */
function isReached({ outcome, limits }: TargetResult): boolean | undefined {
  const value = outcome?.value ?? null;
  return value === null || !limits ? undefined : isWithin(value, limits);
}

function mannerOf(
  verdict: Verdict,
  scale: StatusScale,
): 'meetsTarget' | 'nearlyMeetsTarget' | 'missesTarget' {
  const rank = rankOfLevel(verdict, scale);
  if (rank === 0) return 'meetsTarget';
  return rank === scale.levels.length - 1 ? 'missesTarget' : 'nearlyMeetsTarget';
}

/** The target that is met, when the deciding target only lowers the status by a step. */
function keptBeside(
  deciding: TargetResult,
  { level }: Verdict,
  results: readonly TargetResult[],
  scale: StatusScale,
): TargetResult | undefined {
  if (deciding.verdict.level === level) return undefined;
  return results.find(({ verdict }) => rankOfLevel(verdict, scale) === 0);
}

/**
 * The figure that is judged, or the figures by sex when these give the verdict. Says when it is a mean or a
 * sum, and gives the exact value when the rounded one would mislead.
 */
function judgedPhrase(
  { outcome, notes, bySex }: TargetResult,
  { measure, nameOf }: Wording,
): Phrase | undefined {
  if (!outcome) return undefined;
  if (outcome.value === null) {
    const figures = bySex.map((one) => figurePhrase(one.outcome, measure, nameOf));
    return phrase('explanation', 'together', { figures });
  }
  const single = figurePhrase(outcome, measure, nameOf);
  const { method } = outcome;
  const figure = method ? phrase('explanation', 'aggregated', { method, figure: single }) : single;
  if (!notes.some(({ code }) => code === 'roundingMisleads')) return figure;
  return phrase('explanation', 'figureExactly', { figure, exact: outcome.value ?? 0 });
}

/**
 * A target, with the figure that it refers to or that its change is counted from. A target that cannot be
 * put into words is described by its limits.
 */
function comparedPhrase(
  { target, limits, reference }: TargetResult,
  { measure, nameOf }: Wording,
): Phrase | undefined {
  const said =
    targetPhrase(target, measure, { nameOf }) ?? (limits && limitsPhrase(limits, measure?.unit));
  if (!said || !reference) return said;
  const { value } = reference;
  // Shown exactly, since a rounded value could suggest another limit than the one that was used.
  const decimals = Math.max(measure?.decimals ?? 0, exactDecimals(value ?? 0));
  const figure = figurePhrase({ ...reference, unitId: undefined }, { ...measure, decimals });
  if (target.form !== 'relative')
    return phrase('explanation', 'comparedWith', { target: said, figure });
  const isPart = (target.value ?? 100) !== 100;
  const limit = isPart && limits ? limitsPhrase(limits, measure?.unit) : undefined;
  return phrase('explanation', 'referringTo', { target: said, figure, limit });
}

/** The reason, with the target and the latest figure when there are any. */
function withFigure(
  reason: NonNullable<Verdict['reason']>,
  deciding: TargetResult | undefined,
  apart: readonly TargetResult[],
  context: Wording,
): Phrase {
  if (!deciding) return phrase('reasons', reason);
  const { measure, nameOf } = context;
  const { outcome } = deciding;
  const why = whyPhrase(reason, deciding, context);
  const isSeveral = apart.length > 1 && apart.every((one) => dueOf(one) === dueOf(deciding));
  const target = isSeveral ? eachPhrase(apart, context) : comparedPhrase(deciding, context);
  const figure =
    outcome && outcome.value !== null ? figurePhrase(outcome, measure, nameOf) : undefined;
  if (!target && !figure) return why;
  const due = dueOf(deciding);
  return phrase('explanation', 'reasonWithFigure', {
    reason: why,
    target,
    ...(isSeveral && { isSeveral }),
    due,
    figure,
  });
}

/** The targets of several units, each with the name of its unit. */
function eachPhrase(apart: readonly TargetResult[], context: Wording): Phrase {
  const targets = apart.flatMap((one) => comparedPhrase(one, context) ?? []);
  return phrase('explanation', 'each', { targets });
}

/** The reason, with the figures that are missing or with the period of the target that is not over. */
function whyPhrase(
  reason: NonNullable<Verdict['reason']>,
  { lack, target: { period, form } }: TargetResult,
  { nameOf, at }: Wording,
): Phrase {
  if (reason === 'noData' && lack) return lackPhrase(lack, nameOf);
  const start = period === undefined ? undefined : periodStart({ period });
  const goesOn = start !== undefined && start <= at && at < (targetEnd({ form, period }) ?? '');
  return reason === 'notDue' && goesOn
    ? phrase('explanation', 'periodGoesOn')
    : phrase('reasons', reason);
}

function lackPhrase(lack: Lack, nameOf: NameOf | undefined): Phrase {
  if (lack.of === 'before') return phrase('explanation', 'noFigureBefore');
  if (lack.of === 'periods') return phrase('explanation', 'noFigureFor', { periods: lack.periods });
  const { id, period } = lack;
  return phrase('explanation', 'noFigureOf', { name: nameOf?.(id) ?? id, period });
}

function dueOf({ target }: TargetResult): string | undefined {
  return target.form === 'date' ? undefined : (target.period ?? target.dueDate);
}

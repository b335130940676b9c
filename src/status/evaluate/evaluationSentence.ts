import { phrase, type Phrase } from '../../messages/phrase';
import type { Measure } from '../../model/plan/planNode';
import type { StatusScale } from '../../model/plan/statusScale';
import { rankOfLevel, type Verdict } from '../scale/verdict';
import type { Evaluation, TargetResult } from './evaluation';
import { figurePhrase } from './figurePhrase';
import { limitsPhrase, targetPhrase } from './targetPhrase';

/** The status of a measure and what it follows from, in one sentence. */
export function evaluationSentence(
  { verdict, deciding, results }: Pick<Evaluation, 'verdict' | 'deciding' | 'results'>,
  measure: Measure | undefined,
  scale: StatusScale,
): Phrase {
  const { reason } = verdict;
  if (reason !== undefined) return withFigure(phrase('reasons', reason), deciding, measure);
  if (!deciding?.outcome) return phrase('reasons', 'noData');
  const kept = keptBeside(deciding, verdict, results, scale);
  return phrase('explanation', mannerOf(deciding.verdict, scale), {
    figure: judgedPhrase(deciding, measure) ?? '',
    target: comparedPhrase(deciding, measure) ?? '',
    kept: kept && comparedPhrase(kept, measure),
  });
}

function mannerOf(
  verdict: Verdict,
  scale: StatusScale,
): 'meetsTarget' | 'nearlyMeetsTarget' | 'missesTarget' {
  const rank = rankOfLevel(verdict, scale);
  if (rank === 0) return 'meetsTarget';
  return rank === scale.levels.length - 1 ? 'missesTarget' : 'nearlyMeetsTarget';
}

/** The target that is kept when the one that decides only lowers the status by a step. */
function keptBeside(
  deciding: TargetResult,
  { level }: Verdict,
  results: readonly TargetResult[],
  scale: StatusScale,
): TargetResult | undefined {
  if (deciding.verdict.level === level) return undefined;
  return results.find(({ verdict }) => rankOfLevel(verdict, scale) === 0);
}

/** The figure, with its exact value where the rounded one would mislead. */
function judgedPhrase(
  { outcome, notes }: TargetResult,
  measure: Measure | undefined,
): Phrase | undefined {
  if (!outcome) return undefined;
  const figure = figurePhrase(outcome, measure);
  if (!notes.some(({ code }) => code === 'roundingMisleads')) return figure;
  return phrase('explanation', 'figureExactly', { figure, exact: outcome.value ?? 0 });
}

/** A target that has no words of its own is told by the limits that it sets. */
function comparedPhrase(
  { target, limits }: TargetResult,
  measure: Measure | undefined,
): Phrase | undefined {
  return targetPhrase(target, measure) ?? (limits && limitsPhrase(limits, measure?.unit));
}

/** The reason, with the target and the latest figure when there are any. */
function withFigure(
  reason: Phrase,
  deciding: TargetResult | undefined,
  measure: Measure | undefined,
): Phrase {
  if (!deciding) return reason;
  const { outcome } = deciding;
  const target = targetPhrase(deciding.target, measure);
  const figure = outcome && outcome.value !== null ? figurePhrase(outcome, measure) : undefined;
  if (!target && !figure) return reason;
  const due = dueOf(deciding);
  return phrase('explanation', 'reasonWithFigure', { reason, target, due, figure });
}

function dueOf({ target }: TargetResult): string | undefined {
  return target.form === 'date' ? undefined : (target.period ?? target.dueDate);
}

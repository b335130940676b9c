import type { Observation } from '../../model/measure/observation';
import { lookOf } from '../scale/verdict';
import type {
  EvaluateOptions,
  Evaluation,
  JudgeContext,
  JudgedTarget,
  Judgement,
  Measurable,
  Outcome,
  QualityNote,
  TargetResult,
} from './evaluation';
import { evaluationSentence } from './evaluationSentence';
import { forecastOf } from './forecastOf';
import { decidingOf, judgeMeasure } from './judgeMeasure';
import { latestOutcome, type Whose } from './latestOutcome';
import { otherFigureNotes, resultNotes } from './resultNotes';
import { sexResults } from './sexResults';

/**
 * The status of one measure on a day: its figures against its targets, as plain data.
 *
 * Raw values are compared. Shown values are rounded, and a note tells when that would mislead. Several
 * targets give the worst verdict among those that shall be reached; one that only should be (bör) can
 * lower a met status by a step. Without a target, a figure or a direction there is a reason instead of
 * a level.
 *
 * @param observations of the measure, and of figures that it is calculated from or compared with; others
 *   are ignored
 * @param at the day that is judged, ISO 8601, or a year or month for its last day; later outcomes are
 *   ignored
 *
 * @example
 * const { status, reason, sentence } = evaluate(indicator, followUp.observations, '2025-08-31');
 * console.log(status, textOf(sentence));
 */
export function evaluate(
  indicator: Measurable,
  observations: readonly Observation[],
  at: string,
  options: EvaluateOptions = {},
): Evaluation {
  return evaluationOf(judgeMeasure(indicator, observations, at, options));
}

/** A judgement with everything that explains it: notes, inputs and a sentence. */
export function evaluationOf(judgement: Judgement): Evaluation {
  const { context, verdict, forecastScale } = judgement;
  const { outcomes, at, scale } = context;
  const results = judgement.results.map((judged) => resultOf(judged, context));
  const deciding = decidingOf(results, verdict, scale);
  const inputs = inputsOf(results, outcomes, at);
  return {
    status: lookOf(verdict, scale),
    verdict,
    level: verdict.level,
    reason: verdict.reason,
    outcomes,
    results,
    deciding,
    forecast: forecastScale && forecastOf(results, context, forecastScale),
    inputs,
    notes: notesOf(judgement, results, inputs),
    sentence: evaluationSentence({ verdict, deciding, results }, context),
  };
}

function resultOf(judged: JudgedTarget, context: JudgeContext): TargetResult {
  const bySex = sexResults(judged, context);
  return { ...judged, bySex, notes: resultNotes(judged, bySex, context) };
}

/** All sexes together, for the whole authority. */
const ALL: Whose = { sex: 'T', unitId: undefined };

/** The observations behind what was judged, or the latest one when nothing was. */
function inputsOf(
  results: readonly TargetResult[],
  outcomes: readonly Outcome[],
  at: string,
): readonly Observation[] {
  const shown = new Set<Observation>();
  const show = (outcome: Outcome | undefined) => {
    if (outcome?.inputs) for (const input of outcome.inputs) shown.add(input);
    else if (outcome) shown.add(outcome);
  };
  for (const { outcome } of results) show(outcome);
  if (shown.size === 0) show(latestOutcome(outcomes, ALL, at));
  return [...shown];
}

/** Notes on the figures for all targets. */
function notesOf(
  { indicator: { measure }, context, unavailable }: Judgement,
  results: readonly TargetResult[],
  inputs: readonly Observation[],
): readonly QualityNote[] {
  const assumption = measure?.calculation?.assumption;
  const [outcome] = inputs;
  const told =
    results.length === 0
      ? inputs.flatMap((input) => otherFigureNotes(input, context.others))
      : results.flatMap(({ notes }) => notes);
  if (!unavailable && assumption === undefined) return told;
  return [
    ...(unavailable
      ? [{ code: 'notFetched', unavailable, ...(outcome && { outcome }) } as const]
      : []),
    ...(assumption === undefined ? [] : [{ code: 'assumption', text: assumption } as const]),
    ...told,
  ];
}

import type { Unavailable } from '../../model/follow-up/followUp';
import type { Observation } from '../../model/measure/observation';
import type { StatusScale } from '../../model/plan/statusScale';
import type { Target } from '../../model/measure/target';
import { calculatedOutcomes } from './calculatedOutcomes';
import type {
  Evaluation,
  Forecast,
  JudgeContext,
  Measurable,
  Outcome,
  QualityNote,
  TargetResult,
} from './evaluation';
import { evaluationSentence } from './evaluationSentence';
import { forecastOf } from './forecastOf';
import { latestOutcome, type Whose } from './latestOutcome';
import type { Reason } from '../scale/reason';
import type { Text } from '../../text/text';
import { SCALES } from '../scale/scaleFor';
import { targetResult } from './targetResult';
import { usableObservations } from './usableObservations';
import { lookOf, rankOfLevel, type Verdict } from '../scale/verdict';

/** The scales that verdicts are given on. */
export interface EvaluateOptions {
  /** @default uppfyllt, delvis uppfyllt, ej uppfyllt */
  readonly scale?: StatusScale | undefined;
  /** @default god, osäker, negativ */
  readonly forecastScale?: StatusScale | undefined;
  /** Set when the figures could not be fetched this time. */
  readonly unavailable?: Unavailable | undefined;
}

/**
 * The status of one measure at a day: its figures against its targets.
 *
 * Raw values are compared; what is shown is rounded, and says so where that would mislead. Several
 * targets give the worst verdict among what shall be reached; what only should be (bör) can lower a
 * met one by a step. Without a target, a figure or a direction there is no verdict but a reason.
 *
 * @param observations of the measure, and of the figures it is calculated from or compared with;
 *   others are left aside
 * @param at the day that is judged, ISO 8601; later figures are not looked at
 *
 * @example
 * const { status, reason, inputs, sentence } = evaluate(indicator, followUp.observations, '2025-08-31');
 */
export function evaluate(
  indicator: Measurable,
  observations: readonly Observation[],
  at: string,
  options: EvaluateOptions = {},
): Evaluation {
  const { scale = SCALES.threeLevels, forecastScale = SCALES.forecast, unavailable } = options;
  const { measure, targets = [] } = indicator;
  const others = usableObservations(observations, at);
  const outcomes = outcomesOf(indicator, others);
  const context: JudgeContext = { measure, outcomes, others, at, scale };
  const basic = basicReason(indicator, outcomes);
  const judged = basic === undefined || basic === 'noData' ? targets : [];
  const results = judged.map((target) => targetResult(target, context));
  const found: Verdict = basic ? { reason: basic } : combined(results, scale);
  const isMissing = unavailable !== undefined && found.reason === 'noData';
  const verdict: Verdict = isMissing ? { reason: 'notFetched' } : found;
  const forecast = basic === undefined ? forecastOf(results, context, forecastScale) : undefined;
  const rest = { scale, at, unavailable };
  return new MeasureEvaluation(indicator, outcomes, verdict, results, forecast, rest);
}

/** Women and men together, and no single unit. */
const ALL: Whose = { sex: 'T', unitId: undefined };

class MeasureEvaluation implements Evaluation {
  constructor(
    readonly indicator: Measurable,
    readonly outcomes: readonly Outcome[],
    readonly verdict: Verdict,
    readonly results: readonly TargetResult[],
    readonly forecast: Forecast | undefined,
    private readonly rest: {
      readonly scale: StatusScale;
      readonly at: string;
      readonly unavailable: Unavailable | undefined;
    },
  ) {}

  get status() {
    return lookOf(this.verdict, this.rest.scale);
  }
  get level() {
    return this.verdict.level;
  }
  get reason() {
    return this.verdict.reason;
  }
  get deciding(): TargetResult | undefined {
    const { level, reason } = this.verdict;
    const isSame = ({ verdict }: TargetResult) =>
      verdict.level === level && verdict.reason === reason;
    const own = ofWhole(this.results);
    const isMissed = ({ verdict: one }: TargetResult) => rankOfLevel(one, this.rest.scale) > 0;
    return own.find(isSame) ?? own.find(isMissed) ?? own[0];
  }
  get inputs(): readonly Observation[] {
    const judged = this.results.flatMap(({ outcome }) => outcome ?? []);
    const latest = judged.length > 0 ? undefined : latestOutcome(this.outcomes, ALL, this.rest.at);
    const shown = latest ? [latest] : judged;
    return [...new Set(shown.flatMap((outcome) => outcome.inputs ?? [outcome]))];
  }
  get notes(): readonly QualityNote[] {
    const { calculation } = this.indicator.measure ?? {};
    const assumption = calculation?.assumption;
    const { unavailable } = this.rest;
    return [
      ...(unavailable ? [this.unfetched(unavailable)] : []),
      ...(assumption === undefined ? [] : [{ code: 'assumption', text: assumption } as const]),
      ...this.results.flatMap(({ notes }) => notes),
    ];
  }
  private unfetched(unavailable: Unavailable): QualityNote {
    const [outcome] = this.inputs;
    return { code: 'notFetched', unavailable, ...(outcome && { outcome }) };
  }
  get sentence(): Text {
    return evaluationSentence(this, this.indicator.measure, this.rest.scale);
  }
}

/** The measure's own figures; those of others are left aside. */
function outcomesOf(
  { id, measure }: Measurable,
  observations: readonly Observation[],
): readonly Outcome[] {
  if (measure?.calculation) return calculatedOutcomes(id, measure.calculation, observations);
  return observations.every(({ of }) => of === id)
    ? observations
    : observations.filter(({ of }) => of === id);
}

/** Why there is nothing to compare, before any target is looked at. */
function basicReason(
  { placeholder, measure, targets = [] }: Measurable,
  outcomes: readonly Outcome[],
): Reason | undefined {
  if (placeholder) return 'placeholder';
  if (targets.length === 0) return measure?.direction === 'neutral' ? 'neutral' : 'noTarget';
  if (targets.every(({ form }) => form === 'text')) return 'textOnly';
  if (outcomes.length > 0) return undefined;
  return measure ? 'noData' : 'noBasis';
}

/**
 * One verdict of several: the worst of what shall be reached; a missed bör lowers the best to the
 * next, so that it is seen without outweighing a ska that is kept. Where no target gives a verdict,
 * the first one's reason.
 */
function combined(results: readonly TargetResult[], scale: StatusScale): Verdict {
  const [only] = results;
  if (only && results.length === 1) return only.verdict;
  const own = ofWhole(results);
  const judged = own.filter(({ verdict }) => verdict.level !== undefined);
  const [first] = own;
  if (!first) return { reason: 'noTarget' };
  if (judged.length <= 1) return judged[0]?.verdict ?? first.verdict;
  const required = judged.filter(({ target }) => !isShould(target));
  if (required.length === 0) return worst(judged, scale);
  const main = worst(required, scale);
  const isMissed = rankOfLevel(worst(judged, scale), scale) > 0;
  const isBest = rankOfLevel(main, scale) === 0;
  const next = scale.levels[1];
  return isBest && isMissed && next ? { level: next.key } : main;
}

/** Targets of single units count only when there is none for the whole. */
function ofWhole(results: readonly TargetResult[]): readonly TargetResult[] {
  if (results.length <= 1) return results;
  const whole = results.filter(({ target }) => target.unitId === undefined);
  return whole.length > 0 ? whole : results;
}

function isShould({ modality }: Target): boolean {
  return modality === 'should';
}

function worst(results: readonly TargetResult[], scale: StatusScale): Verdict {
  const [worstOne] = results.toSorted(
    (a, b) => rankOfLevel(b.verdict, scale) - rankOfLevel(a.verdict, scale),
  );
  return worstOne?.verdict ?? { reason: 'noTarget' };
}

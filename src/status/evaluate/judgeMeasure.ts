import type { Observation } from '../../model/measure/observation';
import { lastDay } from '../../model/parse/lastDay';
import type { MeasureTarget } from '../../model/measure/measureTarget';
import type { StatusScale } from '../../model/plan/statusScale';
import type { Reason } from '../scale/reason';
import { SCALES } from '../scale/scaleFor';
import { rankOfLevel, type Verdict } from '../scale/verdict';
import { calculatedOutcomes } from './calculatedOutcomes';
import type {
  EvaluateOptions,
  JudgeContext,
  JudgedTarget,
  Judgement,
  Measurable,
  Outcome,
} from './evaluation';
import { judgeTarget } from './judgeTarget';
import { usableObservations } from './usableObservations';

/**
 * The verdict on one measure on a day, without the explanation, which takes longer: this must be fast
 * enough to roll up 100 000 measures.
 */
export function judgeMeasure(
  indicator: Measurable,
  observations: readonly Observation[],
  date: string,
  options: EvaluateOptions,
): Judgement {
  const at = lastDay(date);
  const { scale = SCALES.threeLevels, forecastScale = SCALES.forecast, unavailable } = options;
  const { measure, targets = NO_TARGETS } = indicator;
  const others = usableObservations(observations, at);
  const outcomes = outcomesOf(indicator, others);
  const { nameOf } = options;
  const context: JudgeContext = { measure, outcomes, others, at, scale, nameOf };
  const basic = basicReason(indicator, outcomes);
  const judged = basic === undefined || basic === 'noData' ? targets : NO_TARGETS;
  const results = judged.map((target) => judgeTarget(target, context));
  const found: Verdict = basic ? { reason: basic } : combined(results, scale);
  const isMissing = unavailable !== undefined && found.reason === 'noData';
  return {
    indicator,
    context,
    verdict: isMissing ? { reason: 'notFetched' } : found,
    results,
    forecastScale: basic === undefined ? forecastScale : undefined,
    unavailable,
  };
}

const NO_TARGETS: readonly MeasureTarget[] = [];

/** The figure that the verdict follows from. */
export function judgedOutcome({ results, verdict, context }: Judgement): Outcome | undefined {
  return decidingOf(results, verdict, context.scale)?.outcome;
}

/** The result that gives the verdict; when several give it together, the first that is missed. */
export function decidingOf<R extends JudgedTarget>(
  results: readonly R[],
  { level, reason }: Verdict,
  scale: StatusScale,
): R | undefined {
  const own = ofWhole(results);
  const isSame = ({ verdict }: R) => verdict.level === level && verdict.reason === reason;
  return own.find(isSame) ?? own.find(({ verdict }) => rankOfLevel(verdict, scale) > 0) ?? own[0];
}

/** The figures of the measure itself. */
function outcomesOf(
  { id, measure }: Measurable,
  observations: readonly Observation[],
): readonly Outcome[] {
  if (measure?.calculation) return calculatedOutcomes(id, measure.calculation, observations);
  return observations.every(({ of }) => of === id)
    ? observations
    : observations.filter(({ of }) => of === id);
}

/** The reason why nothing can be judged, whatever the targets are; `undefined` when something can. */
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
 * Combines several verdicts: the worst among targets that shall be reached (ska). A missed target that
 * should be reached (bör) only lowers the best level to the next, so that it shows but does not outweigh
 * a target that shall be reached. When no target gives a level, the reason of the first is used.
 */
function combined(results: readonly JudgedTarget[], scale: StatusScale): Verdict {
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

/** The results that count: those for single units only when there is no target for the whole authority. */
export function ofWhole<R extends JudgedTarget>(results: readonly R[]): readonly R[] {
  if (results.length <= 1) return results;
  const whole = results.filter(({ target }) => target.unitId === undefined);
  return whole.length > 0 ? whole : results;
}

/** The results of several units, when these give the status together; else none. */
export function unitsApart<R extends JudgedTarget>(results: readonly R[]): readonly R[] {
  const own = ofWhole(results);
  const units = new Set(own.map(({ target }) => target.unitId));
  return units.size > 1 ? own : [];
}

function isShould({ modality }: MeasureTarget): boolean {
  return modality === 'should';
}

function worst(results: readonly JudgedTarget[], scale: StatusScale): Verdict {
  const [worstOne] = results.toSorted(
    (a, b) => rankOfLevel(b.verdict, scale) - rankOfLevel(a.verdict, scale),
  );
  return worstOne?.verdict ?? { reason: 'noTarget' };
}

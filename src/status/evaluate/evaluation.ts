import type { Phrase } from '../../messages/phrase';
import type { Unavailable } from '../../model/follow-up/followUp';
import type { Observation } from '../../model/measure/observation';
import type { MeasureTarget } from '../../model/measure/measureTarget';
import type { Measure, PlanNode } from '../../model/plan/planNode';
import type { Look, StatusScale } from '../../model/plan/statusScale';
import type { Reason } from '../scale/reason';
import type { Verdict } from '../scale/verdict';

/** The fields that `evaluate` needs of an indicator, or of a goal that has its own target. */
export type Measurable = Pick<PlanNode, 'id' | 'placeholder'> & {
  readonly measure?: Measure | undefined;
  readonly targets?: readonly MeasureTarget[] | undefined;
};

/** Scales and names for `evaluate`. */
export interface EvaluateOptions {
  /** Scale of the verdict. @default uppfyllt, delvis uppfyllt, ej uppfyllt */
  readonly scale?: StatusScale | undefined;
  /** Scale of the forecast. @default god, osäker, negativ */
  readonly forecastScale?: StatusScale | undefined;
  /** Set when the figures could not be fetched this time, which gives a note. @default none */
  readonly unavailable?: Unavailable | undefined;
  /** Names units, and figures that targets refer to, by their id. @default the id */
  readonly nameOf?: NameOf | undefined;
}

/** Finds the name of a unit, indicator or figure by its id; `undefined` when there is none. */
export type NameOf = (id: string) => string | undefined;

/** The figures that are missing, so that a target cannot be judged. */
export type Lack =
  | { readonly of: 'periods'; readonly periods: readonly string[] }
  /** The earlier value that a change is counted from. */
  | { readonly of: 'before' }
  /** The figure that a relative target refers to, for the period. */
  | { readonly of: 'other'; readonly id: string; readonly period: string };

/** A figure to judge: an observation, or one calculated from several. */
export type Outcome = Observation & {
  /** Observations that it was calculated from. */
  readonly inputs?: readonly Observation[];
  /** The figures of the single periods of an aggregate. */
  readonly parts?: readonly Outcome[];
  /** How the figures of several periods became one; absent for a figure of one period. */
  readonly method?: 'mean' | 'sum';
};

/** Kinds of remarks on the figure or the target behind a verdict. */
export type NoteCode =
  | 'preliminary'
  | 'stale'
  | 'notOutcome'
  | 'assumedDirection'
  | 'roundingMisleads'
  | 'methodChanged'
  | 'sexDiffers'
  | 'notBySex'
  | 'weakPeriod'
  | 'yearSoFar'
  | 'otherFigurePrinted'
  | 'otherFigure'
  | 'assumption'
  | 'earlierFigure'
  | 'alreadyAtTarget'
  | 'notFetched'
  | 'note';

/** A remark that readers should know, with the figure that it concerns. */
export interface QualityNote {
  readonly code: NoteCode;
  readonly outcome?: Outcome;
  readonly target?: MeasureTarget;
  /** For `otherFigure`: a figure with another value for the same thing and period. */
  readonly other?: Outcome;
  /** A text from the data. */
  readonly text?: string;
  /** For `notFetched`: what failed. */
  readonly unavailable?: Unavailable;
}

/** The verdict for one sex, which is shown beside the verdict for all. */
export interface SexResult {
  readonly sex: NonNullable<Observation['sex']>;
  readonly outcome: Outcome;
  readonly verdict: Verdict;
}

/** The verdict on a figure against one target, without notes. */
export interface JudgedTarget {
  readonly target: MeasureTarget;
  readonly verdict: Verdict;
  /** The figure that was judged, or the latest one when none could be judged. */
  readonly outcome: Outcome | undefined;
  /** The limits it was compared with: at least `low`, at most `high`, or between them. */
  readonly limits: Limits | undefined;
  /** The figure that a change is counted from, or that a relative target refers to. */
  readonly reference?: Outcome;
  /** The figures that are missing, when there is no verdict because of that. */
  readonly lack?: Lack;
}

/** The verdict on a figure against one target, with the verdicts by sex and notes. */
export interface TargetResult extends JudgedTarget {
  readonly bySex: readonly SexResult[];
  readonly notes: readonly QualityNote[];
}

/** The range of values that are good enough; a side without a limit is `undefined`. */
export interface Limits {
  readonly low: number | undefined;
  readonly high: number | undefined;
  /** Whether a value on the limit itself is good enough. */
  readonly inclusive: boolean;
}

/** The forecast of a measure: a verdict on the scale for forecasts. */
export interface Forecast {
  readonly verdict: Verdict;
  readonly outcome: Outcome;
}

/** The status of one measure, and everything that it follows from, as plain data that survives JSON. */
export interface Evaluation {
  /** The look of the level, or of the reason that there is none. */
  readonly status: Look;
  readonly verdict: Verdict;
  /** Key of the level on the scale; `undefined` when there is a reason instead. */
  readonly level: string | undefined;
  /** Why there is no level; `undefined` when there is one. */
  readonly reason: Reason | undefined;
  /** All figures of the measure, including those that were not judged. */
  readonly outcomes: readonly Outcome[];
  readonly results: readonly TargetResult[];
  /** The result that decides the status. */
  readonly deciding: TargetResult | undefined;
  readonly forecast: Forecast | undefined;
  /** The observations behind the status, each with its source. */
  readonly inputs: readonly Observation[];
  readonly notes: readonly QualityNote[];
  /** The status and its reason in one sentence. */
  readonly sentence: Phrase;
}

/** What is needed to judge the targets of one measure. */
export interface JudgeContext {
  readonly measure: Measure | undefined;
  /** Figures of the measure itself. */
  readonly outcomes: readonly Outcome[];
  /** Figures that relative targets can refer to. */
  readonly others: readonly Observation[];
  /** Day that is judged, ISO 8601. */
  readonly at: string;
  readonly scale: StatusScale;
  readonly nameOf: NameOf | undefined;
}

/** The verdict on a measure, and what is needed to explain it; see `evaluationOf`. */
export interface Judgement {
  readonly indicator: Measurable;
  readonly context: JudgeContext;
  readonly verdict: Verdict;
  readonly results: readonly JudgedTarget[];
  /** Scale of the forecast; `undefined` when there can be no forecast. */
  readonly forecastScale: StatusScale | undefined;
  /** Set when the figures could not be fetched this time. */
  readonly unavailable: Unavailable | undefined;
}

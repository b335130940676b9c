import type { Phrase } from '../../messages/phrase';
import type { Unavailable } from '../../model/follow-up/followUp';
import type { Observation } from '../../model/measure/observation';
import type { MeasureTarget } from '../../model/measure/measureTarget';
import type { Measure, PlanNode } from '../../model/plan/planNode';
import type { Look, StatusScale } from '../../model/plan/statusScale';
import type { Reason } from '../scale/reason';
import type { Verdict } from '../scale/verdict';

/** What `evaluate` needs of an indicator, or of a goal with a target of its own. */
export type Measurable = Pick<PlanNode, 'id' | 'placeholder'> & {
  readonly measure?: Measure | undefined;
  readonly targets?: readonly MeasureTarget[] | undefined;
};

/** The scales that verdicts are given on. */
export interface EvaluateOptions {
  /** The levels of the verdict. @default uppfyllt, delvis uppfyllt, ej uppfyllt */
  readonly scale?: StatusScale | undefined;
  /** The levels of what is expected. @default god, osäker, negativ */
  readonly forecastScale?: StatusScale | undefined;
  /** Set when the figures could not be fetched this time. @default none */
  readonly unavailable?: Unavailable | undefined;
  /** Names units, and figures that targets refer to, by their id. @default the id */
  readonly nameOf?: NameOf | undefined;
}

/** Finds the name of a unit, or of what a figure is of; `undefined` when there is none. */
export type NameOf = (id: string) => string | undefined;

/** What there is no figure for, so that a target cannot be judged. */
export type Lack =
  | { readonly of: 'periods'; readonly periods: readonly string[] }
  /** The value before, which a change is counted from. */
  | { readonly of: 'before' }
  /** Another figure, for the period. */
  | { readonly of: 'other'; readonly id: string; readonly period: string };

/** A figure that is judged: one that was observed, or one calculated from several. */
export type Outcome = Observation & {
  /** Observations it was calculated from. */
  readonly inputs?: readonly Observation[];
  /** The same measure for each period of an aggregate. */
  readonly parts?: readonly Outcome[];
  /** How the figures of several periods became one; absent for a figure of one period. */
  readonly method?: 'mean' | 'sum';
};

/** What a reader should know of the figure or the target behind a verdict. */
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
  | 'otherFigurePrinted'
  | 'otherFigure'
  | 'assumption'
  | 'earlierFigure'
  | 'alreadyAtTarget'
  | 'notFetched'
  | 'note';

/** One such remark, with the figure it concerns. */
export interface QualityNote {
  readonly code: NoteCode;
  readonly outcome?: Outcome;
  readonly target?: MeasureTarget;
  /** For `otherFigure`: another value of the same thing for the same period. */
  readonly other?: Outcome;
  /** Words of the data itself. */
  readonly text?: string;
  /** For `notFetched`: what failed. */
  readonly unavailable?: Unavailable;
}

/** The verdict for one sex, shown beside that for all. */
export interface SexResult {
  readonly sex: NonNullable<Observation['sex']>;
  readonly outcome: Outcome;
  readonly verdict: Verdict;
}

/** What a target says of a figure, without what is to be known of it. */
export interface JudgedTarget {
  readonly target: MeasureTarget;
  readonly verdict: Verdict;
  /** The figure that was judged, or the latest one when none could be. */
  readonly outcome: Outcome | undefined;
  /** What it was compared with: at least `low`, at most `high`, or between them. */
  readonly limits: Limits | undefined;
  /** The figure that a change is counted from, or that a relative target refers to. */
  readonly reference?: Outcome;
  /** What is missing, when there is no verdict for want of figures. */
  readonly lack?: Lack;
}

/** What a target says of a figure. */
export interface TargetResult extends JudgedTarget {
  readonly bySex: readonly SexResult[];
  readonly notes: readonly QualityNote[];
}

/** Where a figure is good enough. */
export interface Limits {
  readonly low: number | undefined;
  readonly high: number | undefined;
  /** Whether a figure on the limit itself is good enough. */
  readonly inclusive: boolean;
}

/** What is expected of a measure: a verdict on the scale for forecasts. */
export interface Forecast {
  readonly verdict: Verdict;
  readonly outcome: Outcome;
}

/** The status of one measure, and everything it follows from: plain data, which JSON carries. */
export interface Evaluation {
  /** How it looks: of the level, or of the reason that there is none. */
  readonly status: Look;
  readonly verdict: Verdict;
  /** Key of a level of the scale. */
  readonly level: string | undefined;
  /** Why there is no verdict. */
  readonly reason: Reason | undefined;
  /** All figures of the measure, also those that were not judged. */
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

/** What all targets of one measure are judged by. */
export interface JudgeContext {
  readonly measure: Measure | undefined;
  /** Figures of the measure itself. */
  readonly outcomes: readonly Outcome[];
  /** Figures that relative targets may refer to. */
  readonly others: readonly Observation[];
  /** Day that is judged, ISO 8601. */
  readonly at: string;
  readonly scale: StatusScale;
  readonly nameOf: NameOf | undefined;
}

/** The verdict on a measure, and what it takes to tell why; see `evaluationOf`. */
export interface Judgement {
  readonly indicator: Measurable;
  readonly context: JudgeContext;
  readonly verdict: Verdict;
  readonly results: readonly JudgedTarget[];
  /** Scale for what is expected; `undefined` where no figure can be expected. */
  readonly forecastScale: StatusScale | undefined;
  /** Set when the figures could not be fetched this time. */
  readonly unavailable: Unavailable | undefined;
}

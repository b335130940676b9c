import type { Observation } from '../../model/measure/observation';
import type { Measure } from '../../model/plan/planNode';
import type { StatusScale } from '../../model/plan/statusScale';
import type { Outcome } from './evaluation';

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
}

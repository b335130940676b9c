import type { MatrixKind, MatrixRow, UnitMatrix } from '../status/overview/unitMatrix';
import type { PlanStatuses } from '../status/plan/planStatuses';
import type { UnitHead } from './unitHeads';
import type { GoalMatrixMessages } from './goalMatrixWords';

/** One table of the matrix, with what is needed to describe its cells. */
export interface MatrixView {
  readonly kind: MatrixKind;
  readonly matrix: UnitMatrix;
  /** The rows of all groups, in order. */
  readonly rows: readonly MatrixRow[];
  readonly heads: readonly UnitHead[];
  readonly statuses: PlanStatuses;
  /** Whether the plan has anything to judge by. */
  readonly isJudged: boolean;
  readonly messages: GoalMatrixMessages;
  readonly choose: MatrixChoice;
}

/** Sets the selected node or unit; `null` clears it. */
export interface MatrixChoice {
  readonly node: (id: string | null) => void;
  readonly unit: (id: string | null) => void;
}

/** The selection: a goal, a unit, or both. */
export interface MatrixSelection {
  readonly node: string | null;
  readonly unit: string | null;
}

import type { MatrixMessages } from '../messages/matrixWords';
import type { MatrixKind, MatrixRow, UnitMatrix } from '../status/overview/unitMatrix';
import type { PlanStatuses } from '../status/plan/planStatuses';
import type { UnitHead } from './unitHeads';

/** One table of the matrix, and what its cells tell of when they are chosen. */
export interface MatrixView {
  readonly kind: MatrixKind;
  readonly matrix: UnitMatrix;
  /** Those of all groups, in order. */
  readonly rows: readonly MatrixRow[];
  readonly heads: readonly UnitHead[];
  readonly statuses: PlanStatuses;
  readonly messages: MatrixMessages;
  readonly choose: MatrixChoice;
}

/** What the reader chooses; `null` lets go. */
export interface MatrixChoice {
  readonly node: (id: string | null) => void;
  readonly unit: (id: string | null) => void;
}

/** What is chosen: a goal, a unit, or both. */
export interface MatrixSelection {
  readonly node: string | null;
  readonly unit: string | null;
}

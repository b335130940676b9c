import type { Issue } from '../../model/parse/issue';
import type { PlanNode } from '../../model/plan/planNode';

/** What lies under a node of a plan, and what was wrong with it. */
export interface Branch {
  readonly nodes: readonly PlanNode[];
  readonly issues: readonly Issue[];
}

export { layoutTree } from './layout/layoutTree';
export type { LayoutOptions, TreeLayout } from './layout/geometry/treeLayout';
export type { Action, Analysis } from './model/follow-up/action';
export {
  compareOrganisations,
  type OrganisationComparison,
  type UnitChange,
} from './model/organisation/compareOrganisations';
export type { Directory, Post, PostHolder } from './model/posts/directory';
export { goalsOfUnit, unitsOfGoal } from './model/plan/goalsOfUnit';
export { hierarchiesOf, type Hierarchy } from './model/organisation/hierarchy';

export type { Issue, IssueCode, Parsed } from './model/parse/issue';
export { parseDirectory } from './model/posts/parseDirectory';
export { parseFollowUp } from './model/follow-up/parseFollowUp';
export { parseOrganisation } from './model/organisation/parseOrganisation';
export { parsePlan } from './model/plan/parsePlan';
export type { Budget } from './model/budget/budget';
export type { Assessment, FollowUp } from './model/follow-up/followUp';
export type { Observation } from './model/measure/observation';
export type {
  Organisation,
  OrganisationRelation,
  OrganisationUnit,
} from './model/organisation/organisation';
export { organisationAt } from './model/organisation/organisationAt';
export { organisationTree, type UnitItem } from './model/organisation/organisationTree';
export type { Ownership, OwnershipScope } from './model/ownership/ownership';
export { ownershipHighlight, ownershipOf } from './model/ownership/ownershipOf';
export type { Plan } from './model/plan/plan';
export type { PlanNode } from './model/plan/planNode';
export { planTree, type PlanItem } from './model/plan/planTree';
export { postIssues } from './model/posts/postIssues';
export {
  type PostOptions,
  postsOf,
  type StaffedOrganisation,
  type StaffedPost,
  withPosts,
} from './model/posts/withPosts';
export type { RollUpRule } from './model/plan/rollUpRule';

export { LOOKS, type Look, type StatusScale } from './model/plan/statusScale';
export type { Target } from './model/measure/target';
export { turningDays } from './model/organisation/organisationPeriods';
export { unitBudget, type UnitBudget } from './model/organisation/unitBudget';
export { unitLabel } from './model/organisation/unitLabel';
export { planActions, type ActionState } from './status/overview/planActions';
export {
  compareFollowUps,
  type FollowUpComparison,
  type NodeComparison,
} from './status/compare/compareFollowUps';
export { comparisonSummary } from './status/compare/comparisonSummary';
export { evaluate, type EvaluateOptions } from './status/evaluate/evaluate';
export type { Evaluation, Measurable } from './status/evaluate/evaluation';
export { explain } from './status/explain/explain';
export { type Explanation, explanationText } from './status/explain/explanation';

export type { NodeStatus } from './status/plan/nodeStatus';
export { planStatuses, type PlanStatuses } from './status/plan/planStatuses';
export { REASONS, type Reason } from './status/scale/reason';
export type { Text } from './text/text';
export { rollUp } from './status/roll-up/rollUp';
export type { RolledUp } from './status/roll-up/rolledUp';
export { SCALES } from './status/scale/scaleFor';
export { seriesOf, type Series } from './status/trend/series';
export { statusCounts, type StatusCount } from './status/overview/statusCounts';
export { statusIssues } from './status/plan/statusIssues';
export { statusSummary } from './status/overview/statusSummary';
export { trendOf, type Trend } from './status/trend/trend';
export { trendText } from './status/trend/trendText';
export { unitMatrix, type UnitMatrix } from './status/overview/unitMatrix';
export type { Verdict } from './status/scale/verdict';
export { checkTheme, type ThemeReport } from './theme/checkTheme';
export type { ThemeColours } from './theme/themeColours';
export { LOOK_DIFFERENCE, MARK_CONTRAST, TEXT_CONTRAST } from './theme/themeMeasure';
export { navigate, type TreeAction } from './tree/navigate';
export {
  ancestors,
  descendants,
  toTree,
  type Tree,
  type TreeIssue,
  type TreeNode,
} from './tree/toTree';
export { visibleRows, type Row } from './tree/visibleRows';

export { layoutTree } from './layout/layoutTree';
export type { LayoutOptions, TreeLayout } from './layout/treeLayout';
export type { Action, Analysis } from './model/action';
export {
  compareOrganisations,
  type OrganisationComparison,
  type UnitChange,
} from './model/compareOrganisations';
export type { Directory, Post, PostHolder } from './model/directory';
export { goalsOfUnit } from './model/goalsOfUnit';
export { hierarchiesOf } from './model/hierarchiesOf';
export type { Hierarchy } from './model/hierarchy';
export type { Issue, IssueCode, Parsed } from './model/issue';
export { parseDirectory } from './model/parseDirectory';
export { parseFollowUp } from './model/parseFollowUp';
export { parseOrganisation } from './model/parseOrganisation';
export { parsePlan } from './model/parsePlan';
export type { Budget } from './model/budget';
export type { Assessment, FollowUp } from './model/followUp';
export type { Observation } from './model/observation';
export type { Organisation, OrganisationRelation, OrganisationUnit } from './model/organisation';
export { organisationAt } from './model/organisationAt';
export { organisationTree, type UnitItem } from './model/organisationTree';
export type { Ownership } from './model/ownership';
export { ownershipHighlight } from './model/ownershipHighlight';
export { ownershipOf } from './model/ownershipOf';
export type { OwnershipScope } from './model/ownershipScope';
export type { Plan } from './model/plan';
export type { PlanNode } from './model/planNode';
export { planTree, type PlanItem } from './model/planTree';
export { postIssues } from './model/postIssues';
export { postsOf } from './model/postsOf';
export type { RollUpRule } from './model/rollUpRule';
export type { StaffedOrganisation, StaffedPost } from './model/staffedOrganisation';
export { LOOKS, type Look, type StatusScale } from './model/statusScale';
export type { Target } from './model/target';
export { turningDays } from './model/turningDays';
export { unitBudget, type UnitBudget } from './model/unitBudget';
export { unitLabel } from './model/unitLabel';
export { unitsOfGoal } from './model/unitsOfGoal';
export { withPosts, type PostOptions } from './model/withPosts';
export { planActions, type ActionState } from './status/actions';
export {
  compareFollowUps,
  type FollowUpComparison,
  type NodeComparison,
} from './status/compareFollowUps';
export { comparisonSummary } from './status/comparisonSummary';
export { evaluate, type EvaluateOptions } from './status/evaluate';
export type { Evaluation, Measurable } from './status/evaluation';
export { explain } from './status/explain';
export type { Explanation } from './status/explanation';
export { explanationText } from './status/explanationText';
export type { NodeStatus } from './status/nodeStatus';
export { planStatuses, type PlanStatuses } from './status/planStatuses';
export { REASONS, type Reason, type Text } from './status/reason';
export { rollUp } from './status/rollUp';
export type { RolledUp } from './status/rolledUp';
export { SCALES } from './status/scaleFor';
export { seriesOf, type Series } from './status/series';
export { statusCounts, type StatusCount } from './status/statusCounts';
export { statusIssues } from './status/statusIssues';
export { statusSummary } from './status/statusSummary';
export { trendOf, type Trend } from './status/trend';
export { trendText } from './status/trendText';
export { unitMatrix, type UnitMatrix } from './status/unitMatrix';
export type { Verdict } from './status/verdict';
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

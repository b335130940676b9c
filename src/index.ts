// The views and what belongs to them.
export type { ActionFilter } from './action-list/actionFilter';
export { ActionList, type ActionListProps } from './action-list/ActionList';
export type { Highlight } from './chart/highlight';
export { NodeDetails, type NodeDetailsProps } from './node-details/NodeDetails';
export { FollowUpPicker, type FollowUpPickerProps } from './follow-up-picker/FollowUpPicker';
export { GoalMatrix, type GoalMatrixProps } from './goal-matrix/GoalMatrix';
export { GoalTree } from './goal-tree/GoalTree';
export type { GoalTreeProps } from './goal-tree/GoalTreeProps';
export { StatusLegend, type StatusLegendProps } from './status-legend/StatusLegend';
export { ErrorMessage, type ErrorMessageProps } from './load-state/ErrorMessage';
export { FreshnessNote, type FreshnessNoteProps } from './load-state/FreshnessNote';
export { IssueList, type IssueListProps } from './load-state/IssueList';
export { LoadBoundary, type LoadBoundaryProps } from './load-state/LoadBoundary';
export { TreeSkeleton, type TreeSkeletonProps } from './load-state/TreeSkeleton';
export type { Locale, MessageOverrides } from './messages/messagesFor';
export type { Level } from './model/plan/plan';
export { OrganisationChart } from './organisation-chart/OrganisationChart';
export type { OrganisationChartProps } from './organisation-chart/OrganisationChartProps';
export {
  OrganisationDatePicker,
  type OrganisationDatePickerProps,
} from './organisation-date-picker/OrganisationDatePicker';
export { OrganisationOutline } from './organisation-outline/OrganisationOutline';
export type { OrganisationOutlineProps } from './organisation-outline/OrganisationOutlineProps';
export { OrganisationTable } from './organisation-table/OrganisationTable';
export type { OrganisationTableProps } from './organisation-table/OrganisationTableProps';
export { OwnershipFilter, type OwnershipFilterProps } from './ownership-filter/OwnershipFilter';
export { UnitDetails, type UnitDetailsProps } from './unit-details/UnitDetails';
export type { Expanded } from './tree/useTreeState';
export type { Viewport } from './viewport/viewport';

// All of `maltrad/core`, so that one import is enough beside a view.
export {
  type Action,
  type ActionState,
  type Analysis,
  ancestors,
  type Assessment,
  type Budget,
  checkTheme,
  compareFollowUps,
  compareOrganisations,
  comparisonSummary,
  descendants,
  type Directory,
  evaluate,
  type EvaluateOptions,
  type Evaluation,
  explain,
  type Explanation,
  explanationText,
  type FollowUp,
  type FollowUpComparison,
  goalsOfUnit,
  hierarchiesOf,
  type Hierarchy,
  type Issue,
  type IssueCode,
  type LayoutOptions,
  layoutTree,
  type Look,
  LOOK_DIFFERENCE,
  LOOKS,
  MARK_CONTRAST,
  type Measurable,
  navigate,
  type NodeComparison,
  type NodeStatus,
  type Observation,
  type Organisation,
  organisationAt,
  type OrganisationComparison,
  type OrganisationRelation,
  organisationTree,
  type OrganisationUnit,
  type Ownership,
  ownershipHighlight,
  ownershipOf,
  type OwnershipScope,
  type Parsed,
  parseDirectory,
  parseFollowUp,
  parseOrganisation,
  parsePlan,
  type Plan,
  planActions,
  type PlanItem,
  type PlanNode,
  type PlanStatuses,
  planStatuses,
  planTree,
  type Post,
  type PostHolder,
  postIssues,
  type PostOptions,
  postsOf,
  type Reason,
  REASONS,
  type RolledUp,
  rollUp,
  type RollUpRule,
  type Row,
  SCALES,
  type Series,
  seriesOf,
  type StaffedOrganisation,
  type StaffedPost,
  type StatusCount,
  statusCounts,
  statusIssues,
  type StatusScale,
  statusSummary,
  type Target,
  type Text,
  TEXT_CONTRAST,
  type ThemeColours,
  type ThemeReport,
  toTree,
  type Tree,
  type TreeAction,
  type TreeIssue,
  type TreeLayout,
  type TreeNode,
  type Trend,
  trendOf,
  trendText,
  turningDays,
  type UnitBudget,
  unitBudget,
  type UnitChange,
  type UnitItem,
  unitLabel,
  type UnitMatrix,
  unitMatrix,
  unitsOfGoal,
  type Verdict,
  visibleRows,
  withPosts,
} from './core';

export type { ActionFilter } from './action-list/actionFilter';
export { ActionList, type ActionListProps } from './action-list/ActionList';
export type { Highlight } from './chart/highlight';
export { NodeDetails, type NodeDetailsProps } from './details/NodeDetails';
export { FollowUpPicker, type FollowUpPickerProps } from './explorer/FollowUpPicker';
export { GoalMatrix, type GoalMatrixProps } from './goal-matrix/GoalMatrix';
export { GoalTree } from './goal-tree/GoalTree';
export type { GoalTreeProps } from './goal-tree/GoalTreeProps';
export { StatusLegend, type StatusLegendProps } from './legend/StatusLegend';
export { ErrorMessage, type ErrorMessageProps } from './load-state/ErrorMessage';
export { FreshnessNote, type FreshnessNoteProps } from './load-state/FreshnessNote';
export { IssueList, type IssueListProps } from './load-state/IssueList';
export { LoadBoundary, type LoadBoundaryProps } from './load-state/LoadBoundary';
export { TreeSkeleton, type TreeSkeletonProps } from './load-state/TreeSkeleton';
export type { Locale, MessageOverrides } from './messages/messagesFor';
export type { FollowUp } from './model/followUp';
export type { Issue, IssueCode, Parsed } from './model/issue';
export type { Hierarchy } from './model/hierarchy';
export { parseFollowUp } from './model/parseFollowUp';
export type { Organisation } from './model/organisation';
export type { OwnershipScope } from './model/ownershipScope';
export { parseOrganisation } from './model/parseOrganisation';
export { parsePlan } from './model/parsePlan';
export type { Level, Plan } from './model/plan';
export type { PlanNode } from './model/planNode';
export { OrganisationChart } from './organisation-chart/OrganisationChart';
export type { OrganisationChartProps } from './organisation-chart/OrganisationChartProps';
export {
  OrganisationDatePicker,
  type OrganisationDatePickerProps,
} from './explorer/OrganisationDatePicker';
export { OrganisationOutline } from './organisation-outline/OrganisationOutline';
export type { OrganisationOutlineProps } from './organisation-outline/OrganisationOutlineProps';
export {
  OrganisationTable,
  type OrganisationTableProps,
} from './organisation-table/OrganisationTable';
export { OwnershipFilter, type OwnershipFilterProps } from './ownership-filter/OwnershipFilter';
export { UnitDetails, type UnitDetailsProps } from './unit-details/UnitDetails';
export { statusIssues } from './status/statusIssues';
export type { Expanded } from './tree/useTreeState';
export type { Viewport } from './viewport/viewport';

export { layoutTree } from './layout/layoutTree';
export type { LayoutOptions, TreeLayout } from './layout/treeLayout';
export type { Issue, IssueCode, Parsed } from './model/issue';
export { parseFollowUp } from './model/parseFollowUp';
export { parseOrganisation } from './model/parseOrganisation';
export { parsePlan } from './model/parsePlan';
export type { Budget } from './model/budget';
export type { FollowUp } from './model/followUp';
export type { Organisation } from './model/organisation';
export type { Plan } from './model/plan';
export type { PlanNode } from './model/planNode';
export { planTree, type PlanItem } from './model/planTree';
export { compareFollowUps } from './status/compareFollowUps';
export { evaluate } from './status/evaluate';
export { explain } from './status/explain';
export { explanationText } from './status/explanationText';
export type { NodeStatus } from './status/nodeStatus';
export { planStatuses } from './status/planStatuses';
export { rollUp } from './status/rollUp';
export { SCALES } from './status/scales';
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

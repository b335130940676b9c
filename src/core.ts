export type { Box, Point, Size } from './layout/geometry/box';
export type {
  Gaps,
  LayoutOptions,
  LinkKind,
  Placement,
  Spacing,
  Span,
  TreeLayout,
} from './layout/geometry/treeLayout';
export { layoutTree } from './layout/layoutTree';
export type { Messages } from './messages/messages';
export type { Phrase, PhraseGroups, PhraseTexts } from './messages/phrase';
export { textOf } from './messages/textOf';
export type {
  Budget,
  BudgetAlternate,
  BudgetCellNote,
  BudgetColumn,
  BudgetRow,
} from './model/budget/budget';
export { planBudgets } from './model/budget/planBudgets';
export type { BudgetCell, BudgetChange, BudgetLine } from './model/budget/budgetLines';
export type { PartsState, PartsSum } from './model/budget/partsSum';
export type { Analysis, FollowUpAction, FollowUpRisk } from './model/follow-up/followUpAction';
export type { Assessment, FollowUp, FollowUpTarget, Unavailable } from './model/follow-up/followUp';
export { parseFollowUp } from './model/follow-up/parseFollowUp';
export { type PlanOfUnit, planOfUnit } from './model/follow-up/planOfUnit';
export type { Observation } from './model/measure/observation';
export type { Nature } from './model/measure/nature';
export type { MeasureTarget, Threshold } from './model/measure/measureTarget';
export {
  compareOrganisations,
  type OrganisationComparison,
  type UnitChange,
  type UnitPlace,
} from './model/organisation/compareOrganisations';
export { hierarchiesOf, type Hierarchy } from './model/organisation/hierarchy';
export type {
  Organisation,
  OrganisationRelation,
  OrganisationUnit,
} from './model/organisation/organisation';
export { organisationAt } from './model/organisation/organisationAt';
export { changeDates } from './model/organisation/organisationPeriods';
export { organisationTree, type UnitItem } from './model/organisation/organisationTree';
export { parseOrganisation } from './model/organisation/parseOrganisation';
export { type UnitBudget, unitBudget } from './model/organisation/unitBudget';
export { unitLabel } from './model/organisation/unitLabel';
export type { Owner, Ownership, OwnershipScope } from './model/ownership/ownership';
export { ownershipHighlight, ownershipOf } from './model/ownership/ownershipOf';
export type { Issue, IssueCode, Parsed, ParseOptions } from './model/parse/issue';
export type { Cycle, CyclePlan, CycleReport, CycleText } from './model/plan/cycle';
export { goalsOfUnit, unitsOfGoal } from './model/plan/goalsOfUnit';
export { linkIssues } from './model/plan/linkIssues';
export type { NodeLink } from './model/plan/nodeLink';
export type { LinkedNode } from './model/plan/linkedNode';
export { type NodeLinks, planLinks } from './model/plan/planLinks';
export { parsePlan } from './model/plan/parsePlan';
export type { Figure, Level, Perspective, Plan, PlanUnit, ValueWords } from './model/plan/plan';
export type { PlanningCondition } from './model/plan/planningCondition';
export type { Calculation, Measure, PlanNode } from './model/plan/planNode';
export { type PlanItem, type PlanTree, planTree } from './model/plan/planTree';
export type { LevelShare, RollUpRule, StatedRule } from './model/plan/rollUpRule';
export { type Look, LOOKS, type ScaleLevel, type StatusScale } from './model/plan/statusScale';
export type { Directory, OrganisationPost, PostHolder } from './model/posts/directory';
export { parseDirectory } from './model/posts/parseDirectory';
export { postIssues } from './model/posts/postIssues';
export {
  type PostOptions,
  postsOf,
  type StaffedOrganisation,
  type StaffedPost,
  withPosts,
} from './model/posts/withPosts';
export type { Alternate, SourceDocument, SourceRef } from './model/sourceRef';
export {
  compareFollowUps,
  type FollowUpComparison,
  type NodeChange,
  statusBefore,
  type StatusChange,
} from './status/compare/compareFollowUps';
export { comparisonSummary } from './status/compare/comparisonSummary';
export {
  planSuccession,
  type PlanSuccession,
  type Succession,
} from './status/compare/planSuccession';
export { evaluate } from './status/evaluate/evaluate';
export type {
  EvaluateOptions,
  Evaluation,
  Forecast,
  JudgedTarget,
  Lack,
  Limits,
  Measurable,
  NameOf,
  NoteCode,
  Outcome,
  QualityNote,
  SexResult,
  TargetResult,
} from './status/evaluate/evaluation';
export { explain } from './status/explain/explain';
export {
  type ExplainedFigure,
  type ExplainedInput,
  type Explanation,
} from './status/explain/explanation';
export { explanationText } from './status/explain/explanationText';
export { type ActionState, planActions } from './status/overview/planActions';
export { type ReasonCount, type StatusCount, statusCounts } from './status/overview/statusCounts';
export { statusSummary } from './status/overview/statusSummary';
export { type MatrixCell, unitCells, type UnitMeasure } from './status/overview/unitCells';
export {
  type MatrixCounts,
  type MatrixGroup,
  type MatrixKind,
  type MatrixLevel,
  type MatrixRow,
  type UnitMatrix,
  unitMatrix,
} from './status/overview/unitMatrix';
export type { Discrepancy } from './status/plan/discrepancy';
export type { PartCount } from './status/plan/partCounts';
export type { Basis, ExpectedStatus, NodeStatus } from './status/plan/nodeStatus';
export { type PlanStatuses, planStatuses } from './status/plan/planStatuses';
export type { StatusedPlan } from './status/plan/statusContext';
export { statusIssues } from './status/plan/statusIssues';
export type { Coverage, Distribution } from './status/roll-up/distribution';
export { rollUp } from './status/roll-up/rollUp';
export type { RolledUp, RuleFor } from './status/roll-up/rolledUp';
export { type Reason, REASONS } from './status/scale/reason';
export { SCALES } from './status/scale/scaleFor';
export type { Verdict } from './status/scale/verdict';
export { type Series, seriesOf, type SeriesPoint } from './status/trend/series';
export { type Trend, trendOf } from './status/trend/trend';
export type { TrendMethod } from './status/trend/trendComparison';
export { trendText } from './status/trend/trendText';
export type { Locale } from './text/locale';
export type { LocalizedText } from './text/localizedText';
export { checkTheme, type ThemeReport } from './theme/checkTheme';
export type { ColourVision } from './theme/colourVision';
export type { LookColours, ThemeColours } from './theme/themeColours';
export type {
  ContrastFinding,
  DifferenceFinding,
  FindingWords,
  ThemeFinding,
  UnreadableFinding,
} from './theme/themeFinding';
export {
  type ContrastMeasure,
  type DifferenceMeasure,
  LOOK_DIFFERENCE,
  MARK_CONTRAST,
  TEXT_CONTRAST,
  type ThemeMeasure,
} from './theme/themeMeasure';
export { navigate, type TreeAction, type TreeAxes } from './tree/navigate';
export {
  ancestors,
  descendants,
  toTree,
  type ToTreeOptions,
  type RootedTree,
  type TreeIssue,
  type TreeNode,
} from './tree/toTree';
export { type VisibleRow, visibleRows } from './tree/visibleRows';

export { LoadError } from './load/loadError';
export type { LoadErrorDetails, LoadErrorKind, LoadErrorText } from './load/loadErrorKind';
export type { FailedLoad, LoadPart, LoadState } from './load/loadState';
export type { Phrase } from './messages/phrase';
export type { FollowUp } from './model/follow-up/followUp';
export type { Organisation } from './model/organisation/organisation';
export type { Issue, IssueCode, ParseOptions } from './model/parse/issue';
export type { Plan } from './model/plan/plan';
export type { PlanNode } from './model/plan/planNode';
export {
  type PlanWithFollowUp,
  type PlanWithFollowUpOptions,
  usePlanWithFollowUp,
} from './source/hook/usePlanWithFollowUp';
export {
  type ChildrenKey,
  childrenQuery,
  type ChildrenQueryOptions,
} from './source/query/childrenQuery';
export {
  type FollowUpKey,
  followUpQuery,
  type FollowUpQueryOptions,
} from './source/query/followUpQuery';
export type { Loaded } from './source/query/loadParsed';
export {
  type OrganisationKey,
  organisationQuery,
  type OrganisationQueryOptions,
} from './source/query/organisationQuery';
export type { Branch } from './source/query/parseBranch';
export type { PlanLimits } from './source/query/planLimits';
export { type PlanKey, planQuery, type PlanQueryOptions } from './source/query/planQuery';
export type { QuerySettings, SourceQuery } from './source/query/queryBase';
export { type AskedKey, type SourceKey, sourceKey } from './source/query/sourceKey';
export type { Source, SourceRequest } from './source/source';
export type { Locale } from './text/locale';
export type { LocalizedText } from './text/localizedText';

// The types that the data consists of.
export type {
  FollowUpAction,
  Alternate,
  Analysis,
  Assessment,
  Budget,
  BudgetAlternate,
  BudgetCellNote,
  BudgetColumn,
  BudgetRow,
  Calculation,
  Cycle,
  CyclePlan,
  CycleReport,
  CycleText,
  Figure,
  FollowUpRisk,
  FollowUpTarget,
  Level,
  LevelShare,
  Look,
  Measure,
  Nature,
  Observation,
  OrganisationRelation,
  OrganisationUnit,
  Perspective,
  PlanningCondition,
  PlanUnit,
  RollUpRule,
  ScaleLevel,
  SourceDocument,
  SourceRef,
  StatedRule,
  StatusScale,
  MeasureTarget,
  NodeLink,
  Threshold,
  Unavailable,
  ValueWords,
} from './core';

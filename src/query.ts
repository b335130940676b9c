export { LoadError } from './load/loadError';
export type { LoadErrorDetails, LoadErrorKind, LoadErrorText } from './load/loadErrorKind';
export type { LoadPart, LoadState } from './load/loadState';
export type { FollowUp } from './model/follow-up/followUp';
export type { Organisation } from './model/organisation/organisation';
export type { Issue, IssueCode } from './model/parse/issue';
export type { Plan } from './model/plan/plan';
export type { PlanNode } from './model/plan/planNode';
export {
  usePlanWithFollowUp,
  type PlanWithFollowUp,
  type PlanWithFollowUpOptions,
} from './source/hook/usePlanWithFollowUp';
export {
  childrenQuery,
  type ChildrenKey,
  type ChildrenQueryOptions,
} from './source/query/childrenQuery';
export {
  followUpQuery,
  type FollowUpKey,
  type FollowUpQueryOptions,
} from './source/query/followUpQuery';
export type { Loaded } from './source/query/loadParsed';
export {
  organisationQuery,
  type OrganisationKey,
  type OrganisationQueryOptions,
} from './source/query/organisationQuery';
export type { Branch } from './source/query/parseBranch';
export type { PlanLimits } from './source/query/planLimits';
export { planQuery, type PlanKey, type PlanQueryOptions } from './source/query/planQuery';
export type { QuerySettings, SourceQuery } from './source/query/queryBase';
export { sourceKey, type SourceKey } from './source/query/sourceKey';
export type { Source, SourceRequest } from './source/source';

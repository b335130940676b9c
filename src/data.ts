export type { Issue, IssueCode } from './model/issue';
export { LoadError } from './model/loadError';
export type { LoadErrorKind, LoadErrorText } from './model/loadErrorKind';
export type { LoadPart, LoadState } from './model/loadState';
export type { Branch } from './source/branch';
export { childrenQuery, type ChildrenQueryOptions } from './source/childrenQuery';
export { composedSource, type ComposedOptions } from './source/composedSource';
export { Converted } from './source/converted';
export { csvSource, type CsvSourceOptions } from './source/csv/csvSource';
export { csvTemplate } from './source/csv/csvTemplate';
export { readCsv, type ReadCsv } from './source/csv/readCsv';
export { writeCsv, type WriteCsvOptions } from './source/csv/writeCsv';
export { followUpQuery, type FollowUpQueryOptions } from './source/followUpQuery';
export type { HttpOptions } from './source/httpOptions';
export { httpSource, type HttpSourceOptions } from './source/httpSource';
export type { KoladaOptions } from './source/kolada/koladaOptions';
export { koladaSource } from './source/kolada/koladaSource';
export type { Loaded } from './source/loaded';
export { memorySource, type MemorySourceOptions } from './source/memorySource';
export { organisationQuery, type OrganisationQueryOptions } from './source/organisationQuery';
export { planQuery, type PlanQueryOptions } from './source/planQuery';
export type { Source, SourceRequest } from './source/source';
export { readStratml } from './source/stratml/readStratml';
export { stratmlSource, type StratmlOptions } from './source/stratml/stratmlSource';
export { writeStratml, type WriteStratmlOptions } from './source/stratml/writeStratml';
export {
  usePlanWithFollowUp,
  type PlanWithFollowUp,
  type PlanWithFollowUpOptions,
} from './source/usePlanWithFollowUp';

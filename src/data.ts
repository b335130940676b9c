export type { Issue, IssueCode } from './model/parse/issue';
export { LoadError } from './load/loadError';
export type { LoadErrorKind, LoadErrorText } from './load/loadErrorKind';
export type { LoadPart, LoadState } from './load/loadState';
export type { Branch } from './source/query/parseBranch';
export { childrenQuery, type ChildrenQueryOptions } from './source/query/childrenQuery';
export { composedSource, type ComposedOptions } from './source/composedSource';
export { Converted } from './source/converted';
export { csvSource, type CsvSourceOptions } from './source/csv/csvSource';
export { csvTemplate } from './source/csv/csvTemplate';
export { readCsv } from './source/csv/readCsv';
export type { ReadCsv } from './source/sheet/readSheet';
export { writeCsv, type WriteCsvOptions } from './source/csv/writeCsv';
export { followUpQuery, type FollowUpQueryOptions } from './source/query/followUpQuery';
export type { HttpOptions } from './source/http/httpOptions';
export { httpSource, type HttpSourceOptions } from './source/http/httpSource';
export type { KoladaOptions } from './source/kolada/koladaOptions';
export { koladaSource } from './source/kolada/koladaSource';
export type { Loaded } from './source/query/loadParsed';
export { memorySource, type MemorySourceOptions } from './source/memorySource';
export { organisationQuery, type OrganisationQueryOptions } from './source/query/organisationQuery';
export { planQuery, type PlanQueryOptions } from './source/query/planQuery';
export type { Source, SourceRequest } from './source/source';
export { readStratml } from './source/stratml/readStratml';
export { stratmlSource, type StratmlOptions } from './source/stratml/stratmlSource';
export { writeStratml, type WriteStratmlOptions } from './source/stratml/writeStratml';
export {
  usePlanWithFollowUp,
  type PlanWithFollowUp,
  type PlanWithFollowUpOptions,
} from './source/hook/usePlanWithFollowUp';

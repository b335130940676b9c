export { LoadError } from './load/loadError';
export type { LoadErrorDetails, LoadErrorKind, LoadErrorText } from './load/loadErrorKind';
export type { Phrase } from './messages/phrase';
export type { FollowUp } from './model/follow-up/followUp';
export type { Issue, IssueCode, ParseOptions } from './model/parse/issue';
export type { Plan } from './model/plan/plan';
export { type ComposedOptions, composedSource } from './source/composedSource';
export { Converted } from './source/converted';
export { csvIssues } from './source/csv/csvIssues';
export { type CsvFile, csvSource, type CsvSourceOptions } from './source/csv/csvSource';
export { csvTemplate } from './source/csv/csvTemplate';
export { readCsv } from './source/csv/readCsv';
export { writeCsv, type WriteCsvOptions } from './source/csv/writeCsv';
export type { HttpOptions } from './source/http/httpOptions';
export { httpSource, type HttpSourceOptions } from './source/http/httpSource';
export type { KoladaOptions } from './source/kolada/koladaOptions';
export { koladaSource } from './source/kolada/koladaSource';
export { memorySource, type MemorySourceOptions } from './source/memorySource';
export type { CsvOptions } from './source/sheet/csvOptions';
export type { ReadCsv } from './source/sheet/readSheet';
export type { Locale } from './text/locale';
export type { Source, SourceRequest } from './source/source';
export { readStratml } from './source/stratml/readStratml';
export {
  type StratmlFile,
  type StratmlOptions,
  stratmlSource,
} from './source/stratml/stratmlSource';
export { writeStratml, type WriteStratmlOptions } from './source/stratml/writeStratml';
export type { LocalizedText } from './text/localizedText';

// The types that the data consists of.
export type {
  FollowUpAction,
  Alternate,
  Analysis,
  Assessment,
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
  Perspective,
  PlanningCondition,
  PlanNode,
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

import type { Level, PlanUnit } from '../../model/plan/plan';
import type { StatedRule } from '../../model/plan/rollUpRule';
import type { StatusScale } from '../../model/plan/statusScale';

/** What a file cannot say itself, or does not. Each goes before what stands in the file. */
export interface CsvOptions {
  /** Id of the plan. @default as the file says, else made from the title of the plan */
  readonly planId?: string | undefined;
  /** Title of the plan. @default as the file says */
  readonly planTitle?: string | undefined;
  /** Title of the follow-up, when the file holds figures only. @default as the file says */
  readonly title?: string | undefined;
  /** Day the follow-up describes, ISO 8601, when the file holds figures only. @default as the file says */
  readonly date?: string | undefined;
  /** Levels from the top down, with their words. @default those that the file names */
  readonly levels?: readonly Level[] | undefined;
  /** Name of the sheet to read, of a workbook, or of several that are read together. @default all visible */
  readonly sheet?: string | readonly string[] | undefined;
  /** Units, which the cells may name by id, name or short name. @default those that the file names */
  readonly units?: readonly PlanUnit[] | undefined;
  /** How statuses are weighed together, so that goals get one. @default none */
  readonly rules?: readonly StatedRule[] | undefined;
  /** Scales of statuses, by whose words assessments are read. @default the Swedish ones of three levels */
  readonly scales?: readonly StatusScale[] | undefined;
}

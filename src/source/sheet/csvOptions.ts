import type { Level, PlanUnit } from '../../model/plan/plan';
import type { StatedRule } from '../../model/plan/rollUpRule';
import type { StatusScale } from '../../model/plan/statusScale';
import type { Locale } from '../../text/locale';

/** What a file does not say itself. Each option takes precedence over the file. */
export interface CsvOptions {
  /** Id of the plan. @default the one in the file, else made from the title of the plan */
  readonly planId?: string | undefined;
  /** Title of the plan. @default the one in the file */
  readonly planTitle?: string | undefined;
  /** Title of the follow-up, when the file only has figures. @default the one in the file */
  readonly title?: string | undefined;
  /** Language of the title of a follow-up when neither option nor file gives one. @default the language of the headings */
  readonly locale?: Locale | undefined;
  /** Day the follow-up describes, ISO 8601, when the file only has figures. @default the one in the file */
  readonly date?: string | undefined;
  /** Levels from the top down. @default those that the file names */
  readonly levels?: readonly Level[] | undefined;
  /** Name of the sheet of a workbook to read, or of several to read together. @default all visible sheets */
  readonly sheet?: string | readonly string[] | undefined;
  /** Units, which cells can name by id, name or short name. @default those that the file names */
  readonly units?: readonly PlanUnit[] | undefined;
  /** Rules for how statuses are rolled up, so that goals get one. @default none */
  readonly rules?: readonly StatedRule[] | undefined;
  /** Status scales, whose words are understood in assessments. @default the Swedish ones with three levels */
  readonly scales?: readonly StatusScale[] | undefined;
}

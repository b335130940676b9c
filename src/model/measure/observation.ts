import * as v from 'valibot';
import type { RecordSchema } from '../parse/recordSchema';
import { finiteNumber, numberFrom } from '../parse/numberBetween';
import { isoDate } from '../parse/isoDate';
import { NATURES } from './nature';
import { repairable } from '../parse/salvage';
import { alternateSchema, sourceRefSchema, type SourceRef, type Alternate } from '../sourceRef';

/** One figure of one indicator for one period. */
export interface Observation {
  /** Id of the indicator node, or of a `Figure`. */
  readonly of: string;
  /** Period as shown: "2021", "delår april 2025", "2021/2022". */
  readonly period: string;
  /** First day of the period, ISO 8601. */
  readonly from?: string | undefined;
  /** Last day of the period, ISO 8601. */
  readonly to?: string | undefined;
  /** The raw number; `null` when there is none. Rounded only when shown. */
  readonly value: number | null;
  /** Why there is no number, or how reliable it is. @default "ok" */
  readonly valueStatus?:
    | 'ok'
    | 'missing'
    | 'suppressed'
    | 'notApplicable'
    | 'preliminary'
    | 'deleted'
    | undefined;
  /**
   * What the number is: an outcome, a forecast, or a budgeted or planned figure.
   * @default "outcome"
   */
  readonly nature?: 'outcome' | 'budget' | 'plan' | 'forecast' | undefined;
  /** T all, K women, M men, X another or unknown. @default "T" */
  readonly sex?: 'T' | 'K' | 'M' | 'X' | undefined;
  /** Id of the unit the figure is for; absent for the whole authority. */
  readonly unitId?: string | undefined;
  /** Interval of a forecast, which need not be symmetric. */
  readonly interval?:
    | {
        /** Lowest expected. */
        readonly low: number;
        /** Highest expected. */
        readonly high: number;
      }
    | undefined;
  /** Number of people or cases that the figure is based on. */
  readonly count?: number | undefined;
  /** Version of the method; figures with different versions are not the same series. */
  readonly methodVersion?: string | undefined;
  /** Day the figure was fetched, ISO 8601. */
  readonly retrievedAt?: string | undefined;
  /** Other figures printed for the same thing. */
  readonly alternates?: readonly Alternate[] | undefined;
  /** What a reader should know about the figure. */
  readonly note?: string | undefined;
  /** Where the figure is printed. */
  readonly source?: SourceRef | undefined;
}

/** @internal */
export const observationSchema: RecordSchema<Observation> = v.object({
  of: v.string(),
  period: v.string(),
  from: v.optional(isoDate),
  to: v.optional(isoDate),
  value: repairable(v.nullable(finiteNumber), () => null),
  valueStatus: v.optional(
    v.picklist(['ok', 'missing', 'suppressed', 'notApplicable', 'preliminary', 'deleted']),
  ),
  nature: v.optional(v.picklist(NATURES)),
  sex: v.optional(v.picklist(['T', 'K', 'M', 'X'])),
  unitId: v.optional(v.string()),
  interval: v.optional(v.object({ low: finiteNumber, high: finiteNumber })),
  count: v.optional(numberFrom(0)),
  methodVersion: v.optional(v.string()),
  retrievedAt: v.optional(isoDate),
  alternates: v.optional(v.array(alternateSchema)),
  note: v.optional(v.string()),
  source: v.optional(sourceRefSchema),
});

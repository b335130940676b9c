import * as v from 'valibot';
import { finiteNumber, numberFrom } from '../parse/numberBetween';
import { isoDate } from '../parse/isoDate';
import { repairable } from '../parse/salvage';
import { alternateSchema, sourceRefSchema } from '../sourceRef';

/** One figure of one indicator for one period. */
export const observationSchema = v.object({
  /** Id of the indicator node, or of a `Figure`. */
  of: v.string(),
  /** Period as shown: "2021", "delår april 2025", "2021/2022". */
  period: v.string(),
  /** First day of the period, ISO 8601. */
  from: v.optional(isoDate),
  /** Last day of the period, ISO 8601. */
  to: v.optional(isoDate),
  /** The raw number; `null` when there is none. Rounded only when shown. */
  value: repairable(v.nullable(finiteNumber), () => null),
  /** Why there is no number, or what it is worth. @default "ok" */
  valueStatus: v.optional(
    v.picklist(['ok', 'missing', 'suppressed', 'notApplicable', 'preliminary', 'deleted']),
  ),
  /** @default "outcome" */
  nature: v.optional(v.picklist(['outcome', 'forecast', 'budget', 'plan'])),
  /** T all, K women, M men, X another or unknown. @default "T" */
  sex: v.optional(v.picklist(['T', 'K', 'M', 'X'])),
  /** Id of the unit the figure is for; absent for the whole authority. */
  unitId: v.optional(v.string()),
  /** Bounds of a forecast, which need not be symmetric. */
  interval: v.optional(v.object({ low: finiteNumber, high: finiteNumber })),
  /** How many are behind the figure. */
  count: v.optional(numberFrom(0)),
  /** Changes when the method does: figures with different versions are not one series. */
  methodVersion: v.optional(v.string()),
  /** Day the figure was fetched, ISO 8601. */
  retrievedAt: v.optional(isoDate),
  /** Other figures printed for the same thing. */
  alternates: v.optional(v.array(alternateSchema)),
  note: v.optional(v.string()),
  source: v.optional(sourceRefSchema),
});

export type Observation = v.InferOutput<typeof observationSchema>;

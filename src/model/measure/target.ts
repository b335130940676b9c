import * as v from 'valibot';
import { finiteNumber } from '../parse/numberBetween';
import { isoDate } from '../parse/isoDate';
import { sourceRefSchema } from '../sourceRef';

/** Where a level of the scale begins, seen from the better side. */
export const thresholdSchema = v.object({
  /** Key of the level that is reached. */
  level: v.string(),
  value: finiteNumber,
  /**
   * How `value` is read: in the unit of the measure, as per cent of the target, or as the distance
   * from the target. Per cent of a target that is not above zero says nothing and is not used.
   * @default "absolute"
   */
  as: v.optional(v.picklist(['absolute', 'percentOfTarget', 'distance'])),
  /** Which side owns the value itself. @default "better" */
  boundary: v.optional(v.picklist(['better', 'worse'])),
});

/** What an indicator or a goal is to reach (målvärde). */
export const targetSchema = v.object({
  /**
   * level: the value; floor: at least; cap: at most; range: between low and high; change: against
   * the value before; relative: to another figure; rank: a place among others; date: done by
   * `dueDate`; text: only words.
   */
  form: v.picklist([
    'level',
    'floor',
    'cap',
    'range',
    'change',
    'relative',
    'rank',
    'date',
    'text',
  ]),
  value: v.optional(finiteNumber),
  low: v.optional(finiteNumber),
  high: v.optional(finiteNumber),
  /** ska, bör, får högst. @default "shall" */
  modality: v.optional(v.picklist(['shall', 'should', 'atMost'])),
  /** Period it is set for, as shown: "2021", "2020–2023". */
  period: v.optional(v.string()),
  /** Day it is to be reached, ISO 8601. */
  dueDate: v.optional(isoDate),
  /** Where it starts from. */
  baseline: v.optional(v.object({ period: v.string(), value: finiteNumber })),
  /** How far from the target still counts as partly met, in the unit of the value. */
  tolerance: v.optional(finiteNumber),
  /** Whether the target value itself reaches the target. @default "better" */
  boundary: v.optional(v.picklist(['better', 'worse'])),
  /** Where each level begins, the best first; in place of `tolerance`. */
  thresholds: v.optional(v.array(thresholdSchema)),
  /** Periods that are judged together, not one by one. */
  aggregate: v.optional(
    v.object({ periods: v.array(v.string()), method: v.picklist(['mean', 'sum']) }),
  ),
  /** Version of the method that the target was set for; figures of another are not compared with it. */
  methodVersion: v.optional(v.string()),
  /** Id of the figure or indicator that a relative target refers to. */
  relativeTo: v.optional(v.string()),
  /** Only for this sex. */
  sex: v.optional(v.picklist(['T', 'K', 'M', 'X'])),
  /** Only for this unit. */
  unitId: v.optional(v.string()),
  /** The target in the words of the decision. */
  text: v.optional(v.string()),
  source: v.optional(sourceRefSchema),
});

export type Threshold = v.InferOutput<typeof thresholdSchema>;
export type Target = v.InferOutput<typeof targetSchema>;

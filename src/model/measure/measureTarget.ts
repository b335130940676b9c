import * as v from 'valibot';
import type { RecordSchema } from '../parse/recordSchema';
import { finiteNumber, integerBetween, numberFrom } from '../parse/numberBetween';
import { isoDate } from '../parse/isoDate';
import { sourceRefSchema, type SourceRef } from '../sourceRef';

/** Where a level of the scale begins. */
export interface Threshold {
  /** Key of the level that a value at least this good has. */
  readonly level: string;
  /** Where it begins. */
  readonly value: number;
  /**
   * How `value` is read: in the unit of the measure, as per cent of the target, or as the distance
   * from the target. For a target with two limits, a value in the unit of the measure that is below both
   * is the lowest that reaches the level, and one above both is the highest; one between them is not used.
   * Per cent is not used for a target that is not above zero or that has two limits.
   * @default "absolute"
   */
  readonly as?: 'absolute' | 'percentOfTarget' | 'distance' | undefined;
  /** Whether the value itself belongs to the better or the worse side. @default "better" */
  readonly boundary?: 'better' | 'worse' | undefined;
}

/** @internal */
export const thresholdSchema: RecordSchema<Threshold> = v.object({
  level: v.string(),
  value: finiteNumber,
  as: v.optional(v.picklist(['absolute', 'percentOfTarget', 'distance'])),
  boundary: v.optional(v.picklist(['better', 'worse'])),
});

/** What an indicator or a goal is to reach (målvärde). */
export interface MeasureTarget {
  /**
   * level: the value; floor: at least; cap: at most; range: between low and high; change: against
   * the value before; relative: to another figure; rank: a place among others; date: done by
   * `dueDate`; text: only words.
   */
  readonly form:
    | 'level'
    | 'floor'
    | 'cap'
    | 'range'
    | 'change'
    | 'relative'
    | 'rank'
    | 'date'
    | 'text';
  /** The value to reach, for every form but range, date and text. */
  readonly value?: number | undefined;
  /** Lowest that reaches a range. */
  readonly low?: number | undefined;
  /** Highest that reaches a range. */
  readonly high?: number | undefined;
  /** Number of decimals that its value is printed with, 2 for "2,80". @default as many as the value needs */
  readonly decimals?: number | undefined;
  /** How binding the target is: ska, bör, får högst. @default "shall" */
  readonly modality?: 'shall' | 'should' | 'atMost' | undefined;
  /** Period that the target is set for, as shown: "2021", "2020–2023". */
  readonly period?: string | undefined;
  /** Day by which it is to be reached, ISO 8601. */
  readonly dueDate?: string | undefined;
  /**
   * Whether figures for a part of a year, such as January to April, are judged by a target that is for a year
   * or has no period. @default when the target has no period, all but amounts are, and months or
   * quarters when there is no figure for a year
   */
  readonly partOfYear?: boolean | undefined;
  /** The figure that it starts from. */
  readonly baseline?:
    | {
        /** Period as shown. */
        readonly period: string;
        /** Its value. */
        readonly value: number;
      }
    | undefined;
  /** How far from the target still counts as partly met, in the unit of the value. */
  readonly tolerance?: number | undefined;
  /** Whether the target value itself reaches the target. @default "better" */
  readonly boundary?: 'better' | 'worse' | undefined;
  /** Where each level begins, the best first; in place of `tolerance`. */
  readonly thresholds?: readonly Threshold[] | undefined;
  /** Periods that are judged together instead of one by one. */
  readonly aggregate?:
    | {
        /** Periods as shown. */
        readonly periods: readonly string[];
        /** How their figures become one. */
        readonly method: 'mean' | 'sum';
      }
    | undefined;
  /** Version of the method that the target was set for; figures with another version are not compared with it. */
  readonly methodVersion?: string | undefined;
  /**
   * Id of the figure or indicator that a relative target refers to, or of a unit: then the figure of the
   * same measure for that unit, such as the country.
   */
  readonly relativeTo?: string | undefined;
  /** Sex that the target is for: T all, K women, M men, X another or unknown. @default all */
  readonly sex?: 'T' | 'K' | 'M' | 'X' | undefined;
  /** Id of the only unit that the target is for. @default the whole authority */
  readonly unitId?: string | undefined;
  /** The target in the words of the decision. */
  readonly text?: string | undefined;
  /** Where the target is printed. */
  readonly source?: SourceRef | undefined;
}

/** @internal */
export const measureTargetSchema: RecordSchema<MeasureTarget> = v.object({
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
  decimals: v.optional(integerBetween(0, 20)),
  modality: v.optional(v.picklist(['shall', 'should', 'atMost'])),
  period: v.optional(v.string()),
  dueDate: v.optional(isoDate),
  partOfYear: v.optional(v.boolean()),
  baseline: v.optional(v.object({ period: v.string(), value: finiteNumber })),
  tolerance: v.optional(numberFrom(0)),
  boundary: v.optional(v.picklist(['better', 'worse'])),
  thresholds: v.optional(v.array(thresholdSchema)),
  aggregate: v.optional(
    v.object({ periods: v.array(v.string()), method: v.picklist(['mean', 'sum']) }),
  ),
  methodVersion: v.optional(v.string()),
  relativeTo: v.optional(v.string()),
  sex: v.optional(v.picklist(['T', 'K', 'M', 'X'])),
  unitId: v.optional(v.string()),
  text: v.optional(v.string()),
  source: v.optional(sourceRefSchema),
});

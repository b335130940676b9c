import * as v from 'valibot';
import { finiteNumber, integerBetween, integerFrom, numberFrom } from '../parse/numberBetween';
import { isoDate } from '../parse/isoDate';
import { alternateSchema, sourceRefSchema } from '../sourceRef';
import { repairable } from '../parse/salvage';
import { targetSchema } from '../measure/target';

/** Figures added up, then divided: the measure is 100 × numerator / denominator (per cent). */
export const calculationSchema = v.object({
  /** Ids of figures; "-id" subtracts. */
  numerator: v.array(v.string()),
  /** Ids of figures; "-id" subtracts. Without it the measure is the sum of the numerator. */
  denominator: v.optional(v.array(v.string())),
  /** Periods added together, when the measure spans several. */
  periods: v.optional(v.array(v.string())),
  /** Expected deviations, added for the periods that have one: what it becomes by the forecast. */
  forecast: v.optional(
    v.object({ numerator: v.array(v.string()), denominator: v.optional(v.array(v.string())) }),
  ),
  /** What the calculation takes for granted, in plain words. */
  assumption: v.optional(v.string()),
});

/** How an indicator is measured. */
export const measureSchema = v.object({
  /** @default "quantitative" */
  kind: v.optional(v.picklist(['quantitative', 'qualitative', 'milestone', 'yesNo'])),
  /** Unit as shown after the number: "%", "dagar", "mkr". */
  unit: v.optional(v.string()),
  /** Which way is better; `unknown` is legal and never coloured. */
  direction: v.picklist(['increase', 'decrease', 'maintain', 'withinRange', 'neutral', 'unknown']),
  /** Whether the plan says the direction or a reader assumed it. @default "stated" */
  directionBasis: v.optional(v.picklist(['stated', 'assumed'])),
  definition: v.optional(v.string()),
  /** Decimals that are shown; verdicts use the raw figure. @default up to 1 */
  decimals: v.optional(integerBetween(0, 20)),
  /** Changes no larger than this count as none. @default 0 */
  noise: v.optional(finiteNumber),
  calculation: v.optional(calculationSchema),
  frequency: v.optional(v.string()),
  /** What its figures are split by. */
  disaggregations: v.optional(v.array(v.picklist(['sex', 'age', 'unit']))),
  /** Where its figures come from. */
  origin: v.optional(v.object({ system: v.string(), externalId: v.string() })),
});

/** A vision, area, goal, objective, assignment or indicator of a plan. */
export const planNodeSchema = v.object({
  id: repairable(v.string(), (path) => path),
  /** Id of one of the plan's levels. */
  level: repairable(v.string(), () => ''),
  /** Id of the node it is shown under; absent for a root. */
  parent: v.optional(v.nullable(v.string())),
  /** Ids of further nodes it contributes to; it is shown there as a reference. */
  alsoUnder: v.optional(v.array(v.string())),
  /** Weight among its siblings when statuses are rolled up. @default 1 */
  weight: v.optional(numberFrom(0)),
  /**
   * How many nodes lie directly under it, when they are not all sent along: the tree then shows that
   * there are more, and nothing is weighed together until they are there.
   */
  childCount: v.optional(integerFrom(0)),
  /** Number as printed: "1", "2.1". */
  number: v.optional(v.string()),
  /** The text as decided, verbatim, spelling errors included. */
  name: repairable(v.string(), () => 'Namn saknas'),
  /** A shorter wording for narrow places; never shown instead of the name on a card. */
  shortName: v.optional(v.string()),
  description: v.optional(v.string()),
  /** Headings under the node in the document, when it has text but no nodes under it. */
  headings: v.optional(v.array(v.object({ text: v.string(), uncertain: v.optional(v.boolean()) }))),
  /** Ids of the units that are to act on it. */
  directedTo: v.optional(v.array(v.string())),
  /** Id of the unit that answers for it. */
  owner: v.optional(v.string()),
  /** Ids of perspectives, besides those that apply to all. */
  perspectives: v.optional(v.array(v.string())),
  /** The plan says that the real one is to come. */
  placeholder: v.optional(v.boolean()),
  /** Id of the node it repeats word for word. */
  duplicateOf: v.optional(v.string()),
  /** Present on what is measured. */
  measure: v.optional(measureSchema),
  targets: v.optional(v.array(targetSchema)),
  /** Ids of nodes in earlier plans that it continues; history is never matched by name. */
  succeeds: v.optional(v.array(v.string())),
  /** Other wordings printed for the same thing. */
  alternates: v.optional(v.array(alternateSchema)),
  /** What a reader should know about how the node was read from its document. */
  note: v.optional(v.string()),
  /** How sure the reading is. @default "high" */
  certainty: v.optional(v.picklist(['high', 'medium', 'low'])),
  /** ISO 8601. */
  validFrom: v.optional(isoDate),
  /** ISO 8601. */
  validTo: v.optional(isoDate),
  source: v.optional(sourceRefSchema),
});

export type Calculation = v.InferOutput<typeof calculationSchema>;
export type Measure = v.InferOutput<typeof measureSchema>;
export type PlanNode = v.InferOutput<typeof planNodeSchema>;

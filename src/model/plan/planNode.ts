import * as v from 'valibot';
import type { RecordSchema } from '../parse/recordSchema';
import { integerBetween, integerFrom, numberFrom } from '../parse/numberBetween';
import { isoDate } from '../parse/isoDate';
import { alternateSchema, sourceRefSchema, type SourceRef, type Alternate } from '../sourceRef';
import { repairable } from '../parse/salvage';
import { measureTargetSchema, type MeasureTarget } from '../measure/measureTarget';

/** Figures added up, then divided: the measure is 100 × numerator / denominator (per cent). */
export interface Calculation {
  /** Ids of figures; "-id" subtracts. */
  readonly numerator: readonly string[];
  /** Ids of figures; "-id" subtracts. Without it the measure is the sum of the numerator. */
  readonly denominator?: readonly string[] | undefined;
  /** Periods added together, when the measure spans several. */
  readonly periods?: readonly string[] | undefined;
  /** Expected deviations, added for the periods that have one: what it becomes by the forecast. */
  readonly forecast?:
    | {
        /** Ids of figures; "-id" subtracts. */
        readonly numerator: readonly string[];
        /** Ids of figures; "-id" subtracts. */
        readonly denominator?: readonly string[] | undefined;
      }
    | undefined;
  /** What the calculation takes for granted, in plain words. */
  readonly assumption?: string | undefined;
}

/** @internal */
export const calculationSchema: RecordSchema<Calculation> = v.object({
  numerator: v.array(v.string()),
  denominator: v.optional(v.array(v.string())),
  periods: v.optional(v.array(v.string())),
  forecast: v.optional(
    v.object({ numerator: v.array(v.string()), denominator: v.optional(v.array(v.string())) }),
  ),
  assumption: v.optional(v.string()),
});

/** How an indicator is measured. */
export interface Measure {
  /**
   * What is looked at: a number, words, whether something has been reached, yes or no. @default
   * "quantitative"
   */
  readonly kind?: 'quantitative' | 'qualitative' | 'milestone' | 'yesNo' | undefined;
  /** Unit as shown after the number: "%", "dagar", "mkr". */
  readonly unit?: string | undefined;
  /** Which way is better; `unknown` is legal and never coloured. */
  readonly direction: 'increase' | 'decrease' | 'maintain' | 'withinRange' | 'neutral' | 'unknown';
  /** Whether the plan says the direction or a reader assumed it. @default "stated" */
  readonly directionBasis?: 'stated' | 'assumed' | undefined;
  /** What exactly is measured, in plain words. */
  readonly definition?: string | undefined;
  /** Decimals that are shown; verdicts use the raw figure. @default up to 1 */
  readonly decimals?: number | undefined;
  /** Changes no larger than this count as none. @default 0 */
  readonly noise?: number | undefined;
  /** The figures it is calculated from, when it is not observed itself. */
  readonly calculation?: Calculation | undefined;
  /** How often it is measured, in words: "varje tertial". */
  readonly frequency?: string | undefined;
  /** What its figures are split by. */
  readonly disaggregations?: readonly ('sex' | 'age' | 'unit')[] | undefined;
  /** Where its figures come from. */
  readonly origin?:
    | {
        /** Key of the system: "kolada". */
        readonly system: string;
        /** Its id in that system: "N79144". */
        readonly externalId: string;
      }
    | undefined;
}

/** @internal */
export const measureSchema: RecordSchema<Measure> = v.object({
  kind: v.optional(v.picklist(['quantitative', 'qualitative', 'milestone', 'yesNo'])),
  unit: v.optional(v.string()),
  direction: v.picklist(['increase', 'decrease', 'maintain', 'withinRange', 'neutral', 'unknown']),
  directionBasis: v.optional(v.picklist(['stated', 'assumed'])),
  definition: v.optional(v.string()),
  decimals: v.optional(integerBetween(0, 20)),
  noise: v.optional(numberFrom(0)),
  calculation: v.optional(calculationSchema),
  frequency: v.optional(v.string()),
  disaggregations: v.optional(v.array(v.picklist(['sex', 'age', 'unit']))),
  origin: v.optional(v.object({ system: v.string(), externalId: v.string() })),
});

/** A vision, area, goal, objective, assignment or indicator of a plan. */
export interface PlanNode {
  /** Unique in the plan; what everything else refers to, and what deep links hold. */
  readonly id: string;
  /** Id of one of the plan's levels. */
  readonly level: string;
  /** Id of the node it is shown under; absent for a root. */
  readonly parent?: string | null | undefined;
  /** Ids of further nodes it contributes to; it is shown there as a reference. */
  readonly alsoUnder?: readonly string[] | undefined;
  /** Weight among its siblings when statuses are rolled up. @default 1 */
  readonly weight?: number | undefined;
  /**
   * How many nodes lie directly under it, when they are not all sent along: the tree then shows that
   * there are more, and nothing is weighed together until they are there.
   */
  readonly childCount?: number | undefined;
  /** Number as printed: "1", "2.1". */
  readonly number?: string | undefined;
  /** The text as decided, verbatim, spelling errors included. */
  readonly name: string;
  /** A shorter wording for narrow places; never shown instead of the name on a card. */
  readonly shortName?: string | undefined;
  /** Running text under the name, as decided; an empty line divides paragraphs. */
  readonly description?: string | undefined;
  /** Headings under the node in the document, when it has text but no nodes under it. */
  readonly headings?:
    | readonly {
        /** The heading as printed. */
        readonly text: string;
        /** The running text under it, as decided; an empty line divides paragraphs. */
        readonly body?: string | undefined;
        /** The page it stands on, as printed: "12". @default the page of the node */
        readonly page?: string | undefined;
        /** Whether it is a guess that the heading belongs here. @default false */
        readonly uncertain?: boolean | undefined;
      }[]
    | undefined;
  /** Ids of the units that are to act on it. */
  readonly directedTo?: readonly string[] | undefined;
  /** Id of the unit that answers for it. */
  readonly owner?: string | undefined;
  /** Ids of perspectives, besides those that apply to all. */
  readonly perspectives?: readonly string[] | undefined;
  /** Whether the plan says that the real one is to come. @default false */
  readonly placeholder?: boolean | undefined;
  /** Id of the node it repeats word for word. */
  readonly duplicateOf?: string | undefined;
  /** How it is measured; present on what is measured. */
  readonly measure?: Measure | undefined;
  /** What it is to reach; a follow-up may set others. */
  readonly targets?: readonly MeasureTarget[] | undefined;
  /** Ids of nodes in earlier plans that it continues; history is never matched by name. */
  readonly succeeds?: readonly string[] | undefined;
  /** Other wordings printed for the same thing. */
  readonly alternates?: readonly Alternate[] | undefined;
  /** What a reader should know about how the node was read from its document. */
  readonly note?: string | undefined;
  /** How sure the reading is. @default "high" */
  readonly certainty?: 'high' | 'medium' | 'low' | undefined;
  /** First day it holds, ISO 8601. */
  readonly validFrom?: string | undefined;
  /** Last day it holds, ISO 8601. */
  readonly validTo?: string | undefined;
  /** Where it is printed. */
  readonly source?: SourceRef | undefined;
}

/** @internal */
export const planNodeSchema: RecordSchema<PlanNode> = v.object({
  id: repairable(v.string(), (path) => path),
  level: repairable(v.string(), () => ''),
  parent: v.optional(v.nullable(v.string())),
  alsoUnder: v.optional(v.array(v.string())),
  weight: v.optional(numberFrom(0)),
  childCount: v.optional(integerFrom(0)),
  number: v.optional(v.string()),
  name: repairable(v.string(), (_, words) => words.noName),
  shortName: v.optional(v.string()),
  description: v.optional(v.string()),
  headings: v.optional(
    v.array(
      v.object({
        text: v.string(),
        body: v.optional(v.string()),
        page: v.optional(v.string()),
        uncertain: v.optional(v.boolean()),
      }),
    ),
  ),
  directedTo: v.optional(v.array(v.string())),
  owner: v.optional(v.string()),
  perspectives: v.optional(v.array(v.string())),
  placeholder: v.optional(v.boolean()),
  duplicateOf: v.optional(v.string()),
  measure: v.optional(measureSchema),
  targets: v.optional(v.array(measureTargetSchema)),
  succeeds: v.optional(v.array(v.string())),
  alternates: v.optional(v.array(alternateSchema)),
  note: v.optional(v.string()),
  certainty: v.optional(v.picklist(['high', 'medium', 'low'])),
  validFrom: v.optional(isoDate),
  validTo: v.optional(isoDate),
  source: v.optional(sourceRefSchema),
});

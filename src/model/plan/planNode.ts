import * as v from 'valibot';
import type { RecordSchema } from '../parse/recordSchema';
import { integerBetween, integerFrom, numberFrom } from '../parse/numberBetween';
import { isoDate } from '../parse/isoDate';
import { alternateSchema, sourceRefSchema, type SourceRef, type Alternate } from '../sourceRef';
import { repairable } from '../parse/salvage';
import { nodeLinkSchema, type NodeLink } from './nodeLink';
import { measureTargetSchema, type MeasureTarget } from '../measure/measureTarget';

/** How a measure is calculated from figures: 100 × the sum of the numerator / that of the denominator (per cent). */
export interface Calculation {
  /** Ids of figures; "-id" subtracts. */
  readonly numerator: readonly string[];
  /** Ids of figures; "-id" subtracts. Without a denominator, the measure is the sum of the numerator. */
  readonly denominator?: readonly string[] | undefined;
  /** The periods to add together, when the measure spans several. */
  readonly periods?: readonly string[] | undefined;
  /** Expected deviations, which are added for the periods that have one to give the forecast. */
  readonly forecast?:
    | {
        /** Ids of figures; "-id" subtracts. */
        readonly numerator: readonly string[];
        /** Ids of figures; "-id" subtracts. */
        readonly denominator?: readonly string[] | undefined;
      }
    | undefined;
  /** What the calculation assumes, in plain words. */
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
   * What is measured: a number (quantitative), something described in words (qualitative), whether something
   * has been reached (milestone), or yes or no (yesNo). @default "quantitative"
   */
  readonly kind?: 'quantitative' | 'qualitative' | 'milestone' | 'yesNo' | undefined;
  /** Unit as shown after the number: "%", "dagar", "mkr". */
  readonly unit?: string | undefined;
  /** Which way is better; with `unknown`, figures are not judged against a target value. */
  readonly direction: 'increase' | 'decrease' | 'maintain' | 'withinRange' | 'neutral' | 'unknown';
  /** Whether the plan states the direction or it was assumed. @default "stated" */
  readonly directionBasis?: 'stated' | 'assumed' | undefined;
  /** What exactly is measured, in plain words. */
  readonly definition?: string | undefined;
  /** Number of decimals shown; verdicts use the exact figure. @default up to 1 */
  readonly decimals?: number | undefined;
  /** Changes up to this size count as no change. @default 0 */
  readonly noise?: number | undefined;
  /** How it is calculated from other figures, when it is not observed itself. */
  readonly calculation?: Calculation | undefined;
  /** How often it is measured, in words: "varje tertial". */
  readonly frequency?: string | undefined;
  /** What its figures are broken down by. */
  readonly disaggregations?: readonly ('sex' | 'age' | 'unit')[] | undefined;
  /** Whether its figures are of children, so that those by sex are of girls and boys. @default false */
  readonly ofChildren?: boolean | undefined;
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
  ofChildren: v.optional(v.boolean()),
  origin: v.optional(v.object({ system: v.string(), externalId: v.string() })),
});

/** A vision, area, goal, objective, assignment or indicator of a plan. */
export interface PlanNode {
  /** Unique in the plan; everything else refers to it, deep links included. */
  readonly id: string;
  /** Id of one of the plan's levels. */
  readonly level: string;
  /** Id of the parent; absent for a root. */
  readonly parent?: string | null | undefined;
  /** Ids of further nodes that it contributes to; it is shown under them as a reference. */
  readonly alsoUnder?: readonly string[] | undefined;
  /** Weight among its siblings when statuses are rolled up. @default 1 */
  readonly weight?: number | undefined;
  /**
   * The number of its children, when they are not all included in the data. The tree then shows that there
   * are more, and no rule gives the node a status until they have been loaded.
   */
  readonly childCount?: number | undefined;
  /** Number as printed: "1", "2.1". */
  readonly number?: string | undefined;
  /** The text as decided, verbatim, including spelling errors. */
  readonly name: string;
  /** A shorter wording for narrow places; never shown instead of the name on a card. */
  readonly shortName?: string | undefined;
  /** Running text under the name, as decided; an empty line separates paragraphs. */
  readonly description?: string | undefined;
  /** Headings under the node in the document, when there is text under it but no further nodes. */
  readonly headings?:
    | readonly {
        /** The heading as printed. */
        readonly text: string;
        /** The running text under it, as decided; an empty line separates paragraphs. */
        readonly body?: string | undefined;
        /** Its page number, as printed: "12". @default the page of the node */
        readonly page?: string | undefined;
        /** Whether it is a guess that the heading belongs here. @default false */
        readonly uncertain?: boolean | undefined;
      }[]
    | undefined;
  /** Ids of the units that are to act on it. */
  readonly directedTo?: readonly string[] | undefined;
  /** Id of the unit that is responsible for it. */
  readonly owner?: string | undefined;
  /** Ids of perspectives, besides those that apply to all. */
  readonly perspectives?: readonly string[] | undefined;
  /** Whether it is a placeholder: the plan says that the real node will come later. @default false */
  readonly placeholder?: boolean | undefined;
  /** Id of the node that it repeats word for word. */
  readonly duplicateOf?: string | undefined;
  /** How it is measured, if it is. */
  readonly measure?: Measure | undefined;
  /** The targets that it should reach; a follow-up may add more. */
  readonly targets?: readonly MeasureTarget[] | undefined;
  /** Nodes of other plans that it contributes to, such as the goals of the plan above. */
  readonly contributesTo?: readonly NodeLink[] | undefined;
  /** Ids of the nodes that it continues, in the plan that this one supersedes; nodes are never matched by name. */
  readonly succeeds?: readonly string[] | undefined;
  /** Other wordings printed for the same thing. */
  readonly alternates?: readonly Alternate[] | undefined;
  /** Remarks about how the node was read from its document, for readers. */
  readonly note?: string | undefined;
  /** How certain it is that the node was read correctly. @default "high" */
  readonly certainty?: 'high' | 'medium' | 'low' | undefined;
  /** First day that it is valid, ISO 8601. */
  readonly validFrom?: string | undefined;
  /** Last day that it is valid, ISO 8601. */
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
  contributesTo: v.optional(v.array(nodeLinkSchema)),
  succeeds: v.optional(v.array(v.string())),
  alternates: v.optional(v.array(alternateSchema)),
  note: v.optional(v.string()),
  certainty: v.optional(v.picklist(['high', 'medium', 'low'])),
  validFrom: v.optional(isoDate),
  validTo: v.optional(isoDate),
  source: v.optional(sourceRefSchema),
});

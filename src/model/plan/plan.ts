import * as v from 'valibot';
import type { RecordSchema } from '../parse/recordSchema';
import { isoDate } from '../parse/isoDate';
import { type Cycle, cycleSchema } from './cycle';
import { integerBetween } from '../parse/numberBetween';
import { observationSchema, type Observation } from '../measure/observation';
import { planningConditionSchema, type PlanningCondition } from './planningCondition';
import { planNodeSchema, type PlanNode } from './planNode';
import { statedRuleSchema, type StatedRule } from './rollUpRule';
import { repairable } from '../parse/salvage';
import {
  sourceDocumentSchema,
  sourceRefSchema,
  type SourceRef,
  type SourceDocument,
} from '../sourceRef';
import { statusScaleSchema, type StatusScale } from './statusScale';

/** A level of the plan, with the authority's own words for it. */
export interface Level {
  /** Unique in the plan; what nodes refer to. */
  readonly id: string;
  /** The singular, as a heading: "Mål". */
  readonly name: string;
  /** The plural, in running text: "mål". @default the name in lower case */
  readonly plural?: string | undefined;
  /** The same words in English. */
  readonly en?:
    | {
        /** The singular, as a heading: "Goal". */
        readonly name: string;
        /** The plural, in running text: "goals". */
        readonly plural: string;
      }
    | undefined;
  /**
   * Grammatical gender in Swedish, which decides between "1 av 3 bedömd" and "bedömt".
   * @default derived from the definite form
   */
  readonly gender?: 'common' | 'neuter' | undefined;
  /** The definite form in running text, in Swedish: "målet". @default known for common words and compounds of them */
  readonly definite?: string | undefined;
  /**
   * The kind of its nodes: a vision is only stated, a goal is assessed, an indicator is measured, and an
   * assignment (uppdrag) is carried out.
   */
  readonly kind: 'vision' | 'goal' | 'indicator' | 'assignment';
}

/** @internal */
export const levelSchema: RecordSchema<Level> = v.object({
  id: v.string(),
  name: v.string(),
  plural: v.optional(v.string()),
  en: v.optional(v.object({ name: v.string(), plural: v.string() })),
  gender: v.optional(v.picklist(['common', 'neuter'])),
  definite: v.optional(v.string()),
  kind: v.picklist(['vision', 'goal', 'indicator', 'assignment']),
});

/** A perspective that cuts through the goals (horisontellt perspektiv). */
export interface Perspective {
  /** Unique in the plan; what nodes refer to. */
  readonly id: string;
  /** As printed: "Jämställdhet". */
  readonly name: string;
  /** What it requires of the goals, in plain words. */
  readonly description?: string | undefined;
  /** Whether it applies to every goal or only to those that refer to it. @default "all" */
  readonly appliesTo?: 'all' | 'listed' | undefined;
  /** Where it is printed. */
  readonly source?: SourceRef | undefined;
}

/** @internal */
export const perspectiveSchema: RecordSchema<Perspective> = v.object({
  id: v.string(),
  name: v.string(),
  description: v.optional(v.string()),
  appliesTo: v.optional(v.picklist(['all', 'listed'])),
  source: v.optional(sourceRefSchema),
});

/** A unit that the plan refers to. An organisation may have more about it under the same id. */
export interface PlanUnit {
  /** The same as in the organisation. */
  readonly id: string;
  /** As printed: "Hälso- och sjukvårdsnämnden". */
  readonly name: string;
  /** For chips on a card: "HSN". @default the name */
  readonly shortName?: string | undefined;
  /**
   * Whether the authority is only compared with it: the country, or a group of regions. @default false, a
   * unit of the authority itself
   */
  readonly comparison?: boolean | undefined;
}

/** @internal */
export const planUnitSchema: RecordSchema<PlanUnit> = v.object({
  id: v.string(),
  name: v.string(),
  shortName: v.optional(v.string()),
  comparison: v.optional(v.boolean()),
});

/** A row of figures that measures are calculated from, or that tells about some nodes. */
export interface Figure {
  /** Unique in the plan; what calculations and observations refer to. */
  readonly id: string;
  /** As printed: "Nettokostnad". */
  readonly name: string;
  /** Unit of the figures: "mkr". */
  readonly unit?: string | undefined;
  /** Number of decimals printed. @default those that each figure has */
  readonly decimals?: number | undefined;
  /** The table that it is printed in. */
  readonly table?: string | undefined;
  /** Heading that it stands under in the table: "Tillgångar". */
  readonly group?: string | undefined;
  /** Id of the row of figures that it is part of ("varav"), which need not have all its parts. */
  readonly partOf?: string | undefined;
  /** Ids of the rows of figures that it is the sum of. */
  readonly sumOf?: readonly string[] | undefined;
  /** Ids of the nodes whose details show it, besides those whose measures are calculated from it. */
  readonly about?: readonly string[] | undefined;
  /** Where it is printed. */
  readonly source?: SourceRef | undefined;
}

/** @internal */
export const figureSchema: RecordSchema<Figure> = v.object({
  id: v.string(),
  name: v.string(),
  unit: v.optional(v.string()),
  decimals: v.optional(integerBetween(0, 20)),
  table: v.optional(v.string()),
  group: v.optional(v.string()),
  partOf: v.optional(v.string()),
  sumOf: v.optional(v.array(v.string())),
  about: v.optional(v.array(v.string())),
  source: v.optional(sourceRefSchema),
});

/** Words that a plan connects with a phrase of its vision. */
export interface ValueWords {
  /** The phrase as printed. */
  readonly phrase: string;
  /** The words as printed. */
  readonly words: readonly string[];
  /**
   * Whether the words were connected with the phrase by their meaning, since the plan does not say so.
   * @default false
   */
  readonly uncertain?: boolean | undefined;
}

/** @internal */
export const valueWordsSchema: RecordSchema<ValueWords> = v.object({
  phrase: v.string(),
  words: v.array(v.string()),
  uncertain: v.optional(v.boolean()),
});

/** A public authority's plan: its levels, the nodes on them, and everything that the nodes refer to. */
export interface Plan {
  /** Unique among the plans of a page; what follow-ups refer to. */
  readonly id: string;
  /** As printed: "Nämndplan 2024–2027". */
  readonly title: string;
  /** What the plan is, in a sentence or two. */
  readonly description?: string | undefined;
  /** Years as shown: "2024–2027". */
  readonly period?: string | undefined;
  /** Unit or body that decided it, in words. */
  readonly decidedBy?: string | undefined;
  /** Day it was decided, ISO 8601. */
  readonly decidedOn?: string | undefined;
  /** Whose version it is, when several parties have one each: "majoritetens grundbudget". */
  readonly politicalVersion?: string | undefined;
  /** The motto that is printed with the vision. */
  readonly motto?: string | undefined;
  /** Id of the plan it replaces. */
  readonly supersedes?: string | undefined;
  /** Whether the content is invented; views that show it then say "Exempeldata". @default false */
  readonly fictional?: boolean | undefined;
  /** Levels from the top down; the order is used for legends and tables. */
  readonly levels: readonly Level[];
  /** Units that the nodes refer to. */
  readonly units?: readonly PlanUnit[] | undefined;
  /** Perspectives that cut through the goals. */
  readonly perspectives?: readonly Perspective[] | undefined;
  /** Words connected with phrases of the vision. */
  readonly valueWords?: readonly ValueWords[] | undefined;
  /** Rows of figures that measures are calculated from, or that tell about some nodes. */
  readonly figures?: readonly Figure[] | undefined;
  /** What the plan takes as given: the state of things when it is decided. */
  readonly conditions?: readonly PlanningCondition[] | undefined;
  /** Figures printed in the plan itself. */
  readonly observations?: readonly Observation[] | undefined;
  /** Scales of statuses, at most one for each purpose. @default the Swedish ones of three levels */
  readonly scales?: readonly StatusScale[] | undefined;
  /** How statuses are rolled up. Without a rule, no node gets its status from the nodes below it. */
  readonly rules?: readonly StatedRule[] | undefined;
  /** How it is carried out by other plans, and followed up over the year. */
  readonly cycle?: Cycle | undefined;
  /** Documents that sources refer to. */
  readonly documents?: readonly SourceDocument[] | undefined;
  /** Remarks about how the plan was read from its document, for readers. */
  readonly notes?: readonly string[] | undefined;
  /** Every vision, goal, indicator and assignment in one flat list; siblings are shown in this order. */
  readonly nodes: readonly PlanNode[];
}

/** @internal */
export const planSchema: RecordSchema<Plan> = v.object({
  id: repairable(v.string(), () => 'plan'),
  title: repairable(v.string(), (_, words) => words.noPlanTitle),
  description: v.optional(v.string()),
  period: v.optional(v.string()),
  decidedBy: v.optional(v.string()),
  decidedOn: v.optional(isoDate),
  politicalVersion: v.optional(v.string()),
  motto: v.optional(v.string()),
  supersedes: v.optional(v.string()),
  fictional: v.optional(v.boolean()),
  levels: repairable(v.array(levelSchema), () => []),
  units: v.optional(v.array(planUnitSchema)),
  perspectives: v.optional(v.array(perspectiveSchema)),
  valueWords: v.optional(v.array(valueWordsSchema)),
  figures: v.optional(v.array(figureSchema)),
  conditions: v.optional(v.array(planningConditionSchema)),
  observations: v.optional(v.array(observationSchema)),
  scales: v.optional(v.array(statusScaleSchema)),
  rules: v.optional(v.array(statedRuleSchema)),
  cycle: v.optional(cycleSchema),
  documents: v.optional(v.array(sourceDocumentSchema)),
  notes: v.optional(v.array(v.string())),
  nodes: repairable(v.array(planNodeSchema), () => []),
});

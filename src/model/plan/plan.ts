import * as v from 'valibot';
import { isoDate } from '../parse/isoDate';
import { observationSchema } from '../measure/observation';
import { planNodeSchema } from './planNode';
import { statedRuleSchema } from './rollUpRule';
import { repairable } from '../parse/salvage';
import { sourceDocumentSchema, sourceRefSchema } from '../sourceRef';
import { statusScaleSchema } from './statusScale';

/** A level of the plan and its words: the authority's own, not ours. */
export const levelSchema = v.object({
  id: v.string(),
  /** One of them, as a heading: "Mål". */
  name: v.string(),
  /** Several in running text: "mål". @default the name in lower case */
  plural: v.optional(v.string()),
  /** The same words in English. */
  en: v.optional(v.object({ name: v.string(), plural: v.string() })),
  /**
   * What its nodes are: a vision is stated, a goal assessed, an indicator measured, an assignment
   * (uppdrag) carried out.
   */
  kind: v.picklist(['vision', 'goal', 'indicator', 'assignment']),
});

/** A perspective that cuts through the goals (horisontellt perspektiv). */
export const perspectiveSchema = v.object({
  id: v.string(),
  name: v.string(),
  description: v.optional(v.string()),
  /** Whether it applies to every goal or only to those that name it. @default "all" */
  appliesTo: v.optional(v.picklist(['all', 'listed'])),
  source: v.optional(sourceRefSchema),
});

/** A unit that the plan names; more about it stands in an organisation under the same id. */
export const planUnitSchema = v.object({
  id: v.string(),
  name: v.string(),
  /** For chips on a card: "HSN". @default the name */
  shortName: v.optional(v.string()),
});

/** A row of figures that measures are calculated from. */
export const figureSchema = v.object({
  id: v.string(),
  name: v.string(),
  unit: v.optional(v.string()),
  /** Table it stands in. */
  table: v.optional(v.string()),
  source: v.optional(sourceRefSchema),
});

/** Words that a plan gathers round a phrase of its vision. */
export const valueWordsSchema = v.object({
  phrase: v.string(),
  words: v.array(v.string()),
  /** Set when the pairing of words and phrase was read from their content, not stated. */
  uncertain: v.optional(v.boolean()),
});

/** A public authority's plan: levels, the nodes on them, and what they refer to. */
export const planSchema = v.object({
  id: repairable(v.string(), () => 'plan'),
  title: repairable(v.string(), () => 'Plan utan titel'),
  description: v.optional(v.string()),
  /** Years as shown: "2024–2027". */
  period: v.optional(v.string()),
  /** Unit or body that decided it, in words. */
  decidedBy: v.optional(v.string()),
  /** ISO 8601. */
  decidedOn: v.optional(isoDate),
  /** When several parties have each their own: "majoritetens grundbudget". */
  politicalVersion: v.optional(v.string()),
  /** Id of the plan it replaces. */
  supersedes: v.optional(v.string()),
  /** Invented content; every view that shows it says "Exempeldata". @default false */
  fictional: v.optional(v.boolean()),
  /** From the top down; the order is used for legends and tables. */
  levels: repairable(v.array(levelSchema), () => []),
  units: v.optional(v.array(planUnitSchema)),
  perspectives: v.optional(v.array(perspectiveSchema)),
  valueWords: v.optional(v.array(valueWordsSchema)),
  figures: v.optional(v.array(figureSchema)),
  /** Figures printed in the plan itself. */
  observations: v.optional(v.array(observationSchema)),
  /** Scales of statuses, at most one for each purpose. @default the Swedish ones of three levels */
  scales: v.optional(v.array(statusScaleSchema)),
  /** How statuses are weighed together. Without a rule no node gets a single status from others. */
  rules: v.optional(v.array(statedRuleSchema)),
  documents: v.optional(v.array(sourceDocumentSchema)),
  notes: v.optional(v.array(v.string())),
  /** Siblings are shown in this order. */
  nodes: repairable(v.array(planNodeSchema), () => []),
});

export type Level = v.InferOutput<typeof levelSchema>;
export type Perspective = v.InferOutput<typeof perspectiveSchema>;
export type PlanUnit = v.InferOutput<typeof planUnitSchema>;
export type Figure = v.InferOutput<typeof figureSchema>;
export type Plan = v.InferOutput<typeof planSchema>;

import * as v from 'valibot';
import { actionSchema, analysisSchema } from './action';
import { isoDate } from '../parse/isoDate';
import { observationSchema } from '../measure/observation';
import { planUnitSchema } from '../plan/plan';
import { statedRuleSchema } from '../plan/rollUpRule';
import { repairable } from '../parse/salvage';
import { sourceDocumentSchema, sourceRefSchema } from '../sourceRef';
import { targetSchema } from '../measure/target';

/** A body's own judgement of a node (bedömning); it overrides but never hides a computed status. */
export const assessmentSchema = v.object({
  /** Id of the node. */
  of: v.string(),
  /** Id of the unit whose assessment it is; absent for the plan's own body. */
  unitId: v.optional(v.string()),
  /** Key of a level of the scale for its purpose, or `notStarted`. */
  status: v.string(),
  /** What is assessed: what came out, or what is expected. @default "outcome" */
  purpose: v.optional(v.picklist(['outcome', 'forecast', 'activity'])),
  motivation: v.optional(v.string()),
  /** Body or role that assessed. */
  assessor: v.optional(v.string()),
  /** ISO 8601. */
  date: v.optional(isoDate),
  source: v.optional(sourceRefSchema),
});

/** A target that the follow-up sets, when the plan has none. */
export const followUpTargetSchema = v.object({ ...targetSchema.entries, of: v.string() });

/** A node whose figures could not be fetched; those that are shown, if any, are from before. */
export const unavailableSchema = v.object({
  /** Id of the node. */
  of: v.string(),
  /** When it was tried, ISO 8601 with the time of day. */
  triedAt: v.optional(isoDate),
  /** Where the figures come from: "Kolada". */
  system: v.optional(v.string()),
  /** Why, in plain words. */
  reason: v.optional(v.object({ sv: v.string(), en: v.string() })),
});

/** What is known of a plan at one point in time: figures, targets and assessments. */
export const followUpSchema = v.object({
  id: repairable(v.string(), () => 'follow-up'),
  /** Id of the plan. */
  planId: repairable(v.string(), () => ''),
  title: repairable(v.string(), () => 'Uppföljning utan titel'),
  /** @default "other" */
  report: v.optional(v.picklist(['interimApril', 'interimAugust', 'annual', 'monthly', 'other'])),
  /** Day it describes, ISO 8601. */
  date: repairable(isoDate, () => ''),
  /** Invented figures; every view that shows them says "Exempeldata". @default false */
  fictional: v.optional(v.boolean()),
  /** Units that assessments and actions name and the plan does not. */
  units: v.optional(v.array(planUnitSchema)),
  targets: v.optional(v.array(followUpTargetSchema)),
  observations: repairable(v.array(observationSchema), () => []),
  assessments: v.optional(v.array(assessmentSchema)),
  /** How the body weighed statuses together this time; counts before the plan's own rules. */
  rules: v.optional(v.array(statedRuleSchema)),
  analyses: v.optional(v.array(analysisSchema)),
  actions: v.optional(v.array(actionSchema)),
  /** Nodes whose figures could not be fetched this time. */
  unavailable: v.optional(v.array(unavailableSchema)),
  documents: v.optional(v.array(sourceDocumentSchema)),
  notes: v.optional(v.array(v.string())),
});

export type Assessment = v.InferOutput<typeof assessmentSchema>;
export type FollowUpTarget = v.InferOutput<typeof followUpTargetSchema>;
export type Unavailable = v.InferOutput<typeof unavailableSchema>;
export type FollowUp = v.InferOutput<typeof followUpSchema>;

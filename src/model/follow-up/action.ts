import * as v from 'valibot';
import { isoDate } from '../parse/isoDate';
import { sourceRefSchema } from '../sourceRef';

/** What a follow-up says of a node in words: how the outcome is understood, and what went wrong. */
export const analysisSchema = v.object({
  /** Id of the node. */
  of: v.string(),
  /** Id of the unit whose analysis it is; absent for the plan's own body. */
  unitId: v.optional(v.string()),
  /** How the outcome is understood (analys). */
  text: v.optional(v.string()),
  /** What differs from what was planned (avvikelse). */
  deviation: v.optional(v.string()),
  source: v.optional(sourceRefSchema),
});

/** What is done about a deviation (åtgärd). */
export const actionSchema = v.object({
  id: v.string(),
  /** Id of the node it concerns. */
  of: v.string(),
  /** What is to be done. */
  name: v.string(),
  /** Id of the unit that answers for it. */
  unitId: v.optional(v.string()),
  /** Day it is to be done, ISO 8601. */
  dueDate: v.optional(isoDate),
  /** Key of a level of the activity scale. @default "notStarted" */
  state: v.optional(v.string()),
  /** Whether its effect has been followed up. @default false */
  effectFollowedUp: v.optional(v.boolean()),
  /** What the effect was. */
  effect: v.optional(v.string()),
  note: v.optional(v.string()),
  source: v.optional(sourceRefSchema),
});

export type Analysis = v.InferOutput<typeof analysisSchema>;
export type Action = v.InferOutput<typeof actionSchema>;

import * as v from 'valibot';
import { integerBetween } from '../parse/numberBetween';
import type { RecordSchema } from '../parse/recordSchema';
import { isoDate } from '../parse/isoDate';
import { sourceRefSchema, type SourceRef } from '../sourceRef';

/** A follow-up's comment on a node: an explanation of the outcome, and how it deviates from the plan. */
export interface Analysis {
  /** Id of the node. */
  readonly of: string;
  /** Id of the unit whose analysis it is; absent for the plan's own body. */
  readonly unitId?: string | undefined;
  /** An explanation of the outcome (analys). */
  readonly text?: string | undefined;
  /** How the outcome differs from the plan (avvikelse). */
  readonly deviation?: string | undefined;
  /** Where it is printed. */
  readonly source?: SourceRef | undefined;
}

/** @internal */
export const analysisSchema: RecordSchema<Analysis> = v.object({
  of: v.string(),
  unitId: v.optional(v.string()),
  text: v.optional(v.string()),
  deviation: v.optional(v.string()),
  source: v.optional(sourceRefSchema),
});

/** Something found that may keep a goal from being reached (risk), or that may improve it (utvecklingsmöjlighet). */
export interface FollowUpRisk {
  /** Unique in the follow-up; what actions refer to. */
  readonly id: string;
  /** Id of the node it concerns. */
  readonly of: string;
  /** Whether it is a risk or an opportunity to improve. @default "risk" */
  readonly kind?: 'risk' | 'opportunity' | undefined;
  /** What may happen, or what may be improved. */
  readonly name: string;
  /** Id of the unit that has found it; absent for the plan's own body. */
  readonly unitId?: string | undefined;
  /** How likely it is, on the scale of the authority, 1 the least. */
  readonly likelihood?: number | undefined;
  /** How large its consequence would be, on the scale of the authority, 1 the least. */
  readonly consequence?: number | undefined;
  /** What is checked in the internal control because of it (kontrollmoment). */
  readonly control?: string | undefined;
  /** What the check has shown. */
  readonly controlResult?: string | undefined;
  /** Remarks about how it was read from its document, for readers. */
  readonly note?: string | undefined;
  /** Where it is printed. */
  readonly source?: SourceRef | undefined;
}

/** @internal */
export const followUpRiskSchema: RecordSchema<FollowUpRisk> = v.object({
  id: v.string(),
  of: v.string(),
  kind: v.optional(v.picklist(['risk', 'opportunity'])),
  name: v.string(),
  unitId: v.optional(v.string()),
  likelihood: v.optional(integerBetween(1, 10)),
  consequence: v.optional(integerBetween(1, 10)),
  control: v.optional(v.string()),
  controlResult: v.optional(v.string()),
  note: v.optional(v.string()),
  source: v.optional(sourceRefSchema),
});

/** An action that is taken because of a deviation (åtgärd), a risk or an opportunity. */
export interface FollowUpAction {
  /** Unique in the follow-up. */
  readonly id: string;
  /** Id of the node it concerns. */
  readonly of: string;
  /** Id of the risk or opportunity that it answers. */
  readonly riskId?: string | undefined;
  /** What is to be done. */
  readonly name: string;
  /** Id of the unit that is responsible for it. */
  readonly unitId?: string | undefined;
  /** Day by which it is to be done, ISO 8601. */
  readonly dueDate?: string | undefined;
  /** Key of a level of the activity scale. @default "notStarted" */
  readonly state?: string | undefined;
  /** Whether its effect has been followed up. @default false */
  readonly effectFollowedUp?: boolean | undefined;
  /** What the effect was. */
  readonly effect?: string | undefined;
  /** Remarks about how it was read from its document, for readers. */
  readonly note?: string | undefined;
  /** Where it is printed. */
  readonly source?: SourceRef | undefined;
}

/** @internal */
export const followUpActionSchema: RecordSchema<FollowUpAction> = v.object({
  id: v.string(),
  of: v.string(),
  riskId: v.optional(v.string()),
  name: v.string(),
  unitId: v.optional(v.string()),
  dueDate: v.optional(isoDate),
  state: v.optional(v.string()),
  effectFollowedUp: v.optional(v.boolean()),
  effect: v.optional(v.string()),
  note: v.optional(v.string()),
  source: v.optional(sourceRefSchema),
});

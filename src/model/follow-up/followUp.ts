import * as v from 'valibot';
import type { RecordSchema } from '../parse/recordSchema';
import {
  followUpActionSchema,
  analysisSchema,
  type Analysis,
  type FollowUpAction,
} from './followUpAction';
import { isoDate } from '../parse/isoDate';
import { observationSchema, type Observation } from '../measure/observation';
import { planUnitSchema, type PlanUnit } from '../plan/plan';
import { statedRuleSchema, type StatedRule } from '../plan/rollUpRule';
import { repairable } from '../parse/salvage';
import {
  sourceDocumentSchema,
  sourceRefSchema,
  type SourceRef,
  type SourceDocument,
} from '../sourceRef';
import { measureTargetSchema, type MeasureTarget } from '../measure/measureTarget';

/** A body's own judgement of a node (bedömning); it overrides but never hides a computed status. */
export interface Assessment {
  /** Id of the node. */
  readonly of: string;
  /** Id of the unit whose assessment it is; absent for the plan's own body. */
  readonly unitId?: string | undefined;
  /**
   * Key of a level of the scale for its purpose, or what the body has decided instead of a level:
   * `notStarted`, `notAssessed` (ej bedömd), `notMeasurable` (ej mätbart), `uncoloured` (no colour is
   * defined for the figure), `noForecast` (ingen prognos kan lämnas).
   */
  readonly status: string;
  /** What is assessed: what came out, or what is expected. @default "outcome" */
  readonly purpose?: 'outcome' | 'forecast' | 'activity' | undefined;
  /** Why, in the words of the one who assessed. */
  readonly motivation?: string | undefined;
  /** Body or role that assessed. */
  readonly assessor?: string | undefined;
  /** Day it was made, ISO 8601. */
  readonly date?: string | undefined;
  /** Where it is printed. */
  readonly source?: SourceRef | undefined;
}

/** @internal */
export const assessmentSchema: RecordSchema<Assessment> = v.object({
  of: v.string(),
  unitId: v.optional(v.string()),
  status: v.string(),
  purpose: v.optional(v.picklist(['outcome', 'forecast', 'activity'])),
  motivation: v.optional(v.string()),
  assessor: v.optional(v.string()),
  date: v.optional(isoDate),
  source: v.optional(sourceRefSchema),
});

/** A target that the follow-up sets, when the plan has none. */
export interface FollowUpTarget extends MeasureTarget {
  /** Id of the indicator or goal that it is set for. */
  readonly of: string;
}

/** @internal */
export const followUpTargetSchema: RecordSchema<FollowUpTarget> = v.object({
  ...measureTargetSchema.entries,
  of: v.string(),
});

/** A node whose figures could not be fetched; those that are shown, if any, are from before. */
export interface Unavailable {
  /** Id of the node. */
  readonly of: string;
  /** When it was tried, ISO 8601 with the time of day. */
  readonly triedAt?: string | undefined;
  /** Where the figures come from: "Kolada". */
  readonly system?: string | undefined;
  /** Why, in plain words. */
  readonly reason?:
    | {
        /** In Swedish. */
        readonly sv: string;
        /** In English. */
        readonly en: string;
      }
    | undefined;
}

/** @internal */
export const unavailableSchema: RecordSchema<Unavailable> = v.object({
  of: v.string(),
  triedAt: v.optional(isoDate),
  system: v.optional(v.string()),
  reason: v.optional(v.object({ sv: v.string(), en: v.string() })),
});

/** What is known of a plan at one point in time: figures, targets and assessments. */
export interface FollowUp {
  /** Unique among the follow-ups of the plan. */
  readonly id: string;
  /** Id of the plan. */
  readonly planId: string;
  /** As a reader knows it: "Delårsrapport augusti 2025". */
  readonly title: string;
  /** Which report it belongs to. @default "other" */
  readonly report?: 'interimApril' | 'interimAugust' | 'annual' | 'monthly' | 'other' | undefined;
  /** Day it describes, ISO 8601. */
  readonly date: string;
  /** Invented figures; every view that shows them says "Exempeldata". @default false */
  readonly fictional?: boolean | undefined;
  /** Units that assessments and actions name and the plan does not. */
  readonly units?: readonly PlanUnit[] | undefined;
  /** Targets that it sets; they count instead of the plan's own. */
  readonly targets?: readonly FollowUpTarget[] | undefined;
  /** What came out, and what is expected: one figure for each indicator and period. */
  readonly observations: readonly Observation[];
  /** What bodies have judged themselves. */
  readonly assessments?: readonly Assessment[] | undefined;
  /** How the body weighed statuses together this time; counts before the plan's own rules. */
  readonly rules?: readonly StatedRule[] | undefined;
  /** What is said of the outcome and of deviations. */
  readonly analyses?: readonly Analysis[] | undefined;
  /** What is done about deviations. */
  readonly actions?: readonly FollowUpAction[] | undefined;
  /** Nodes whose figures could not be fetched this time. */
  readonly unavailable?: readonly Unavailable[] | undefined;
  /**
   * Set when all or a part of it is on its way or could not be fetched: what it does not say may come.
   * @default false
   */
  readonly notFetched?: boolean | undefined;
  /** Documents that sources refer to. */
  readonly documents?: readonly SourceDocument[] | undefined;
  /** What a reader should know about the follow-up as a whole. */
  readonly notes?: readonly string[] | undefined;
}

/** @internal */
export const followUpSchema: RecordSchema<FollowUp> = v.object({
  id: repairable(v.string(), () => 'follow-up'),
  planId: repairable(v.string(), () => ''),
  title: repairable(v.string(), (_, words) => words.noFollowUpTitle),
  report: v.optional(v.picklist(['interimApril', 'interimAugust', 'annual', 'monthly', 'other'])),
  date: repairable(isoDate, () => ''),
  fictional: v.optional(v.boolean()),
  units: v.optional(v.array(planUnitSchema)),
  targets: v.optional(v.array(followUpTargetSchema)),
  observations: repairable(v.array(observationSchema), () => []),
  assessments: v.optional(v.array(assessmentSchema)),
  rules: v.optional(v.array(statedRuleSchema)),
  analyses: v.optional(v.array(analysisSchema)),
  actions: v.optional(v.array(followUpActionSchema)),
  unavailable: v.optional(v.array(unavailableSchema)),
  notFetched: v.optional(v.boolean()),
  documents: v.optional(v.array(sourceDocumentSchema)),
  notes: v.optional(v.array(v.string())),
});

import * as v from 'valibot';
import type { RecordSchema } from '../parse/recordSchema';
import {
  followUpActionSchema,
  followUpRiskSchema,
  analysisSchema,
  type Analysis,
  type FollowUpAction,
  type FollowUpRisk,
} from './followUpAction';
import { isoDate } from '../parse/isoDate';
import { observationSchema, type Observation } from '../measure/observation';
import { REPORTS } from '../plan/cycle';
import { type Figure, figureSchema, planUnitSchema, type PlanUnit } from '../plan/plan';
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
  /** What is assessed: the outcome, what is expected, or how far an assignment has come. @default "outcome" */
  readonly purpose?: 'outcome' | 'forecast' | 'activity' | undefined;
  /** The reason for the assessment, in the assessor's words. */
  readonly motivation?: string | undefined;
  /** Body or role that made the assessment. */
  readonly assessor?: string | undefined;
  /** Day the assessment was made, ISO 8601. */
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

/** A target that the follow-up sets, in addition to those of the plan. */
export interface FollowUpTarget extends MeasureTarget {
  /** Id of the indicator or goal that it is set for. */
  readonly of: string;
}

/** @internal */
export const followUpTargetSchema: RecordSchema<FollowUpTarget> = v.object({
  ...measureTargetSchema.entries,
  of: v.string(),
});

/** A node whose figures could not be fetched; any that are shown were fetched earlier. */
export interface Unavailable {
  /** Id of the node. */
  readonly of: string;
  /** When the fetch was tried, ISO 8601 with the time of day. */
  readonly triedAt?: string | undefined;
  /** Where the figures come from: "Kolada". */
  readonly system?: string | undefined;
  /** Why it failed, in plain words. */
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

/** What is known about a plan at one point in time: figures, targets and assessments. */
export interface FollowUp {
  /** Unique among the follow-ups of the plan. */
  readonly id: string;
  /** Id of the plan. */
  readonly planId: string;
  /** The title that readers know it by: "Delårsrapport augusti 2025". */
  readonly title: string;
  /** Which report it belongs to. @default "other" */
  readonly report?: 'interimApril' | 'interimAugust' | 'annual' | 'monthly' | 'other' | undefined;
  /** Day it describes, ISO 8601. */
  readonly date: string;
  /** Whether the figures are invented; views that show them then say "Exempeldata". @default false */
  readonly fictional?: boolean | undefined;
  /** Units that assessments and actions refer to and that the plan does not have. */
  readonly units?: readonly PlanUnit[] | undefined;
  /** Targets that it sets, in addition to those of the plan. */
  readonly targets?: readonly FollowUpTarget[] | undefined;
  /** Rows of figures that it reports about some nodes, and that the plan does not have. */
  readonly figures?: readonly Figure[] | undefined;
  /** Outcomes and forecasts: one figure for each indicator and period. */
  readonly observations: readonly Observation[];
  /** Assessments that bodies have made themselves. */
  readonly assessments?: readonly Assessment[] | undefined;
  /** How statuses are rolled up this time; these rules go before the plan's own. */
  readonly rules?: readonly StatedRule[] | undefined;
  /** Comments on the outcome and on deviations. */
  readonly analyses?: readonly Analysis[] | undefined;
  /** Risks and opportunities that have been found, also by the internal control. */
  readonly risks?: readonly FollowUpRisk[] | undefined;
  /** Actions that are taken because of deviations, risks and opportunities. */
  readonly actions?: readonly FollowUpAction[] | undefined;
  /** Nodes whose figures could not be fetched this time. */
  readonly unavailable?: readonly Unavailable[] | undefined;
  /**
   * Whether all or part of it is still being fetched or could not be fetched, so that what is missing here
   * may exist all the same.
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
  report: v.optional(v.picklist(REPORTS)),
  date: repairable(isoDate, () => ''),
  fictional: v.optional(v.boolean()),
  units: v.optional(v.array(planUnitSchema)),
  targets: v.optional(v.array(followUpTargetSchema)),
  figures: v.optional(v.array(figureSchema)),
  observations: repairable(v.array(observationSchema), () => []),
  assessments: v.optional(v.array(assessmentSchema)),
  rules: v.optional(v.array(statedRuleSchema)),
  analyses: v.optional(v.array(analysisSchema)),
  risks: v.optional(v.array(followUpRiskSchema)),
  actions: v.optional(v.array(followUpActionSchema)),
  unavailable: v.optional(v.array(unavailableSchema)),
  notFetched: v.optional(v.boolean()),
  documents: v.optional(v.array(sourceDocumentSchema)),
  notes: v.optional(v.array(v.string())),
});

import * as v from 'valibot';
import { integerBetween } from '../parse/numberBetween';
import type { RecordSchema } from '../parse/recordSchema';
import { sourceRefSchema, type SourceRef } from '../sourceRef';

/** The reports that a follow-up can belong to. */
export const REPORTS = ['interimApril', 'interimAugust', 'annual', 'monthly', 'other'] as const;

/** A plan in the chain of plans that carry out one another (styrkedja). */
export interface CyclePlan {
  /** As printed: "Regionplan", "Nämndplan". */
  readonly name: string;
  /** Id of the plan, when it is one that the host has. */
  readonly planId?: string | undefined;
  /** Unit or body that decides it, in words. */
  readonly decidedBy?: string | undefined;
  /** What it decides, as stated. */
  readonly description?: string | undefined;
  /** Where it is printed. */
  readonly source?: SourceRef | undefined;
}

/** @internal */
export const cyclePlanSchema: RecordSchema<CyclePlan> = v.object({
  name: v.string(),
  planId: v.optional(v.string()),
  decidedBy: v.optional(v.string()),
  description: v.optional(v.string()),
  source: v.optional(sourceRefSchema),
});

/** A report that follows up the plan every year. */
export interface CycleReport {
  /** As printed: "Delårsrapport april". */
  readonly name: string;
  /** Which follow-ups belong to it: those with the same `report`. @default "other" */
  readonly report?: 'interimApril' | 'interimAugust' | 'annual' | 'monthly' | 'other' | undefined;
  /**
   * The month at whose end it describes the plan: 4 for April. Absent for what is followed up all year, such as
   * each month.
   */
  readonly month?: number | undefined;
  /** What it follows up, as stated. */
  readonly description?: string | undefined;
  /** Where it is printed. */
  readonly source?: SourceRef | undefined;
}

/** @internal */
export const cycleReportSchema: RecordSchema<CycleReport> = v.object({
  name: v.string(),
  report: v.optional(v.picklist(REPORTS)),
  month: v.optional(integerBetween(1, 12)),
  description: v.optional(v.string()),
  source: v.optional(sourceRefSchema),
});

/** A heading of the document about how the plan is carried out and followed up, and the text under it. */
export interface CycleText {
  /** The heading as printed. */
  readonly heading: string;
  /** The text under it; an empty line separates paragraphs. */
  readonly body: string;
  /** Where it is printed. */
  readonly source?: SourceRef | undefined;
}

/** @internal */
export const cycleTextSchema: RecordSchema<CycleText> = v.object({
  heading: v.string(),
  body: v.string(),
  source: v.optional(sourceRefSchema),
});

/** How a plan is carried out by other plans (styrkedja), and followed up over the year (årshjul). */
export interface Cycle {
  /** The plans that carry out one another, from the top down. */
  readonly chain?: readonly CyclePlan[] | undefined;
  /** The reports of a year, in any order. */
  readonly reports?: readonly CycleReport[] | undefined;
  /** What else the document says about it, such as internal control. */
  readonly texts?: readonly CycleText[] | undefined;
  /** Remarks about how it was read from its document, for readers. */
  readonly note?: string | undefined;
}

/** @internal */
export const cycleSchema: RecordSchema<Cycle> = v.object({
  chain: v.optional(v.array(cyclePlanSchema)),
  reports: v.optional(v.array(cycleReportSchema)),
  texts: v.optional(v.array(cycleTextSchema)),
  note: v.optional(v.string()),
});

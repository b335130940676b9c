import * as v from 'valibot';
import type { RecordSchema } from '../parse/recordSchema';
import { sourceRefSchema, type SourceRef } from '../sourceRef';

/** What a plan takes as given (planeringsförutsättning): a text of its document, with the figures in it. */
export interface PlanningCondition {
  /** The heading as printed. */
  readonly heading: string;
  /** The text under it; an empty line separates paragraphs. */
  readonly body: string;
  /**
   * Ids of the plan's `figures` that the text states. Their values are in `observations`, those of the country
   * or of others with the `unitId` of a unit that is a `comparison`.
   */
  readonly figures?: readonly string[] | undefined;
  /** Where it is printed. */
  readonly source?: SourceRef | undefined;
}

/** @internal */
export const planningConditionSchema: RecordSchema<PlanningCondition> = v.object({
  heading: v.string(),
  body: v.string(),
  figures: v.optional(v.array(v.string())),
  source: v.optional(sourceRefSchema),
});

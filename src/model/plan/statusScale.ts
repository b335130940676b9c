import * as v from 'valibot';
import type { RecordSchema } from '../parse/recordSchema';
import { finiteNumber } from '../parse/numberBetween';

/**
 * Decides the colour, shape and rail of a status together, so that no theme can combine green with a cross.
 * The first five are for outcomes and forecasts, the next four for activities, and the last two for nodes
 * without a level.
 */
export type Look =
  | 'met'
  | 'mostlyMet'
  | 'partlyMet'
  | 'mostlyNotMet'
  | 'notMet'
  | 'done'
  | 'ongoing'
  | 'late'
  | 'notStarted'
  | 'notAssessed'
  | 'noData';

/** Every look of a status. */
export const LOOKS: readonly Look[] = [
  'met',
  'mostlyMet',
  'partlyMet',
  'mostlyNotMet',
  'notMet',
  'done',
  'ongoing',
  'late',
  'notStarted',
  'notAssessed',
  'noData',
];

/** One level of a scale: a verdict in the authority's own words. */
export interface ScaleLevel {
  /** The key that assessments refer to. */
  readonly key: string;
  /** The word on the card: "Delvis uppfyllt". */
  readonly name: string;
  /** The same word in English. @default the name */
  readonly en?: string | undefined;
  /** What the level means, for the legend. */
  readonly meaning?: string | undefined;
  /** Decides its colour, shape and rail. */
  readonly look: Look;
  /** Its score in a weighted mean. @default evenly spaced, from 1 for the best to 0 for the worst */
  readonly score?: number | undefined;
}

/** @internal */
export const scaleLevelSchema: RecordSchema<ScaleLevel> = v.object({
  key: v.string(),
  name: v.string(),
  en: v.optional(v.string()),
  meaning: v.optional(v.string()),
  look: v.picklist(LOOKS),
  score: v.optional(finiteNumber),
});

/** Levels of verdicts for one purpose, the best first. */
export interface StatusScale {
  /** Unique among the scales of the plan. */
  readonly id: string;
  /** What the verdicts are about: the outcome, what is expected, or how far an activity has come. */
  readonly purpose: 'outcome' | 'forecast' | 'activity';
  /** Two to five levels, the best first. Having no level is not one of them: it has a reason instead. */
  readonly levels: readonly ScaleLevel[];
}

/** @internal */
export const statusScaleSchema: RecordSchema<StatusScale> = v.object({
  id: v.string(),
  purpose: v.picklist(['outcome', 'forecast', 'activity']),
  levels: v.array(scaleLevelSchema),
});

import * as v from 'valibot';
import type { RecordSchema } from '../parse/recordSchema';
import { finiteNumber } from '../parse/numberBetween';

/**
 * Colour, shape and rail of a status as one token, so that no theme can pair a green with a cross. The
 * first five grade an outcome or a forecast, the next four an activity, the last two stand for none.
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

/** Every look of a status once. */
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
  /** What assessments refer to. */
  readonly key: string;
  /** The word on the card: "Delvis uppfyllt". */
  readonly name: string;
  /** The same word in English. @default the name */
  readonly en?: string | undefined;
  /** What it takes, for the legend. */
  readonly meaning?: string | undefined;
  /** Colour, shape and rail as one token. */
  readonly look: Look;
  /** What it counts as in a weighted mean. @default evenly from 1 for the best to 0 for the worst */
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
  /** What the verdicts are about: what came out, what is expected, how far a task has come. */
  readonly purpose: 'outcome' | 'forecast' | 'activity';
  /** Two to five levels, the best first. What has no verdict is no level: it has a reason. */
  readonly levels: readonly ScaleLevel[];
}

/** @internal */
export const statusScaleSchema: RecordSchema<StatusScale> = v.object({
  id: v.string(),
  purpose: v.picklist(['outcome', 'forecast', 'activity']),
  levels: v.array(scaleLevelSchema),
});

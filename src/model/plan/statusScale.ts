import * as v from 'valibot';
import { finiteNumber } from '../parse/numberBetween';

/**
 * Looks of a status: colour, shape and rail as one token, so that no theme can pair a green with a
 * cross. The first five grade an outcome or a forecast, the next three an activity.
 */
export const LOOKS = [
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
] as const;

/** One level of a scale: a verdict in the authority's own words. */
export const scaleLevelSchema = v.object({
  /** What assessments refer to. */
  key: v.string(),
  /** The word on the card: "Delvis uppfyllt". */
  name: v.string(),
  /** The same word in English. @default the name */
  en: v.optional(v.string()),
  /** What it takes, for the legend. */
  meaning: v.optional(v.string()),
  /** Colour, shape and rail as one token. */
  look: v.picklist(LOOKS),
  /** What it counts as in a weighted mean. @default evenly from 1 for the best to 0 for the worst */
  score: v.optional(finiteNumber),
});

/** Levels of verdicts for one purpose, the best first. */
export const statusScaleSchema = v.object({
  id: v.string(),
  /** What the verdicts are about: what came out, what is expected, how far a task has come. */
  purpose: v.picklist(['outcome', 'forecast', 'activity']),
  /** Two to five levels, the best first. What has no verdict is no level: it has a reason. */
  levels: v.array(scaleLevelSchema),
});

/** Colour, shape and rail of a status as one token. */
export type Look = (typeof LOOKS)[number];
export type ScaleLevel = v.InferOutput<typeof scaleLevelSchema>;
export type StatusScale = v.InferOutput<typeof statusScaleSchema>;

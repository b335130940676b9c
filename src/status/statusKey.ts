/** Statuses of the default scale, then those outside it: not started, not assessed, no data. */
export const STATUS_KEYS = [
  'met',
  'partlyMet',
  'notMet',
  'notStarted',
  'notAssessed',
  'noData',
] as const;

/** Key of a status; it stands unchanged in `data-status`. */
export type StatusKey = (typeof STATUS_KEYS)[number];

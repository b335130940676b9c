/** Why there is no verdict. None of these is a level, and none counts as met. */
export const REASONS = [
  'noTarget',
  'noData',
  'noTotal',
  'noBasis',
  'notDue',
  'partOfYear',
  'notStarted',
  'methodChanged',
  'suppressed',
  'notApplicable',
  'neutral',
  'directionUnknown',
  'textOnly',
  'placeholder',
  'notFollowedUp',
  'noRule',
  'ruleNone',
  'noAssessment',
  'lowCoverage',
  'noWeight',
  'unknownLevel',
  'decidedNotAssessed',
  'noForecast',
  'notMeasurable',
  'uncoloured',
  'followUpNotFetched',
  'notFetched',
  'notLoaded',
] as const;

/** Key of a reason for no verdict. */
export type Reason = (typeof REASONS)[number];

const KEYS: ReadonlySet<string> = new Set(REASONS);

/** Whether a key is that of a reason. */
export function isReason(key: string): key is Reason {
  return KEYS.has(key);
}

/** The statuses of an assessment that are not levels, each with the reason that it stands for. */
export const DECISIONS = {
  notAssessed: 'decidedNotAssessed',
  noForecast: 'noForecast',
  notMeasurable: 'notMeasurable',
  uncoloured: 'uncoloured',
  notStarted: 'notStarted',
} as const satisfies Readonly<Record<string, Reason>>;

/** The reason that an assessment's status stands for; `undefined` for any other status, which means a level. */
export function decidedReason(status: string): Reason | undefined {
  return Object.hasOwn(DECISIONS, status) ? DECISIONS[status as keyof typeof DECISIONS] : undefined;
}

/** The look of each reason. Most share one, so that no reason can be mistaken for a level. */
export function lookOfReason(reason: Reason): OutsideLook {
  if (reason === 'notFetched') return 'noData';
  return reason === 'noData' || reason === 'notStarted' ? reason : 'notAssessed';
}

/** The looks of nodes without a verdict, in the order in which they are shown. */
export const OUTSIDE_LOOKS = ['notStarted', 'notAssessed', 'noData'] as const;

/** The look of a node without a verdict. */
export type OutsideLook = (typeof OUTSIDE_LOOKS)[number];

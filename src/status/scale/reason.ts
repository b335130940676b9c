/** Why there is no verdict. None of these is a level, and none counts as met. */
export const REASONS = [
  'noTarget',
  'noData',
  'noBasis',
  'notDue',
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
  'noAssessment',
  'lowCoverage',
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

/** How each reason looks: most alike, so that none can be taken for a level. */
export function lookOfReason(reason: Reason): OutsideLook {
  if (reason === 'notFetched') return 'noData';
  return reason === 'noData' || reason === 'notStarted' ? reason : 'notAssessed';
}

/** How what has no verdict may look, in the order in which they are told. */
export const OUTSIDE_LOOKS = ['notStarted', 'notAssessed', 'noData'] as const;

/** How what has no verdict looks. */
export type OutsideLook = (typeof OUTSIDE_LOOKS)[number];

import type { Messages } from '../messages';

/** Why there is no verdict, each reason in a sentence, in English. */
export const reasons: Messages['reasons'] = {
  noTarget: 'The plan sets no target, so there is nothing to compare the outcome with.',
  noData: 'There is no figure for the period.',
  noBasis: 'There is no basis: no measure shows whether the target is reached.',
  notDue: 'The target is to be reached later. Until then the figure is a position on the way.',
  notStarted: 'The work has not begun.',
  methodChanged: 'The method has changed, so the figure cannot be compared with the target.',
  suppressed: 'The figure is withheld, since the group is small.',
  notApplicable: 'The target does not apply to the figure.',
  neutral: 'The measure is monitored; neither higher nor lower is better.',
  directionUnknown: 'Whether higher or lower is better is not stated.',
  textOnly: 'The target is put in words. Only an assessment can say whether it is reached.',
  placeholder: 'The plan says that an indicator is to come. It does not count as missing data.',
  notFollowedUp: 'The assessment comes with a follow-up.',
  noRule:
    'No rule says how what lies under it is to be weighed together. The distribution is shown instead.',
  noAssessment: 'The goal is assessed by a body, whose assessment is missing.',
  lowCoverage: 'Too few of those under it are assessed for the rule to apply.',
  notFetched: 'The figures could not be fetched, and there are no earlier ones to show.',
  notLoaded: 'Not all that lies under it has been loaded, so it cannot be weighed together.',
};

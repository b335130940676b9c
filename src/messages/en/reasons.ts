import type { Messages } from '../messages';

/** Why there is no verdict, each reason in a sentence, in English. */
export const reasons: Messages['reasons'] = {
  noTarget: 'The plan sets no target, so there is nothing to compare the outcome with.',
  noData: 'There is no figure for the period.',
  noTotal: 'There are figures by sex, but none for all together to compare with the target.',
  noBasis: 'There is no basis: no measure shows whether the target is reached.',
  notDue: 'The target is to be reached later. Until then the figure is a position on the way.',
  partOfYear: 'The figure is for a part of a year and is not judged as a whole one.',
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
  ruleNone: 'By the plan’s rule there is no single status. The distribution is shown instead.',
  noAssessment: 'An assessment is to be made and is missing.',
  unknownLevel:
    'The rule or the threshold names a status that the scale lacks, so it cannot be applied.',
  decidedNotAssessed: 'It is decided that no assessment is made.',
  noForecast: 'It is assessed that no forecast can be made.',
  notMeasurable: 'It is decided that this cannot be measured.',
  uncoloured: 'It is decided that the outcome is given no colour.',
  followUpNotFetched:
    'The follow-up is not fetched. Targets, figures, assessments and rules may come with it.',
  lowCoverage: 'Too few of those under it are assessed for the rule to apply.',
  noWeight: 'What is assessed has the weight 0, so it cannot be weighed together.',
  notFetched: 'The figures could not be fetched, and there are no earlier ones to show.',
  notLoaded: 'Not all that lies under it has been loaded, so it cannot be weighed together.',
};

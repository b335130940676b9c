import type { Messages } from '../messages';

/** Texts about where data comes from and how it was read, in English. */
export const aboutData: Messages['aboutData'] = {
  name: 'About the source',
  toKnow: (count) => (count === 1 ? '1 thing to know' : `${count} things to know`),
  plan: 'The plan',
  followUp: 'The follow-up',
  organisation: 'The organisation',
  budget: 'The budget',
  title: 'Title',
  caption: 'Caption of the table',
  unit: 'Amounts in',
  period: 'Covers',
  decided: 'Decided',
  decidedBy: (body, day) => (day === undefined ? `by ${body}` : `by ${body}, ${day}`),
  version: 'Version',
  day: 'As of',
  motto: 'Motto',
  valueWords: 'Value words',
  valueWordsUncertain: 'Which words belong to which phrase is an interpretation.',
  perspectives: 'Perspectives',
  appliesToAll: 'applies to all goals',
  appliesToListed: 'applies to the goals that refer to it',
  notes: 'Good to know',
  documents: 'Documents',
};

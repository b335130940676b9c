import type { Messages } from '../messages';

/** Texts about how a plan is carried out and followed up, in English. */
export const followUpCycle: Messages['followUpCycle'] = {
  name: 'Planning chain and follow-up',
  chain: 'Planning chain',
  thisPlan: 'This plan',
  reports: (year) => `Follow-up ${year}`.trim(),
  shown: (title) => `${title} is shown.`,
  next: ({ name, day, isThere }) =>
    `Next comes ${name}, as of ${day}${isThere ? '.' : ', which is not here.'}`,
  leave: 'Show the plan without follow-up',
  isNext: 'Comes next',
  notThere: 'Not here',
  asOf: (day) => `as of ${day}`,
  allYear: (names) => `All year: ${names}.`,
  about: 'What the document says about governance and follow-up',
  note: 'Good to know about the text',
};

/** Texts of the picker of follow-ups, in English. */
export const followUpPicker: Messages['followUpPicker'] = { name: 'Follow-up' };

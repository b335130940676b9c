import type { Messages } from '../messages';
import { levelCount } from './levelWord';

/** Texts of the band that sums up a plan, in English. */
export const planBand: Messages['planBand'] = {
  name: (plan) => `Where we stand: ${plan}`,
  met: ({ count, total, word, level }) =>
    `${count} of ${levelCount(total, level)} ${word.toLocaleLowerCase('en')}`,
  better: ({ count, level }) => `${levelCount(count, level)} better`,
  worse: ({ count, level }) => `${levelCount(count, level)} worse`,
  unchanged: ({ count, level }) => `No change of status among ${levelCount(count, level)}`,
  since: (day) => `since ${day}`,
  below: ({ counts }) => `Below the goal: ${counts.join(', ')}.`,
  nothingBelow: 'No indicators yet.',
};

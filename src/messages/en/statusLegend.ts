import type { Messages } from '../messages';
import { levelCount } from './levelWord';

/** Texts about the statuses and the choice among them, in English. */
export const statusLegend: Messages['statusLegend'] = {
  name: 'Statuses',
  filter: 'Show only',
  filterOf: (level) => `Show only: ${level}`,
  allLevels: 'All levels',
  forecasts: 'Forecasts',
  showAll: 'Show all',
  meanings: 'What do the statuses mean?',
  band: {
    name: (plan) => `Where we stand: ${plan}`,
    met: ({ count, total, word, level }) =>
      `${count} of ${levelCount(total, level)} ${word.toLocaleLowerCase('en')}`,
    better: ({ count, level }) => `${levelCount(count, level)} better`,
    worse: ({ count, level }) => `${levelCount(count, level)} worse`,
    unchanged: ({ count, level }) => `No change of status among ${levelCount(count, level)}`,
    since: (day) => `since ${day}`,
    below: ({ counts }) => `Below the goal: ${counts.join(', ')}.`,
    nothingBelow: 'No indicators yet.',
  },
};

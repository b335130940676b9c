import { formatList } from '../../text/formatList';
import type { Messages } from '../messages';
import { levelCount } from './levelWord';

/** Texts that sum up the statuses of a plan, in English. */
export const summary: Messages['summary'] = {
  empty: 'The plan has no goals.',
  ofLevel: ({ count, level }) => `${levelCount(count, level)}:`,
  levels: ({ levels }) => `${formatList(levels, 'en')}.`,
  levelCount: ({ count, level }) => levelCount(count, level),
  statuses: ({ counts }) => `${counts.join(', ')}.`,
  expected: ({ counts }) => `Forecast: ${counts.join(', ')}.`,
  withLevel: ({ count, word }) => `${count} ${word.toLocaleLowerCase('en')}`,
  withNotStarted: ({ count }) => `${count} not started`,
  withNotAssessed: ({ count }) => `${count} not assessed`,
  withNoData: ({ count }) => `${count} without data`,
  assessed: ({ assessed, count, level }) => {
    const all = levelCount(count, level);
    if (count === 1) return `${all} is ${assessed === 1 ? '' : 'not '}assessed.`;
    if (assessed === count) return `All ${all} are assessed.`;
    if (assessed === 0) return `Of ${all}, none is assessed.`;
    return `Of ${all}, ${assessed} ${assessed === 1 ? 'is' : 'are'} assessed.`;
  },
  nothingAssessed: 'Nothing is assessed.',
  nothingAssessedSince: ({ reason }) => `Nothing is assessed: ${reason.toLocaleLowerCase('en')}.`,
  nothingAssessedMostly: ({ reason }) =>
    `Nothing is assessed. Most common reason: ${reason.toLocaleLowerCase('en')}.`,

  improved: ({ count }) => `${count} ${has(count)} improved`,
  worsened: ({ count }) => `${count} ${has(count)} worsened`,
  newlyAssessed: ({ count }) => `${count} ${is(count)} newly assessed`,
  lost: ({ count }) => `${count} ${has(count)} lost ${count === 1 ? 'its' : 'their'} assessment`,
  same: ({ count }) => `${count} ${is(count)} unchanged`,
  unassessed: ({ count }) => `${count} ${is(count)} still not assessed`,
  added: ({ count }) => `${count} ${is(count)} new`,
  notComparable: ({ count }) => `${count} cannot be compared`,
  continued: ({ count }) => `${count} ${count === 1 ? 'continues' : 'continue'}`,
  split: ({ count }) => `${count} ${count === 1 ? 'comes' : 'come'} from a split`,
  merged: ({ count }) => `${count} ${count === 1 ? 'comes' : 'come'} from a merger`,
  new: ({ count }) => `${count} ${count === 1 ? 'is' : 'are'} new`,
  removed: ({ count }) => `${count} ${has(count)} been removed`,
  undated: ({ differ, alike }) => `${differ} have different statuses, ${alike} have the same.`,
  noChange: 'No status has changed.',
  nothingToCompare: 'There is nothing to compare.',
};

function is(count: number): string {
  return count === 1 ? 'is' : 'are';
}

function has(count: number): string {
  return count === 1 ? 'has' : 'have';
}

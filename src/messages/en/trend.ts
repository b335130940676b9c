import { formatNumber, formatValue } from '../../text/formatNumber';
import type { Messages } from '../messages';

const CHANGES = { increase: 'Rose', decrease: 'Fell', none: 'Unchanged' };
const LINES = { increase: 'Rising', decrease: 'Falling', none: 'Level' };

/** Texts about the trend of a measure, in English. */
export const trend: Messages['trend'] = {
  changed: ({ change, from, to, unit, decimals, since }) => {
    const last = formatValue(to, unit, 'en', decimals);
    if (from === to) return `${CHANGES[change]} ${since}: ${last}.`;
    const values = `from ${formatNumber(from, 'en', decimals)} to ${last} ${since}.`;
    return change === 'none' ? values.replace('from', 'From') : `${CHANGES[change]} ${values}`;
  },
  alongLine: ({ change, from, to }) =>
    `${LINES[change]} from ${from} to ${to}, by a line through the figures.`,
  since: ({ period }) => `since ${period}`,
  comparedWith: ({ period }) => `compared with ${period}`,
  comparedWithYearBefore: ({ period }) =>
    `compared with the same period the year before (${period})`,
  improved: 'That is better.',
  worsened: 'That is worse.',
  neutral: 'Neither higher nor lower is better.',
  unknown: 'Whether that is better or worse is not stated.',
  maintain: 'The value is to be kept.',
  withinRange: 'The value is to stay within a range.',
  countsAsUnchanged: 'So small a difference counts as unchanged.',
  differentLengths: 'The periods differ in length.',
  preliminary: 'The figure is preliminary.',
  notShown: ({ why }) => `No trend is shown: ${why}.`,
  methodChanged: ({ period }) => `the method has changed since ${period}`,
  tooFew: 'too few figures',
  differentGroups: 'the figures are for different groups',
  nothingBefore: ({ period }) => `no earlier period can be compared with ${period}`,
};

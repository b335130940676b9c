import type { Messages } from '../messages';

/** Why a company counts as owned or not, or why it cannot be decided, in English. */
export const ownership: Messages['ownership'] = {
  noOwner: 'The owner is not stated.',
  tooMuch:
    'The shares add up to more than 100 per cent, so it is not known who owns more than half.',
  uncertainOwner: 'It is not certain who owns the share.',
  noShare: 'The share is not stated.',
  eitherWayMost: ({ authority, other }) =>
    `${unclear(authority, other)} Either way, ${authority} owns more than half, directly or through other companies.`,
  eitherWayLess: ({ authority, other }) =>
    `${unclear(authority, other)} Either way, ${authority} does not own more than half.`,
  eitherWayUnknown: ({ authority, other }) =>
    `${unclear(authority, other)} If it belongs to ${authority}, ${other} may own more, so it is not known whether ${authority} has the majority.`,
  undecidedOwner: ({ authority, other }) =>
    `Partly owned by ${other}, and it is not known whether ${authority} owns more than half of that.`,
  all: ({ authority, isDirect, through }) =>
    `${authority} owns the whole company${via(isDirect, through)}.`,
  most: ({ authority, isDirect, through }) =>
    `${authority} owns more than half${via(isDirect, through)}.`,
  less: ({ authority }) => `${authority} does not own more than half.`,
};

function unclear(authority: string, other: string): string {
  return `It is not stated whether the share belongs to ${authority} or to ${other}.`;
}

function via(isDirect: boolean, through: readonly string[]): string {
  if (through.length === 0) return '';
  const names = [through.slice(0, -1).join(', '), ...through.slice(-1)].filter(Boolean);
  return `${isDirect ? ' directly and' : ''} through ${names.join(' and ')}`;
}

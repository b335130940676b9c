import type { Messages } from '../messages';

/** Texts about the rows of a budget, in English. */
export const budget: Messages['budget'] = {
  sums: 'The parts add up to the row.',
  remainder: 'These are not all the parts. The rest has no row of its own.',
  exceeds: 'The parts add up to more than the row. All figures are shown as they are.',
  differs: 'The parts do not add up to the row. All figures are shown as they are.',
  unknown: 'Amounts are missing, so it is not known whether the parts add up to the row.',
  alternate: ({ text, column }) => `The document also gives ${text} for ${column}.`,
};

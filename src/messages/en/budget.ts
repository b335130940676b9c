import type { Messages } from '../messages';

/** Texts about a budget and its rows, in English. */
export const budget: Messages['budget'] = {
  sums: 'The parts add up to the row.',
  remainder: 'These are not all the parts. The rest has no row of its own.',
  exceeds: 'The parts add up to more than the row. All figures are shown as they are.',
  differs: 'The parts do not add up to the row. All figures are shown as they are.',
  unknown: 'Amounts are missing, so it is not known whether the parts add up to the row.',
  alternate: ({ text, column }) => `The document also gives ${text} for ${column}.`,
  table: {
    row: 'Row',
    copy: 'Copy the table',
    notes: 'Notes',
    note: (number) => `note ${number}`,
    empty: 'empty cell',
    conflict: 'the document also gives another',
  },
};

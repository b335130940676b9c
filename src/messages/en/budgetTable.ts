import type { Messages } from '../messages';

/** Texts of a whole budget table, in English. */
export const budgetTable: Messages['budgetTable'] = {
  row: 'Row',
  copy: 'Copy the table',
  notes: 'Notes',
  note: (number) => `note ${number}`,
  empty: 'empty cell',
  conflict: 'the document also gives another',
};

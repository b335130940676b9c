import type { Messages } from '../messages';

/** What is said of statuses and of how they came about, in English. */
export const status: Messages['status'] = {
  noTarget: 'No target',
};

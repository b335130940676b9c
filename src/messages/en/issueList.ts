import { grouped } from '../../text/formatNumber';
import type { Messages } from '../messages';

/** Texts of the list of problems in the data, in English. */
export const issueList: Messages['issueList'] = {
  heading: (count) =>
    count === 1
      ? 'One thing to mend in the data'
      : `${grouped(count, 'en')} things to mend in the data`,
  noticesHeading: (count) =>
    count === 1
      ? 'One thing to know about the data'
      : `${grouped(count, 'en')} things to know about the data`,
  severity: { error: 'Error', warning: 'Warning', notice: 'Note' },
  count: {
    error: (count) => (count === 1 ? '1 error' : `${grouped(count, 'en')} errors`),
    warning: (count) => (count === 1 ? '1 warning' : `${grouped(count, 'en')} warnings`),
    notice: (count) => (count === 1 ? '1 note' : `${grouped(count, 'en')} notes`),
  },
  rest: (count) => `and ${grouped(count, 'en')} more`,
  allShown: 'All are shown.',
  showMore: (count) => `Show ${grouped(count, 'en')} more`,
  showAll: 'Show all',
};

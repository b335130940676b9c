import { grouped } from '../../text/formatNumber';

/** Texts of the list of problems in the data, in Swedish. */
export const issueList = {
  heading: (count: number) =>
    count === 1
      ? 'En sak att rätta i underlaget'
      : `${grouped(count, 'sv')} saker att rätta i underlaget`,
  noticesHeading: (count: number) =>
    count === 1
      ? 'En sak att veta om underlaget'
      : `${grouped(count, 'sv')} saker att veta om underlaget`,
  severity: { error: 'Fel', warning: 'Varning', notice: 'Att veta' },
  count: {
    error: (count: number) => `${grouped(count, 'sv')} fel`,
    warning: (count: number) => (count === 1 ? '1 varning' : `${grouped(count, 'sv')} varningar`),
    notice: (count: number) => `${grouped(count, 'sv')} att veta`,
  },
  rest: (count: number) => `och ${grouped(count, 'sv')} till`,
  allShown: 'Alla visas.',
  showMore: (count: number) => `Visa ${grouped(count, 'sv')} till`,
  showAll: 'Visa alla',
};

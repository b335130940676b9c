import type { koladaData as sv } from '../sv/koladaData';

/** What data from Kolada says of where it comes from, in English. */
export const koladaData: typeof sv = {
  source: 'Source: Kolada',
  status: (status) => `Status in Kolada: ${status}`,
};

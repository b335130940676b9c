import type { koladaData as sv } from '../sv/koladaData';

/** Words about the source in data from Kolada, in English. */
export const koladaData: typeof sv = {
  source: 'Source: Kolada',
  status: (status) => `Status in Kolada: ${status}`,
};

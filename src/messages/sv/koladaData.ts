/** What data from Kolada says of where it comes from, in Swedish. */
export const koladaData = {
  source: 'Källa: Kolada',
  status: (status: string) => `Status i Kolada: ${status}`,
};

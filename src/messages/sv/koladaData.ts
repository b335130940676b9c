/** Words about the source in data from Kolada, in Swedish. */
export const koladaData = {
  source: 'Källa: Kolada',
  status: (status: string) => `Status i Kolada: ${status}`,
};

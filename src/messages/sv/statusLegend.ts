/** What is said of the statuses and the choice among them, in Swedish. */
export const statusLegend = {
  name: 'Statusar',
  filter: 'Visa bara',
  filterOf: (level: string) => `Visa bara: ${level}`,
  showAll: 'Visa alla',
  meanings: 'Vad betyder statusarna?',
};

/** Texts about the statuses and the choice among them, in Swedish. */
export const statusLegend = {
  name: 'Statusar',
  filter: 'Visa bara',
  filterOf: (level: string) => `Visa bara: ${level}`,
  /** What the counts are of, where the levels are too many to be named. */
  allLevels: 'Alla nivåer',
  forecasts: 'Prognoser',
  showAll: 'Visa alla',
  meanings: 'Vad betyder statusarna?',
};

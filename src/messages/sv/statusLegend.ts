/** Texts about the statuses and the choice among them, in Swedish. */
export const statusLegend = {
  name: 'Statusar',
  filter: 'Visa bara',
  filterOf: (level: string) => `Visa bara: ${level}`,
  /** What is counted, when there are too many levels to name them. */
  allLevels: 'Alla nivåer',
  forecasts: 'Prognoser',
  showAll: 'Visa alla',
  meanings: 'Vad betyder statusarna?',
};

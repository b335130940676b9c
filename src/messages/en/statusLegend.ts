import type { Messages } from '../messages';

/** Texts about the statuses and the choice among them, in English. */
export const statusLegend: Messages['statusLegend'] = {
  name: 'Statuses',
  filter: 'Show only',
  filterOf: (level) => `Show only: ${level}`,
  allLevels: 'All levels',
  forecasts: 'Forecasts',
  showAll: 'Show all',
  meanings: 'What do the statuses mean?',
};

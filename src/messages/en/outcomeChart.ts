import type { Messages } from '../messages';

/** Texts in and about a chart of figures, in English. */
export const outcomeChart: Messages['outcomeChart'] = {
  period: 'Period',
  whose: 'For',
  nature: { outcome: 'outcome', forecast: 'forecast', budget: 'budget', plan: 'plan' },
  all: 'All',
  whole: 'Total',
  women: 'Women',
  men: 'Men',
  girls: 'Girls',
  boys: 'Boys',
  otherSex: 'Other or unknown',
  forecast: 'Forecast',
  forecastFor: (who) => `Forecast, ${who}`,
  newMethod: 'new method',
  preliminary: 'prelim.',
  none: 'No figures to show',
  drawnOf: (drawn, all) =>
    `The drawing shows the first ${drawn} of ${all} units. All of them are in the table.`,
  missing: 'No figure',
  suppressed: 'Not shown (suppressed)',
  notApplicable: 'Not applicable',
  deleted: 'Removed from the source',
  yes: 'Yes',
  no: 'No',
  above: (value) => `More than ${value}`,
  below: (value) => `Less than ${value}`,
  floor: (value) => `At least ${value}`,
  cap: (value) => `At most ${value}`,
  level: (value) => `Target ${value}`,
  range: (low, high) => `Target ${low} to ${high}`,
  interval: (low, high) => `${low} to ${high}`,
  caption: 'Figures by period',
  captionIn: (unit) => `Figures by period (${unit})`,
  target: (targets) => `Target: ${targets}.`,
  firstAndLast: (who, first, from, last, to) =>
    `${who}: from ${first} (${from}) to ${last} (${to}).`,
  extremes: (high, highest, low, lowest) =>
    `Highest ${high} (${highest}), lowest ${low} (${lowest}).`,
};

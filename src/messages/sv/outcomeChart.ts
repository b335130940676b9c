/** Texts in and about a chart of figures, in Swedish. */
export const outcomeChart = {
  period: 'Period',
  /** Heading of the names of units, and of women and men. */
  whose: 'Gäller',
  nature: { outcome: 'utfall', forecast: 'prognos', budget: 'budget', plan: 'plan' },
  all: 'Alla',
  /** The authority's own figure, beside those of units or of the country. */
  whole: 'Totalt',
  women: 'Kvinnor',
  men: 'Män',
  girls: 'Flickor',
  boys: 'Pojkar',
  otherSex: 'Annat eller okänt',
  forecast: 'Prognos',
  forecastFor: (who: string) => `Prognos, ${who}`,
  newMethod: 'ny metod',
  preliminary: 'prel.',
  none: 'Inga siffror att visa',
  /** When there are more units than can be drawn. */
  drawnOf: (drawn: number, all: number) =>
    `Bilden visar de ${drawn} första av ${all} enheter. Alla står i tabellen.`,
  missing: 'Värde saknas',
  suppressed: 'Visas inte (sekretess)',
  notApplicable: 'Ej tillämplig',
  deleted: 'Har tagits bort ur källan',
  yes: 'Ja',
  no: 'Nej',
  above: (value: string) => `Mer än ${value}`,
  below: (value: string) => `Mindre än ${value}`,
  floor: (value: string) => `Minst ${value}`,
  cap: (value: string) => `Högst ${value}`,
  level: (value: string) => `Mål ${value}`,
  range: (low: string, high: string) => `Mål ${low} till ${high}`,
  interval: (low: string, high: string) => `${low} till ${high}`,
  caption: 'Utfall per period',
  captionIn: (unit: string) => `Utfall per period (${unit})`,
  target: (targets: string) => `Målvärde: ${targets}.`,
  firstAndLast: (who: string, first: string, from: string, last: string, to: string) =>
    `${who}: från ${first} (${from}) till ${last} (${to}).`,
  extremes: (high: string, highest: string, low: string, lowest: string) =>
    `Högst ${high} (${highest}), lägst ${low} (${lowest}).`,
};

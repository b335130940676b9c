/** Texts about figures from Kolada, in Swedish. */
export const kolada = {
  noNodes: 'Ingen indikator i planen säger att den hämtas från Kolada (measure.origin).',
  morePages: 'Kolada hänvisar till en sida som inte går att följa. Värden kan saknas.',
  noFigures: ({ kpi, name }: { kpi: string; name: string }) =>
    `Kolada har inga värden för ${kpi} (”${name}”) här och de här åren. Inget visas i stället.`,
  noValues: 'Svaret från Kolada saknar ”values”. Inget kan visas.',
};

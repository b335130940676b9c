/** Texts about where data comes from and how it was read, in Swedish. */
export const aboutData = {
  name: 'Om underlaget',
  toKnow: (count: number) => (count === 1 ? '1 sak att veta' : `${count} saker att veta`),
  plan: 'Planen',
  followUp: 'Uppföljningen',
  organisation: 'Organisationen',
  budget: 'Budgeten',
  title: 'Titel',
  caption: 'Tabellens rubrik',
  unit: 'Belopp i',
  period: 'Gäller',
  decided: 'Beslutad',
  /** By whom, and when. */
  decidedBy: (body: string, day: string | undefined) =>
    day === undefined ? `av ${body}` : `av ${body}, ${day}`,
  version: 'Version',
  day: 'Visar läget',
  motto: 'Motto',
  valueWords: 'Värdeord',
  valueWordsUncertain: 'Vilka ord som hör till vilken fras är en tolkning.',
  perspectives: 'Perspektiv',
  appliesToAll: 'gäller alla mål',
  appliesToListed: 'gäller de mål som hänvisar dit',
  notes: 'Att veta',
  documents: 'Dokument',
};

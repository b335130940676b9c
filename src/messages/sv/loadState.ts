import { grouped } from '../../text/formatNumber';

/** Texts about data that is loading, missing or old, in Swedish. */
export const loadState = {
  loading: 'Hämtar planen …',
  slow: 'Hämtar planen … Det tar längre tid än vanligt.',
  waiting: 'Ingen nätanslutning. Planen hämtas när anslutningen är tillbaka.',
  retry: 'Försök igen',
  retryAll: 'Försök igen med alla',
  retrying: 'Försöker igen …',
  failedAgain: 'Det gick inte den här gången heller.',
  update: 'Uppdatera',
  updating: 'Uppdaterar …',
  plan: 'Planen',
  followUp: 'Uppföljningen',
  /** What is still being loaded while the rest is shown. */
  awaited: (names: string) => `${names} hämtas …`,
  offline: 'Ingen nätanslutning.',
  updated: (when: string) => `Uppdaterades ${when}.`,
  shownFrom: (when: string) => `Det som visas hämtades ${when}.`,
  partial: (count: number, total: number) => {
    if (total === 1) return 'Statusen kunde inte hämtas.';
    if (count === total) return `Ingen av ${grouped(total, 'sv')} statusar kunde hämtas.`;
    return `${grouped(count, 'sv')} av ${grouped(total, 'sv')} statusar kunde inte hämtas.`;
  },
  partFailed: (name: string) => `${name} kunde inte hämtas.`,
  partsFailed: (count: number) => `${grouped(count, 'sv')} delar kunde inte hämtas.`,
  planNotUpdated: 'Planen kunde inte uppdateras.',
  notInAnswer: (count: number) =>
    count === 1
      ? 'En status fanns inte med i svaret.'
      : `${grouped(count, 'sv')} statusar fanns inte med i svaret.`,
  valuesFrom: (when: string) => `Värdena från ${when} visas.`,
  oldestValuesFrom: (when: string) => `De äldsta värdena som visas är från ${when}.`,
  olderValues: 'Äldre värden visas där de finns.',
  noValues: (count: number): string =>
    count === 1 ? 'Inget värde visas för den.' : 'Inga värden visas för dem.',
  causes: (parts: number) => (parts === 1 ? 'Vad hände?' : `Vad hände? (${parts} delar)`),
  allFetched: 'Allt är hämtat.',
  at: (clock: string) => `kl. ${clock}`,
  yesterdayAt: (clock: string) => `i går kl. ${clock}`,
  dayAt: (day: string, clock: string) => `${day} kl. ${clock}`,
  earlier: 'tidigare',
};

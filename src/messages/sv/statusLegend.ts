import { levelCount, statusOf } from './levelWords';
import type { Counted } from './summary';

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
  /** The band that sums up a plan. */
  band: {
    name: (plan: string) => `Läget: ${plan}`,
    /** "1 av 7 mål uppfyllt" */
    met: ({ count, total, word, level }: Counted & { total: number; word: string }) =>
      `${count} av ${levelCount(total, level)} ${statusOf(count, word, level)}`,
    better: ({ count, level }: Counted) => `${levelCount(count, level)} bättre`,
    /** Without a level after what has got better: "1 sämre". */
    worse: ({ count, level }: Counted) => `${levelCount(count, level)} sämre`,
    unchanged: ({ count, level }: Counted) =>
      `Ingen ändrad status bland ${levelCount(count, level)}`,
    since: (day: string) => `sedan ${day}`,
    /** What lies below a goal: "3 delvis uppfyllda, 1 ej uppfylld". */
    below: ({ counts }: { counts: readonly string[] }) => `Under målet: ${counts.join(', ')}.`,
    nothingBelow: 'Inga indikatorer ännu.',
  },
};

import { formatList } from '../../text/formatList';
import { inflected, isOfUnknownGender, levelCount, type LevelWords, statusOf } from './levelWords';

/** Texts that sum up the statuses of a plan, in Swedish. */
export const summary = {
  empty: 'Planen innehåller inga mål.',
  /** "7 mål:" */
  ofLevel: ({ count, level }: Counted) => `${levelCount(count, level)}:`,
  /** "7 mål, 15 delmål och 34 indikatorer." */
  levels: ({ levels }: { levels: readonly string[] }) => `${formatList(levels, 'sv')}.`,
  levelCount: ({ count, level }: Counted) => levelCount(count, level),
  /** "2 uppfyllda, 3 delvis uppfyllda." */
  statuses: ({ counts }: { counts: readonly string[] }) => `${counts.join(', ')}.`,
  /** "Prognos: 1 god, 2 osäker." */
  expected: ({ counts }: { counts: readonly string[] }) => `Prognos: ${counts.join(', ')}.`,
  /** A number with a level of the scale, inflected for what is counted. A plan's own words are used as written. */
  withLevel: ({ count, word, level }: Counted & { word: string }) =>
    `${count} ${statusOf(count, word, level)}`,
  withNotStarted: ({ count, level }: Counted) =>
    `${count} ${inflected(count, level, ['ej påbörjad', 'ej påbörjat', 'ej påbörjade'])}`,
  withNotAssessed: ({ count, level }: Counted) =>
    isOfUnknownGender(count, level)
      ? `${count} utan bedömning`
      : `${count} ${inflected(count, level, ['ej bedömd', 'ej bedömt', 'ej bedömda'])}`,
  withNoData: ({ count }: Counted) => `${count} utan data`,
  /** How many of a level are assessed: "Av 32 indikatorer är 26 bedömda." */
  assessed: ({ assessed, count, level }: Counted & { assessed: number }) => {
    const forms = ['bedömd', 'bedömt', 'bedömda'] as const;
    const all = levelCount(count, level);
    if (isOfUnknownGender(Math.min(assessed, count), level)) {
      return count === 1 ? `${all} har bedömning.` : `Av ${all} har ${assessed} bedömning.`;
    }
    if (assessed === 0 && isOfUnknownGender(1, level)) {
      return count === 1 ? `${all} saknar bedömning.` : `Alla ${all} saknar bedömning.`;
    }
    if (count === 1)
      return `${all} är ${assessed === 1 ? '' : 'inte '}${inflected(1, level, forms)}.`;
    if (assessed === count) return `Alla ${all} är bedömda.`;
    if (assessed === 0) {
      return `Av ${all} är ${inflected(1, level, ['ingen bedömd', 'inget bedömt', ''])}.`;
    }
    return `Av ${all} är ${assessed} ${inflected(assessed, level, forms)}.`;
  },
  nothingAssessed: 'Inget är bedömt.',
  nothingAssessedSince: ({ reason }: { reason: string }) =>
    `Inget är bedömt: ${reason.toLocaleLowerCase('sv')}.`,
  nothingAssessedMostly: ({ reason }: { reason: string }) =>
    `Inget är bedömt. Vanligaste orsaken: ${reason.toLocaleLowerCase('sv')}.`,

  // How the statuses have changed since an earlier follow-up.
  improved: ({ count }: Changed) => `${count} har förbättrats`,
  worsened: ({ count }: Changed) => `${count} har försämrats`,
  newlyAssessed: ({ count }: Changed) => `${count} är ${count === 1 ? 'nybedömd' : 'nybedömda'}`,
  lost: ({ count }: Changed) => `${count} har förlorat sin bedömning`,
  same: ({ count }: Changed) => `${count} är ${count === 1 ? 'oförändrad' : 'oförändrade'}`,
  unassessed: ({ count }: Changed) => `${count} är fortfarande utan bedömning`,
  added: ({ count }: Changed) => `${count} är ${count === 1 ? 'ny' : 'nya'}`,
  notComparable: ({ count }: Changed) => `${count} går inte att jämföra`,
  removed: ({ count }: Changed) => `${count} har utgått`,
  // How the goals of a plan continue those of the plan before.
  continued: ({ count }: Changed) => `${count} fortsätter`,
  split: ({ count }: Changed) => `${count} kommer ur en delning`,
  merged: ({ count }: Changed) => `${count} kommer ur en sammanslagning`,
  new: ({ count }: Changed) => `${count} är ${count === 1 ? 'ny' : 'nya'}`,
  /** For when it is not known which of two follow-ups is earlier. */
  undated: ({ differ, alike }: { differ: number; alike: number }) =>
    `${differ} har olika status, ${alike} har samma.`,
  noChange: 'Ingen status har ändrats.',
  nothingToCompare: 'Det finns inget att jämföra.',
};

/** A number of nodes of a level. */
export interface Counted {
  count: number;
  level: LevelWords | undefined;
}

/** What has changed. */
export interface Changed {
  count: number;
}

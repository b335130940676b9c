import { formatNumber, formatValue } from '../../text/formatNumber';

const CHANGES = { increase: 'Ökade', decrease: 'Minskade', none: 'Oförändrat' };
const LINES = { increase: 'Ökande', decrease: 'Minskande', none: 'Oförändrad' };

/** Texts about the trend of a measure, in Swedish. */
export const trend = {
  /** "Ökade från 54,2 till 56,9 % jämfört med 2023." */
  changed: ({ change, from, to, unit, decimals, since }: Changed) => {
    const last = formatValue(to, unit, 'sv', decimals);
    if (from === to) return `${CHANGES[change]} ${since}: ${last}.`;
    const values = `från ${formatNumber(from, 'sv', decimals)} till ${last} ${since}.`;
    return change === 'none' ? values.replace('från', 'Från') : `${CHANGES[change]} ${values}`;
  },
  alongLine: ({ change, from, to }: { change: keyof typeof LINES; from: string; to: string }) =>
    `${LINES[change]} trend från ${from} till ${to}, enligt en linje genom utfallen.`,
  since: ({ period }: { period: string }) => `sedan ${period}`,
  comparedWith: ({ period }: { period: string }) => `jämfört med ${period}`,
  comparedWithYearBefore: ({ period }: { period: string }) =>
    `jämfört med samma period året före (${period})`,
  improved: 'Det är bättre.',
  worsened: 'Det är sämre.',
  neutral: 'Varken högre eller lägre är bättre.',
  unknown: 'Det framgår inte om det är bättre eller sämre.',
  maintain: 'Värdet ska behållas.',
  withinRange: 'Värdet ska ligga inom ett intervall.',
  countsAsUnchanged: 'Så liten skillnad räknas som oförändrat.',
  differentLengths: 'Perioderna är olika långa.',
  preliminary: 'Siffran är preliminär.',
  notShown: ({ why }: { why: string }) => `Trend visas inte: ${why}.`,
  methodChanged: ({ period }: { period: string }) => `metoden har ändrats sedan ${period}`,
  tooFew: 'för få värden',
  differentGroups: 'värdena gäller olika grupper',
  nothingBefore: ({ period }: { period: string }) =>
    `ingen tidigare period går att jämföra med ${period}`,
};

/** What has changed. */
export interface Changed {
  change: keyof typeof CHANGES;
  from: number;
  to: number;
  unit: string | undefined;
  decimals: number | undefined;
  since: string;
}

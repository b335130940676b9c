import { formatList } from '../../text/formatList';
import { exactDecimals, exactWords, formatValue } from '../../text/formatNumber';
import { momentParts } from '../../text/momentParts';
import {
  definiteOf,
  inflected,
  isOfUnknownGender,
  levelCount,
  type LevelWords,
  statusOf,
} from './levelWords';

const NATURES = { outcome: 'utfall', budget: 'budget', plan: 'plan', forecast: 'prognos' };
const SEXES = { T: 'alla', K: 'kvinnor', M: 'män', X: 'annat kön' };

/** Texts about statuses, figures and targets in a few words, in Swedish; see `phrase`. */
export const status = {
  // The reasons that there is no verdict, as worded on a card.
  noTarget: 'Målvärde saknas',
  noData: 'Data saknas',
  noTotal: 'Siffra för alla saknas',
  noBasis: 'Underlag saknas',
  notDue: 'Gäller först senare',
  partOfYear: 'Gäller en del av året',
  notStarted: 'Ej påbörjad',
  methodChanged: 'Metoden har ändrats',
  suppressed: 'Sekretess',
  notApplicable: 'Ej tillämplig',
  neutral: 'Följs men bedöms inte',
  directionUnknown: 'Riktning saknas',
  textOnly: 'Målet är uttryckt i ord',
  placeholder: 'Indikatorn är inte bestämd',
  notFollowedUp: 'Ingen uppföljning finns ännu',
  noRule: 'Regel saknas',
  ruleNone: 'Fördelningen visas, enligt planens regel',
  noAssessment: 'Bedömning saknas',
  lowCoverage: 'För få är bedömda',
  noWeight: 'Vikten är 0',
  unknownLevel: 'Statusen finns inte i skalan',
  decidedNotAssessed: 'Enligt beslut',
  noForecast: 'Ingen prognos kan lämnas',
  notMeasurable: 'Ej mätbart',
  uncoloured: 'Ingen färg är bestämd',
  followUpNotFetched: 'Uppföljningen är inte hämtad',
  notFetched: 'Kunde inte hämtas',
  notLoaded: 'Allt är inte hämtat',

  /** The word for nodes that are not assessed, whatever the reason. */
  notAssessed: 'Ej bedömd',
  /** A level of the plan's scale, which has the plan's own words. */
  level: ({ name }: { name: string; en: string | undefined }) => name,
  /** The word of a status, and the reason that there is no verdict: "Ej bedömd: regel saknas". */
  withReason: ({ word, reason }: { word: string; reason: string }) =>
    word === reason ? word : `${word}: ${reason.toLocaleLowerCase('sv')}`,
  /** Text from the data, in whatever language it is written. */
  asWritten: ({ text }: { text: string }) => text,

  nature: ({ nature }: { nature: keyof typeof NATURES }) => NATURES[nature],
  sex: ({ sex, ofChildren }: { sex: keyof typeof SEXES; ofChildren?: boolean | undefined }) =>
    (ofChildren ? { ...SEXES, K: 'flickor', M: 'pojkar' } : SEXES)[sex],
  /** A figure with its unit, rounded as the measure says: "35,7 %". */
  value: ({ value, unit, decimals, isYesNo }: Value) => shown({ value, unit, decimals, isYesNo }),
  /** The same with its period and, when needed, the group that it is for and its kind if it is not an outcome. */
  figure: ({ who, period, sex, natures, ...figure }: Figure) => {
    const about = [who, period, sex, natures && formatList(natures, 'sv')];
    return `${shown(figure)} (${about.filter(Boolean).join(', ')})`;
  },

  /** The answer, for measures that are answered by yes or no. */
  yesNo: ({ isYes }: { isYes: boolean }): string => (isYes ? 'Ja' : 'Nej'),

  atLeast: ({ value, unit, decimals }: Limit) => `minst ${exactValue(value, unit, decimals)}`,
  atMost: ({ value, unit, decimals }: Limit) => `högst ${exactValue(value, unit, decimals)}`,
  /** For limits where reaching exactly the limit is not enough. */
  moreThan: ({ value, unit, decimals, isCounted }: StrictLimit) =>
    `${isCounted ? 'fler' : 'mer'} än ${exactValue(value, unit, decimals)}`,
  lessThan: ({ value, unit, decimals, isCounted }: StrictLimit) =>
    `${isCounted ? 'färre' : 'mindre'} än ${exactValue(value, unit, decimals)}`,
  strictlyBetween: ({ low, high, unit, decimals }: BothLimits) =>
    `mer än ${exactValue(low, '', decimals)} och mindre än ${exactValue(high, unit, decimals)}`,
  between: ({ low, high, unit, decimals }: BothLimits) =>
    `mellan ${exactValue(low, '', decimals)} och ${exactValue(high, unit, decimals)}`,
  /** A target value when neither its form nor the measure says whether higher or lower is better. */
  exactly: ({ value, unit, decimals }: Limit) => exactValue(value, unit, decimals),
  rank: ({ rank }: { rank: number }) => `plats ${exactWords(rank, 'sv')}`,
  rankAtLeast: ({ rank }: { rank: number }) => `plats ${exactWords(rank, 'sv')} eller bättre`,
  rankBetter: ({ rank }: { rank: number }) => `bättre än plats ${exactWords(rank, 'sv')}`,
  doneBy: ({ day }: { day: string }) => `klart senast ${day}`,
  toIncrease: ({ by, isStrict }: Change) => `att öka${byWords({ by, isStrict })}`,
  toChange: ({ by, isStrict }: Change) => `att ändras${byWords({ by, isStrict })}`,
  toDecrease: ({ by, isStrict }: Change) => `att minska${byWords({ by, isStrict })}`,
  /** A change with its unit; for shares, percentage points. */
  changeBy: ({ value, unit }: Limit) => changeWords(value, unit),
  toBeKept: ({ by }: { by: string | undefined }) =>
    by === undefined ? 'att vara oförändrat' : `att inte ändras med mer än ${by}`,
  /** A target relative to another figure: "minst lika mycket som riket", "högst 90 % av riket". */
  asOther: ({ side, inclusive, share, other }: AsOther) => {
    const least = inclusive ? 'minst' : 'mer än';
    const most = inclusive ? 'högst' : 'mindre än';
    const how = side === 'same' ? '' : `${side === 'atLeast' ? least : most} `;
    if (share !== 100) return `${how}${exactValue(share, '%')} av ${other ?? 'jämförelsevärdet'}`;
    const same = inclusive || side === 'same' ? 'lika mycket som ' : '';
    return `${how}${same}${other ?? 'jämförelsevärdet'}`;
  },
  /** A target for several periods together: "minst 2 % i snitt". */
  together: ({ target, method }: { target: string; method: 'mean' | 'sum' }) =>
    `${target} ${method === 'mean' ? 'i snitt' : 'sammanlagt'}`,
  /** A target for a single unit, or only for women or men. */
  targetFor: ({ target, whose }: { target: string; whose: readonly string[] }) =>
    `${target} för ${whose.join(', ')}`,

  /** How many of the nodes below a node are assessed: "3 av 7 indikatorer bedömda". */
  assessedOf: ({ assessed, total, level, isPartial }: Covered) =>
    `${assessed} av ${levelCount(total, level)} ` +
    (isOfUnknownGender(total === 1 ? 1 : assessed, level)
      ? 'med bedömning'
      : inflected(total === 1 ? 1 : assessed, level, ['bedömd', 'bedömt', 'bedömda'])) +
    (isPartial ? ', fler är inte hämtade' : ''),
  /** The same for assignments: "1 av 4 uppdrag avslutat". */
  doneOf: ({ done, total, level }: { done: number; total: number; level: LevelWords }) =>
    `${done} av ${levelCount(total, level)} ` +
    (isOfUnknownGender(total === 1 ? 1 : done, level)
      ? 'klart'
      : inflected(total === 1 ? 1 : done, level, ['avslutad', 'avslutat', 'avslutade'])),

  /** The same for several levels: "2 av 3 delmål bedömda, 1 av 4 uppdrag avslutat". */
  coverages: ({ parts }: { parts: readonly string[] }) => parts.join(', '),

  // What each level of the built-in scales means.
  meansMet: 'Målet är nått.',
  meansPartlyMet: 'Målet är nått till en del.',
  meansNotMet: 'Målet är inte nått.',
  meansDone: 'Arbetet är avslutat.',
  meansOngoing: 'Arbetet pågår.',
  meansLate: 'Arbetet är försenat.',
  meansNotApplicable:
    'Målvärdet går inte att tillämpa på utfallet. Räknas inte med bland de andra.',
  meansNotAssessed: 'Det finns ingen bedömning. Räknas varken som uppfyllt eller som ej uppfyllt.',
  placeOnScale: ({ place, count }: { place: number; count: number }) =>
    `Nivå ${place} av ${count}, där 1 är bäst.`,

  /** That figures could not be fetched, from where, when and why, and when those shown were. */
  unavailable: ({ system, triedAt, reason, retrievedAt }: Unfetched) => {
    const from = system === undefined ? '' : ` från ${system}`;
    const when = triedAt === undefined ? '' : ` ${moment(triedAt)}`;
    const failed = `Kunde inte hämtas${from}${when}${reason ? `: ${reason.sv}` : ''}`;
    const fetched =
      retrievedAt === undefined ? [] : [`Det som visas hämtades ${moment(retrievedAt)}`];
    return [failed, ...fetched].map(ended).join(' ');
  },
  /** Where something is printed: document, section and page. */
  source: ({ title, section, page }: Source) =>
    [title, section, page === undefined ? '' : `s. ${page}`].filter(Boolean).join(', '),
  /** Who made the assessment, and what else is known about the status. */
  bodyBeside: ({ assessor, beside }: { assessor: string | undefined; beside: string }) =>
    `${assessor === undefined ? 'Egen' : genitive(assessor)} bedömning · ${beside}`,
  figuresGive: ({ word }: { word: string }) => `siffrorna ger ${word}`,
  partsUnder: ({ level, parts }: { level: LevelWords; parts: readonly string[] }) =>
    `under ${definiteOf(level) ?? 'det'}: ${parts.join(', ')}`,
  partCount: ({ count, word, level, isNamed }: PartCount & { isNamed: boolean }) =>
    `${isNamed ? levelCount(count, level) : count} ${statusOf(count, word, level)}`,
  /** "1 av 2 delmål ej uppfyllt" */
  partsAgainst: ({ count, total, word, level }: PartCount & { total: number }) =>
    `${count} av ${levelCount(total, level)}${level ? '' : ' direkt under'} ${statusOf(count, word, level)}`,
  /** Several sentences after one another. */
  sentences: ({ sentences }: { sentences: readonly string[] }) => sentences.join(' '),
};

/** The number of nodes below a node, and how many of them are assessed. */
export interface Covered {
  assessed: number;
  total: number;
  level: LevelWords | undefined;
  isPartial: boolean;
}

/** The number of nodes below a node that have a level of the scale. */
export interface PartCount {
  count: number;
  word: string;
  level: LevelWords | undefined;
}

/** What could not be fetched, and since when. */
export interface Unfetched {
  system: string | undefined;
  triedAt: string | undefined;
  reason: { readonly sv: string; readonly en: string } | undefined;
  retrievedAt: string | undefined;
}

/** Where something is printed. */
export interface Source {
  title: string;
  section: string | undefined;
  page: string | undefined;
}

/** A moment by Swedish time, "23 november 2026 kl. 10.32". */
function moment(iso: string): string {
  const { day, time } = momentParts(iso, 'sv');
  return time === undefined ? day : `${day} kl. ${time}`;
}

function ended(sentence: string): string {
  return sentence.endsWith('.') ? sentence : `${sentence}.`;
}

/** A figure with its unit and number of decimals. */
export interface Value {
  value: number | null;
  unit: string | undefined;
  decimals: number | undefined;
  /** Whether it is the answer to a yes-or-no question. */
  isYesNo?: boolean | undefined;
}

/** A figure, with its period, group and kind. */
export interface Figure extends Value {
  /** Name of the unit it is of; absent for the whole authority. */
  who?: string | undefined;
  period: string;
  sex: string | undefined;
  natures: readonly string[] | undefined;
}

/** A value that a figure should reach. */
export interface Limit {
  value: number;
  unit: string | undefined;
  /** At least as many decimals as this. */
  decimals?: number | undefined;
}

/** Two values to be between. */
export interface BothLimits extends Pick<Limit, 'unit' | 'decimals'> {
  low: number;
  high: number;
}

/** A value that a figure should be better than. */
export interface StrictLimit extends Limit {
  /** Whether it is a number of things. */
  isCounted: boolean;
}

/** Another figure that one is compared with. */
export interface AsOther {
  side: 'atLeast' | 'atMost' | 'same';
  /** Whether being equal is enough. */
  inclusive: boolean;
  /** The share of the other figure, per cent. */
  share: number;
  /** The name of the other figure. */
  other: string | undefined;
}

/** How much a figure should change. */
export interface Change {
  /** The size of the change, with its unit; absent when it is not stated. */
  by: string | undefined;
  /** Whether a change of exactly that size is not enough. */
  isStrict: boolean;
}

/** The genitive of a name: "Nämndens", "VGR:s". */
function genitive(name: string): string {
  if (/[sxz]$/iu.test(name)) return name;
  return /\p{Lu}$/u.test(name) ? `${name}:s` : `${name}s`;
}

function byWords({ by, isStrict }: Change): string {
  return by === undefined ? '' : ` med ${isStrict ? 'mer än' : 'minst'} ${by}`;
}

function changeWords(value: number, unit: string | undefined): string {
  if (unit !== '%') return exactValue(value, unit);
  return `${exactWords(value, 'sv')} procentenhet${value === 1 ? '' : 'er'}`;
}

function shown({ value, unit, decimals, isYesNo }: Value): string {
  if (value === null) return '–';
  if (isYesNo && (value === 0 || value === 1)) return value === 1 ? 'Ja' : 'Nej';
  return formatValue(value, unit, 'sv', decimals);
}

function exactValue(value: number, unit: string | undefined, decimals = 0): string {
  return formatValue(value, unit, 'sv', Math.max(decimals, exactDecimals(value)));
}

import { formatList } from '../../text/formatList';
import { exactDecimals, exactWords, formatValue } from '../../text/formatNumber';
import { momentParts } from '../../text/momentParts';
import type { Messages } from '../messages';
import { levelCount } from './levelWord';

const NATURES = { outcome: 'outcome', budget: 'budget', plan: 'plan', forecast: 'forecast' };
const SEXES = { T: 'all', K: 'women', M: 'men', X: 'another sex' };

/** Texts about statuses, figures and targets in a few words, in English; see `phrase`. */
export const status: Messages['status'] = {
  noTarget: 'No target set',
  noData: 'No data',
  noTotal: 'No figure for all',
  noBasis: 'No basis',
  notDue: 'Not due yet',
  partOfYear: 'For a part of the year',
  notStarted: 'Not started',
  methodChanged: 'Method changed',
  suppressed: 'Suppressed',
  notApplicable: 'Not applicable',
  neutral: 'Monitored, not assessed',
  directionUnknown: 'Direction not stated',
  textOnly: 'Target set in words',
  placeholder: 'Indicator not decided',
  notFollowedUp: 'Not yet followed up',
  noRule: 'No rule',
  ruleNone: 'The distribution is shown, by the plan’s rule',
  noAssessment: 'No assessment made',
  lowCoverage: 'Too few are assessed',
  noWeight: 'Weight is 0',
  unknownLevel: 'The scale lacks the status',
  decidedNotAssessed: 'As decided',
  noForecast: 'No forecast can be made',
  notMeasurable: 'Not measurable',
  uncoloured: 'No colour is defined',
  followUpNotFetched: 'The follow-up is not fetched',
  notFetched: 'Could not be fetched',
  notLoaded: 'Not all is loaded',

  notAssessed: 'Not assessed',
  level: ({ name, en }) => en ?? name,
  withReason: ({ word, reason }) =>
    word === reason ? word : `${word}: ${reason.toLocaleLowerCase('en')}`,
  asWritten: ({ text }) => text,

  nature: ({ nature }) => NATURES[nature],
  sex: ({ sex, ofChildren }) => (ofChildren ? { ...SEXES, K: 'girls', M: 'boys' } : SEXES)[sex],
  value: ({ value, unit, decimals, isYesNo }) => shown({ value, unit, decimals, isYesNo }),
  figure: ({ who, period, sex, natures, ...figure }) => {
    const about = [who, period, sex, natures && formatList(natures, 'en')];
    return `${shown(figure)} (${about.filter(Boolean).join(', ')})`;
  },

  yesNo: ({ isYes }) => (isYes ? 'Yes' : 'No'),

  atLeast: ({ value, unit, decimals }) => `at least ${exactValue(value, unit, decimals)}`,
  atMost: ({ value, unit, decimals }) => `at most ${exactValue(value, unit, decimals)}`,
  moreThan: ({ value, unit, decimals }) => `more than ${exactValue(value, unit, decimals)}`,
  lessThan: ({ value, unit, decimals, isCounted }) =>
    `${isCounted ? 'fewer' : 'less'} than ${exactValue(value, unit, decimals)}`,
  strictlyBetween: ({ low, high, unit, decimals }) =>
    `more than ${exactValue(low, '', decimals)} and less than ${exactValue(high, unit, decimals)}`,
  between: ({ low, high, unit, decimals }) =>
    `between ${exactValue(low, '', decimals)} and ${exactValue(high, unit, decimals)}`,
  exactly: ({ value, unit, decimals }) => exactValue(value, unit, decimals),
  rank: ({ rank }) => `place ${exactWords(rank, 'en')}`,
  rankAtLeast: ({ rank }) => `place ${exactWords(rank, 'en')} or better`,
  rankBetter: ({ rank }) => `better than place ${exactWords(rank, 'en')}`,
  doneBy: ({ day }) => `done by ${day}`,
  toIncrease: ({ by, isStrict }) => `to increase${byWords({ by, isStrict })}`,
  toChange: ({ by, isStrict }) => `to change${byWords({ by, isStrict })}`,
  toDecrease: ({ by, isStrict }) => `to decrease${byWords({ by, isStrict })}`,
  changeBy: ({ value, unit }) => changeWords(value, unit),
  toBeKept: ({ by }) =>
    by === undefined ? 'to stay unchanged' : `not to change by more than ${by}`,
  asOther: ({ side, inclusive, share, other = 'the figure compared with' }) => {
    const least = inclusive ? 'at least' : 'more than';
    const most = inclusive ? 'at most' : 'less than';
    const how = side === 'same' ? '' : `${side === 'atLeast' ? least : most} `;
    if (share !== 100) return `${how}${exactValue(share, '%')} of ${other}`;
    return `${how}${inclusive || side === 'same' ? 'as much as ' : ''}${other}`;
  },
  together: ({ target, method }) => `${target} ${method === 'mean' ? 'on average' : 'in total'}`,
  targetFor: ({ target, whose }) => `${target} for ${whose.join(', ')}`,

  assessedOf: ({ assessed, total, level, isPartial }) =>
    `${assessed} of ${levelCount(total, level)} assessed${isPartial ? ', more are not loaded' : ''}`,
  doneOf: ({ done, total, level }) => `${done} of ${levelCount(total, level)} done`,
  coverages: ({ parts }) => parts.join(', '),

  meansMet: 'The goal is reached.',
  meansPartlyMet: 'The goal is reached in part.',
  meansNotMet: 'The goal is not reached.',
  meansDone: 'The work is done.',
  meansOngoing: 'The work is under way.',
  meansLate: 'The work is late.',
  meansNotApplicable: 'The target does not apply to the figure. Not counted among the others.',
  meansNotAssessed: 'There is no assessment. Counts neither as met nor as not met.',
  placeOnScale: ({ place, count }) => `Level ${place} of ${count}, where 1 is the best.`,

  unavailable: ({ system, triedAt, reason, retrievedAt }) => {
    const from = system === undefined ? '' : ` from ${system}`;
    const when = triedAt === undefined ? '' : ` ${moment(triedAt)}`;
    const failed = `Could not be fetched${from}${when}${reason ? `: ${reason.en}` : ''}`;
    const fetched =
      retrievedAt === undefined ? [] : [`What is shown was fetched ${moment(retrievedAt)}`];
    return [failed, ...fetched].map(ended).join(' ');
  },
  source: ({ title, section, page }) =>
    [title, section, page === undefined ? '' : `p. ${page}`].filter(Boolean).join(', '),
  bodyBeside: ({ assessor, beside }) =>
    `${assessor === undefined ? 'Own' : `${assessor}’s`} assessment · ${beside}`,
  figuresGive: ({ word }) => `the figures give ${word}`,
  partsUnder: ({ parts }) => `below it: ${parts.join(', ')}`,
  partCount: ({ count, word, level, isNamed }) =>
    `${isNamed ? levelCount(count, level) : count} ${word.toLocaleLowerCase('en')}`,
  partsAgainst: ({ count, total, word, level }) =>
    `${count} of ${levelCount(total, level)}${level ? '' : ' directly below'} ${word.toLocaleLowerCase('en')}`,
  sentences: ({ sentences }) => sentences.join(' '),
};

function moment(iso: string): string {
  const { day, time } = momentParts(iso, 'en');
  return time === undefined ? day : `${day} at ${time}`;
}

function ended(sentence: string): string {
  return sentence.endsWith('.') ? sentence : `${sentence}.`;
}

function byWords({ by, isStrict }: Parameters<Messages['status']['toIncrease']>[0]): string {
  return by === undefined ? '' : ` by ${isStrict ? 'more than' : 'at least'} ${by}`;
}

function changeWords(value: number, unit: string | undefined): string {
  if (unit !== '%') return exactValue(value, unit);
  return `${exactWords(value, 'en')} percentage point${value === 1 ? '' : 's'}`;
}

function shown({
  value,
  unit,
  decimals,
  isYesNo,
}: Parameters<Messages['status']['value']>[0]): string {
  if (value === null) return '–';
  if (isYesNo && (value === 0 || value === 1)) return value === 1 ? 'Yes' : 'No';
  return formatValue(value, unit, 'en', decimals);
}

function exactValue(value: number, unit: string | undefined, decimals = 0): string {
  return formatValue(value, unit, 'en', Math.max(decimals, exactDecimals(value)));
}

import { formatDay } from '../../text/formatDay';
import { formatList } from '../../text/formatList';
import { exactWords, formatNumber } from '../../text/formatNumber';
import type { Messages } from '../messages';
import { levelWord } from './levelWord';

const MODALITIES = { shall: ' (shall)', should: ' (should)', atMost: '' };
const OF = { value: '', share: ' of the target', distance: ' from the target' };
const NOT_COUNTED = {
  placeholder: 'placeholder',
  duplicate: 'duplicate',
  notApplicable: 'not applicable',
  notLoaded: 'not loaded',
  otherScale: 'has a scale of its own',
  repeated: 'counted where it stands already',
};

/** Texts that explain a status, in English. */
export const explanation: Messages['explanation'] = {
  question: ({ level }) => `Why does the ${levelWord(level)} have this status?`,

  figureExactly: ({ figure, exact }) => `${figure}, exactly ${exactWords(exact, 'en')},`,
  aggregated: ({ method, figure }) => `The ${method === 'mean' ? 'mean' : 'sum'} ${figure}`,
  comparedWith: ({ target, figure }) => `${target} compared with ${figure}`,
  referringTo: ({ target, figure, limit }) =>
    `${target}, which is ${figure}${limit === undefined ? '' : `: ${limit}`}`,
  meetsTarget: ({ figure, target, kept }) =>
    capital(`${figure} meets the target ${target}${keptWords(kept)}.`),
  nearlyMeetsTarget: ({ figure, target, kept }) =>
    capital(`${figure} does not fully meet the target ${target}${keptWords(kept)}.`),
  missesTarget: ({ figure, target, kept }) =>
    capital(`${figure} does not meet the target ${target}${keptWords(kept)}.`),
  levelBesideTarget: ({ figure, target, meets, word }) =>
    capital(
      `${figure} ${meets ? 'meets' : 'does not meet'} the target ${target}, but gives ${word}.`,
    ),
  together: ({ figures }) => formatList(figures, 'en'),
  reasonWithFigure: ({ reason, target, isSeveral, due, figure }) => {
    const applies = due === undefined ? '' : ` (for ${due})`;
    const aim =
      target === undefined ? '' : ` ${isSeveral ? 'Targets' : 'Target'}: ${target}${applies}.`;
    return `${reason}${aim}${figure === undefined ? '' : ` Latest figure: ${figure}.`}`;
  },
  each: ({ targets }) => targets.join('; '),
  otherUnits: ({ units }) => `Others: ${units.join('; ')}.`,
  noFigureFor: ({ periods }) => `There is no figure for ${formatList(periods, 'en')}.`,
  noDataBelow: 'Nothing that lies under it has a figure.',
  noFigureBefore: 'There is no earlier figure to compare with.',
  noFigureOf: ({ name, period }) =>
    `There is no figure of ${name || 'the other measure'} for ${period} to compare with.`,
  periodGoesOn:
    'The target is for a period that has not ended. Until then the figure is a step on the way.',
  assessedOnly: ({ level, parts }) =>
    `The assessment is not calculated. What lies under the ${levelWord(level)} is support` +
    `${parts.length === 0 ? '' : `: ${parts.join(', ')}`}.`,
  notCalculated: 'The assessment is not calculated.',
  ruleGives: ({ word, assessed, total }) =>
    `The rule gives ${word}: ${assessed} of ${total} are assessed.`,
  followsMeasure: ({ level, name, rule }) =>
    `The ${levelWord(level)} follows its only measure, ${name}. ${rule}`,
  notCounted: ({ reason }) => `not counted: ${NOT_COUNTED[reason]}`,
  calculation: ({ above, below, result }) =>
    below.length === 0
      ? `${terms(above)} = ${result}`
      : `${sum(above)} / ${sum(below)} = ${result}`,
  withoutAssessment: ({ step }) => `Without the assessment: ${uncapital(step)}`,
  setByAssessment: ({ word, who, day, unknown, without }) =>
    `${word} by assessment${who === undefined ? '' : ` of ${who}`}` +
    `${day === undefined ? '' : `, ${day}`}.` +
    (unknown === undefined ? '' : ` It says "${unknown}", which is not on the scale.`) +
    (without === undefined ? '' : ` Without it: ${without}.`),

  ruleDistribution: 'The rule is that there is no single status. The distribution is shown.',
  unknownLevel: ({ key }) => `"${key}", which the scale lacks`,
  ruleNone:
    'The plan states no rule for weighing together. So the distribution is shown, and no single colour.',
  ruleManual: 'A body assesses. The figures are support and are not turned into a status.',
  ruleWorst: 'The worst of them decides.',
  ruleBest: 'The best of them decides.',
  ruleMajority: 'The most common status decides.',
  ruleWeightedMean: 'A weighted mean of the statuses decides.',
  ruleShare: ({ share, counted, given }) =>
    `At least ${percent(share)} ${counted.toLocaleLowerCase('en')} or better gives ${given}.`,
  unassessedIgnored: 'Those that are not assessed do not count.',
  unassessedBlock: 'As long as one is not assessed, no status is set.',
  unassessedPropagate: 'If one is not assessed, neither is this.',
  leastCoverage: ({ share }) => `At least ${percent(share)} must be assessed.`,

  comparedWithTarget: ({ target, period, modality, asDecided }) =>
    `The figure is compared with the target${period === undefined ? '' : ` for ${period}`}` +
    `${MODALITIES[modality]}: ${target}${decidedWords(asDecided, target)}.`,
  comparedWithOwn: ({ target, period, modality }) =>
    `The figure of each unit is compared with the unit’s own target${period === undefined ? '' : ` for ${period}`}` +
    `${MODALITIES[modality]}${target && `: ${target}`}.`,
  targetWithoutWords: 'The target is stated without a number and without words.',
  severalTargets:
    'Several targets apply: the worst outcome against what shall be decides, and a missed "should" lowers it by a step.',
  unitTargetsApart: 'Targets for single units do not count in the status.',
  withinTolerance: ({ tolerance, level }) => `At most ${tolerance} from the target gives ${level}.`,
  threshold: ({ from, of, limit, level, onLimit }) =>
    `${capital(`${from}${OF[of]}`)} gives ${level}` +
    `${onLimit === undefined ? '' : `, ${limit}${OF[of]} gives ${onLimit}`}.`,
  atMostFrom: ({ limit }) => `at most ${limit}`,
  lessThanFrom: ({ limit }) => `less than ${limit}`,
  thresholdBelow: ({ from, level }) => `Below the target, ${from} gives ${level}.`,
  thresholdAbove: ({ from, level }) => `Above the target, ${from} gives ${level}.`,
  boundaryIsMissed: 'Exactly on the target does not count as reached.',

  needsTarget: 'A target would make it possible to assess.',
  needsFigure: 'A reported figure would give a status.',
  needsTotal: 'A figure for all together would give a status.',
  needsMeasure: 'A measure with figures, or an assessment, would give a status.',
  needsRule: 'A rule for weighing together, or an assessment, would give a status.',
  needsAssessment: 'An assessment would give a status.',
  needsDirection: 'If the plan said which way is better, the figure could be assessed.',
  needsNewTarget: 'A target for the new method would make it possible to assess.',
  needsMoreAssessed: 'A status needs more of them to be assessed.',
  higherWould: ({ by, change }) => `${by} higher would ${change}.`,
  lowerWould: ({ by, change }) => `${by} lower would ${change}.`,
  betterPlaceWould: ({ places, change }) =>
    `${exactWords(places, 'en')} ${places === 1 ? 'place' : 'places'} better would ${change}.`,
  giveStatus: ({ word }) => `give ${word}`,
  meetTarget: ({ target }) => `meet the target${target === undefined ? '' : ` ${target}`}`,
  difference: ({ value, unit, isExact, isMore }) =>
    (isMore ? 'More than ' : '') +
    (isExact ? exactWords(value, 'en') : formatNumber(value, 'en')) +
    unitOf(unit, value === 1 ? ' percentage point' : ' percentage points'),
  anyDifference: 'A figure that is',
  answerWould: ({ answer, change }) => `The answer ${answer} would ${change}.`,
  moreOfThemWould: ({ count, best, next }) =>
    `If ${count} more of those assessed were ${best.toLocaleLowerCase('en')}, the status would be ${next}.`,

  expected: ({ word, who, day, figure, low, high }) => {
    const between =
      low === undefined || high === undefined
        ? ''
        : `, between ${formatNumber(low, 'en')} and ${formatNumber(high, 'en')}`;
    return (
      `${word}${who === undefined ? '' : `, by ${who}`}${day === undefined ? '' : `, ${day}`}.` +
      (figure === undefined ? '' : ` ${figure}${between}.`)
    );
  },
  quoted: ({ text }) => `“${text}”`,
  weakAlone: ({ figure }) => `Alone, ${figure} misses the target.`,

  assessmentDiffers: ({ assessed, computed }) =>
    `The assessment is ${assessed}, but the figures give ${computed}.`,
  decisionDiffers: ({ assessed, computed }) =>
    `${assessed} by the assessment, but the figures give ${computed}.`,
  partsDiffer: ({ assessed, parts }) => `The assessment is ${assessed}, but ${parts}.`,
  assessmentsDiffer: ({ assessments, last }) =>
    `The assessments differ: ${assessments.join('; ')}.${last === undefined ? '' : ` ${last}`}`,
  lastHolds: () =>
    'The dates do not tell which assessment is the latest. The last in the list holds.',
  measuresDiffer: ({ measures }) =>
    `Different measures give different answers. ${measures.join('; ')}.`,
  figuresDiffer: ({ figure, others }) =>
    `Different figures are reported: ${closed(`${figure} and ${others.join('; ')}`)} The first is used.`,
  says: ({ who, word }) => `${who}: ${word}`,
  namedFigure: ({ name, figure }) => `${name} ${figure}`,

  preliminary: ({ figure }) => `The figure is preliminary: ${figure}.`,
  stale: ({ period }) => `The figure is old: it is for ${period}.`,
  notOutcome: ({ figure }) => `The status is based on something other than an outcome: ${figure}.`,
  assumedDirection:
    'The desired direction is assumed. The plan does not say whether higher or lower is better.',
  roundingMisleads: ({ value, exact, target }) =>
    `${value} is rounded. The exact value ${exactWords(exact, 'en')} is compared with the target ${target}.`,
  methodChanged: ({ period }) =>
    `The method has changed. The figure for ${period} cannot be compared with earlier ones.`,
  sexDiffers: ({ figure }) => `${figure} alone would get another status. The one shown is for all.`,
  notBySex: ({ figure }) =>
    `The measure is to be split by sex, but ${figure} has no figures by sex.`,
  weakPeriod: ({ figure }) =>
    `The periods are judged together. Alone, ${figure} misses the target.`,
  yearSoFar: ({ figure, day }) => `${figure} is through ${formatDay(day, 'en', 'long')}.`,
  otherFigurePrinted: ({ figure, text }) => `${figure} is also printed as ${text}`,
  earlierFigure: ({ figure }) => `Latest known figure: ${figure}.`,
  alreadyAtTarget: ({ figure, target }) => `${figure} is already at the target ${target}.`,
  note: ({ figure, text }) => `${figure}: ${text}`,

  headingRule: 'Rule',
  headingCompared: 'To compare with',
  headingForecast: 'Forecast',
  headingChange: 'What would change the status',
  headingQuality: 'About the figures',
  headingFigures: 'Figures',
};

/** The words of the decision, unless they say the same as ours. */
function decidedWords(text: string | undefined, ours: string): string {
  const plain = (words: string) => words.replaceAll(/\s+/g, ' ').trim().toLowerCase();
  return text === undefined || plain(text) === plain(ours)
    ? ''
    : `, in the words of the decision "${text}"`;
}

function keptWords(kept: string | undefined): string {
  return kept === undefined ? '' : ` (should), but meets ${kept}`;
}

/** A sentence that continues another. */
function uncapital(text: string): string {
  return text.replace(/^./u, (initial) => initial.toLocaleLowerCase('en'));
}

/** Terms with their signs, in brackets when there are several. */
function sum(list: readonly number[]): string {
  return list.length > 1 ? `(${terms(list)})` : terms(list);
}

function terms(list: readonly number[]): string {
  const words = list.map((term, index) => {
    const size = exactWords(Math.abs(term), 'en');
    if (index === 0) return term < 0 ? `−${size}` : size;
    return `${term < 0 ? '−' : '+'} ${size}`;
  });
  return words.join(' ');
}

function capital(text: string): string {
  return text.replace(/^./u, (initial) => initial.toLocaleUpperCase('en'));
}

function percent(share: number): string {
  return `${formatNumber(share * 100, 'en')} per cent`;
}

function unitOf(unit: string | undefined, points: string): string {
  if (unit === '%') return points;
  return unit === undefined ? '' : ` ${unit}`;
}

/** Ends a sentence with a full stop, unless the text from the data already has one. */
function closed(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

import type { Measure } from '../../model/plan/planNode';
import type { StatusScale } from '../../model/plan/statusScale';
import type { Target, Threshold } from '../../model/measure/target';
import type { Limits, TargetResult } from '../evaluate/evaluation';
import { exactWords, formatNumber } from '../../text/formatNumber';
import { shortfall } from '../evaluate/judge';
import { levelByRule } from '../roll-up/verdictByRule';
import type { Subject } from './subject';
import { rankedScale, rankIn, type RankedScale } from '../scale/rankedScale';
import type { Reason } from '../scale/reason';
import type { Text } from '../../text/text';
import { rollUpInputs, type RollUpInput } from '../roll-up/rollUpInputs';
import type { RolledUp } from '../roll-up/rolledUp';
import { targetPhrase } from '../evaluate/targetPhrase';
import { inOne } from '../../messages/inBoth';
import { wordOf } from '../scale/verdict';

/** What each reason waits for. */
const REMEDIES: Readonly<Partial<Record<Reason, Text>>> = {
  noTarget: {
    sv: 'Ett målvärde skulle göra det möjligt att bedöma.',
    en: 'A target would make it possible to assess.',
  },
  noData: {
    sv: 'Ett rapporterat utfall skulle ge en status.',
    en: 'A reported figure would give a status.',
  },
  noBasis: {
    sv: 'Ett mått med siffror, eller en bedömning, skulle ge en status.',
    en: 'A measure with figures, or an assessment, would give a status.',
  },
  noRule: {
    sv: 'En regel för sammanvägning, eller en egen bedömning, skulle ge en status.',
    en: 'A rule for weighing together, or an assessment, would give a status.',
  },
  noAssessment: {
    sv: 'En bedömning skulle ge en status.',
    en: 'An assessment would give a status.',
  },
  directionUnknown: {
    sv: 'Om planen angav vilken riktning som är bättre skulle utfallet kunna bedömas.',
    en: 'If the plan said which way is better, the figure could be assessed.',
  },
  methodChanged: {
    sv: 'Ett målvärde för den nya metoden skulle göra det möjligt att bedöma.',
    en: 'A target for the new method would make it possible to assess.',
  },
  textOnly: { sv: 'En bedömning skulle ge en status.', en: 'An assessment would give a status.' },
  lowCoverage: {
    sv: 'Fler bedömda skulle ge en status.',
    en: 'A status needs more of them to be assessed.',
  },
};

/** What would give the node another status, as far as figures and rule tell. */
export function wouldChange(
  { computed, evaluation, measure, node, rule, rolledUp }: Subject,
  scale: StatusScale,
  rolled: ReadonlyMap<string, RolledUp>,
): Text[] {
  if (computed.reason !== undefined) {
    const remedy = REMEDIES[computed.reason];
    return remedy ? [remedy] : [];
  }
  if (evaluation) {
    const plan = (measure ?? node).data.node.measure;
    const judged = evaluation.results.filter(({ verdict }) => verdict.level !== undefined);
    return judged.flatMap((result) => stepUp(result, judged.length > 1, plan, scale));
  }
  return rule && rolledUp.computed ? nextByRule(rollUpInputs(node, rolled, rule), rule, scale) : [];
}

/** How much further the figure has to go for the next level; for one of several targets, to reach it. */
function stepUp(
  result: TargetResult,
  isOneOfSeveral: boolean,
  measure: Measure | undefined,
  scale: StatusScale,
): Text[] {
  const { outcome, limits, target, verdict } = result;
  const best = scale.levels[0];
  if (!outcome || outcome.value === null || !limits || !best || verdict.level === best.key)
    return [];
  const { value } = outcome;
  const threshold = nextThreshold(target, verdict.level, scale);
  const isAbsolute = threshold && (threshold.as ?? 'absolute') === 'absolute';
  const missing = isAbsolute ? Math.abs(threshold.value - value) : shortfall(value, limits);
  const level = isAbsolute ? threshold.level : best.key;
  const word = isOneOfSeveral ? reachedWords(target, measure) : givenWords(level, scale);
  const isLower = limits.low === undefined || (limits.high !== undefined && value >= limits.high);
  const size = sizeWords(missing, limits, measure);
  return [
    {
      sv: `${size.sv} ${isLower ? 'lägre' : 'högre'} skulle ${word.sv}.`,
      en: `${size.en} ${isLower ? 'lower' : 'higher'} would ${word.en}.`,
    },
  ];
}

function givenWords(level: string, scale: StatusScale): Text {
  const { sv, en } = wordOf({ level }, scale);
  return { sv: `ge ${sv}`, en: `give ${en}` };
}

function reachedWords(target: Target, measure: Measure | undefined): Text {
  const words = targetPhrase(target, measure);
  const { sv, en } = { sv: inOne(words, 'sv'), en: inOne(words, 'en') };
  return { sv: `klara målvärdet ${sv}`.trim(), en: `meet the target ${en}`.trim() };
}

/** How much is missing; on a boundary that the worse side owns, however little more. */
function sizeWords(missing: number, { inclusive }: Limits, measure: Measure | undefined): Text {
  if (missing === 0) return { sv: 'Ett värde som är', en: 'A figure that is' };
  const unit = unitOfDifference(measure, enough(missing) === 1 && missing >= 0.05);
  const shown = (locale: keyof Text) =>
    missing < 0.05 ? exactWords(round(missing), locale) : formatNumber(enough(missing), locale);
  const [sv, en] = inclusive ? ['', ''] : ['Mer än ', 'More than '];
  return { sv: `${sv}${shown('sv')}${unit.sv}`, en: `${en}${shown('en')}${unit.en}` };
}

function nextThreshold(
  { thresholds = [] }: Target,
  level: string | undefined,
  { levels }: StatusScale,
): Threshold | undefined {
  const rank = levels.findIndex(({ key }) => key === level);
  return thresholds.findLast((one) => levels.findIndex(({ key }) => key === one.level) < rank);
}

/** A difference between shares is in percentage points. */
function unitOfDifference(measure: Measure | undefined, isOne: boolean): Text {
  if (measure?.unit === '%' && isOne) return { sv: ' procentenhet', en: ' percentage point' };
  if (measure?.unit === '%') return { sv: ' procentenheter', en: ' percentage points' };
  const unit = measure?.unit === undefined ? '' : ` ${measure.unit}`;
  return { sv: unit, en: unit };
}

/** Rounded up: what is said to be enough has to be enough. */
function enough(value: number): number {
  return Math.ceil(round(value) * 10) / 10;
}

/** Rid of what the subtraction added. */
function round(value: number): number {
  return Number(value.toPrecision(6));
}

/** How many more of those under a node it would take to be met, for the next level. */
function nextByRule(
  inputs: readonly RollUpInput[],
  rule: NonNullable<Subject['rule']>,
  scale: StatusScale,
): Text[] {
  const ranked = rankedScale(scale);
  const counted = inputs.filter(({ uncounted }) => !uncounted);
  const before = levelByRule(weightsOf(counted, ranked), rule, ranked);
  if (before === undefined || before === 0) return [];
  const worstFirst = counted
    .filter(({ verdict }) => rankIn(ranked, verdict) > 0)
    .toSorted((a, b) => rankIn(ranked, b.verdict) - rankIn(ranked, a.verdict));
  const best = ranked.verdicts[0];
  if (!best) return [];
  for (let count = 1; count <= worstFirst.length; count += 1) {
    const raised = new Set(worstFirst.slice(0, count));
    const tried = counted.map((one) => (raised.has(one) ? { ...one, verdict: best } : one));
    const after = levelByRule(weightsOf(tried, ranked), rule, ranked);
    if (after !== undefined && after < before) return [raisedWords(count, after, ranked, scale)];
  }
  return [];
}

function raisedWords(
  count: number,
  after: number,
  { verdicts }: RankedScale,
  scale: StatusScale,
): Text {
  const best = wordOf(verdicts[0] ?? { reason: 'noData' }, scale);
  const next = wordOf(verdicts[after] ?? { reason: 'noData' }, scale);
  return {
    sv: `Om ${count} till av de bedömda vore ${best.sv.toLocaleLowerCase('sv')} blev statusen ${next.sv}.`,
    en: `If ${count} more of those assessed were ${best.en.toLocaleLowerCase('en')}, the status would be ${next.en}.`,
  };
}

function weightsOf(inputs: readonly RollUpInput[], scale: RankedScale): number[] {
  const weights = scale.verdicts.map(() => 0);
  for (const { verdict, weight } of inputs) {
    const rank = rankIn(scale, verdict);
    if (rank >= 0) weights[rank] = (weights[rank] ?? 0) + weight;
  }
  return weights;
}

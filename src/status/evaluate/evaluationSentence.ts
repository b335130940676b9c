import type { Measure } from '../../model/plan/planNode';
import type { StatusScale } from '../../model/plan/statusScale';
import type { Evaluation, Outcome, TargetResult } from './evaluation';
import { exactWords, formatValue } from '../../text/formatNumber';
import { REASON_SENTENCES } from '../scale/reason';
import type { Text } from '../../text/text';
import { limitWords, targetWords } from './targetWords';
import { rankOfLevel, type Verdict } from '../scale/verdict';

type Locale = keyof Text;

const NATURES: Readonly<Record<NonNullable<Outcome['nature']>, Text>> = {
  outcome: { sv: 'utfall', en: 'outcome' },
  forecast: { sv: 'prognos', en: 'forecast' },
  budget: { sv: 'budget', en: 'budget' },
  plan: { sv: 'plan', en: 'plan' },
};

const KINDS = ['outcome', 'budget', 'plan', 'forecast'] as const;

const SEXES: Readonly<Record<NonNullable<Outcome['sex']>, Text | undefined>> = {
  T: undefined,
  K: { sv: 'kvinnor', en: 'women' },
  M: { sv: 'män', en: 'men' },
  X: { sv: 'annat kön', en: 'another sex' },
};

/**
 * A figure as it is shown, with whom it is of when not all, and what it is when it is no outcome:
 * "35,7 % (2021, budget)".
 */
export function outcomeWords(
  outcome: Outcome,
  measure: Measure | undefined,
  locale: Locale,
): string {
  const value = valueWords(outcome, measure, locale);
  const natures = naturesOf(outcome).map((nature) => NATURES[nature][locale]);
  const kind = natures.length === 0 ? undefined : listed(natures, locale);
  const sex = SEXES[outcome.sex ?? 'T']?.[locale];
  return `${value} (${[outcome.period, sex, kind].filter(Boolean).join(', ')})`;
}

/** What a figure is, when it is not only outcome: the natures of all that it is calculated from. */
function naturesOf(outcome: Outcome): NonNullable<Outcome['nature']>[] {
  const natures = (outcome.inputs ?? [outcome]).map(({ nature = 'outcome' }) => nature);
  const found = KINDS.filter((nature) => natures.includes(nature));
  return found.length === 1 && found[0] === 'outcome' ? [] : found;
}

/** "budget, plan och prognos" */
function listed(words: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(words);
}

/** A figure with its unit, rounded as the measure says. */
export function valueWords(
  { value }: Pick<Outcome, 'value'>,
  measure: Measure | undefined,
  locale: Locale,
): string {
  return value === null ? '–' : formatValue(value, measure?.unit, locale, measure?.decimals);
}

/** The status of a measure and what it follows from, in one sentence of each language. */
export function evaluationSentence(
  { verdict, deciding, results }: Pick<Evaluation, 'verdict' | 'deciding' | 'results'>,
  measure: Measure | undefined,
  scale: StatusScale,
): Text {
  const { reason } = verdict;
  if (reason !== undefined) return withFigure(REASON_SENTENCES[reason], deciding, measure);
  if (!deciding?.outcome) return REASON_SENTENCES.noData;
  const manner = MANNERS[mannerOf(deciding.verdict, scale)];
  const kept = keptBeside(deciding, verdict, results, scale);
  const say = (locale: Locale) =>
    `${figureWords(deciding, measure, locale)} ${manner[locale]} ${wordsOf(deciding, measure, locale)}` +
    `${kept ? `${KEPT[locale]} ${wordsOf(kept, measure, locale)}` : ''}.`;
  return { sv: say('sv'), en: say('en') };
}

const MANNERS = {
  met: { sv: 'klarar målvärdet', en: 'meets the target' },
  nearly: { sv: 'klarar inte helt målvärdet', en: 'does not fully meet the target' },
  missed: { sv: 'klarar inte målvärdet', en: 'does not meet the target' },
} as const;

function mannerOf(verdict: Verdict, scale: StatusScale): keyof typeof MANNERS {
  const rank = rankOfLevel(verdict, scale);
  if (rank === 0) return 'met';
  return rank === scale.levels.length - 1 ? 'missed' : 'nearly';
}

const KEPT: Text = { sv: ' (bör), men klarar', en: ' (should), but meets' };

/** The target that is kept when the one that decides only lowers the status by a step. */
function keptBeside(
  deciding: TargetResult,
  { level }: Verdict,
  results: readonly TargetResult[],
  scale: StatusScale,
): TargetResult | undefined {
  if (deciding.verdict.level === level) return undefined;
  return results.find(({ verdict }) => rankOfLevel(verdict, scale) === 0);
}

/** The figure, with its exact value where the rounded one would mislead. */
function figureWords(result: TargetResult, measure: Measure | undefined, locale: Locale): string {
  const { outcome } = result;
  if (!outcome) return '';
  const figure = outcomeWords(outcome, measure, locale);
  if (!result.notes.some(({ code }) => code === 'roundingMisleads')) return figure;
  const exact = exactWords(outcome.value ?? 0, locale);
  return `${figure}, ${locale === 'sv' ? 'exakt' : 'exactly'} ${exact},`;
}

/** A target that has no words of its own is told by the limits that it sets. */
function wordsOf(
  { target, limits }: TargetResult,
  measure: Measure | undefined,
  locale: Locale,
): string {
  const words = targetWords(target, measure)[locale];
  return words === '' && limits ? limitWords(limits, measure)[locale] : words;
}

/** The reason, with the target and the latest figure when there are any. */
function withFigure(
  reason: Text,
  deciding: TargetResult | undefined,
  measure: Measure | undefined,
): Text {
  if (!deciding) return reason;
  const more = (locale: Locale) => {
    const target = targetWords(deciding.target, measure)[locale];
    const word = locale === 'sv' ? 'Målvärde' : 'Target';
    const figure = deciding.outcome && deciding.outcome.value !== null;
    const shown = figure ? outcomeWords(deciding.outcome, measure, locale) : '';
    const until = dueWords(deciding, locale);
    return [
      target && ` ${word}: ${target}${until}.`,
      shown && ` ${locale === 'sv' ? 'Senaste värde' : 'Latest figure'}: ${shown}.`,
    ]
      .filter(Boolean)
      .join('');
  };
  return { sv: reason.sv + more('sv'), en: reason.en + more('en') };
}

function dueWords({ target }: TargetResult, locale: Locale): string {
  const when = target.period ?? target.dueDate;
  if (when === undefined || target.form === 'date') return '';
  return locale === 'sv' ? ` (gäller ${when})` : ` (for ${when})`;
}

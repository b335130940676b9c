import type { Measure } from '../../model/plan/planNode';
import type { StatusScale } from '../../model/plan/statusScale';
import type { Target } from '../../model/measure/target';
import type { Evaluation } from '../evaluate/evaluation';
import { formatNumber, formatValue } from '../../text/formatNumber';
import { REASON_SENTENCES } from '../scale/reason';
import type { Text } from '../../text/text';
import { levelOf } from '../scale/scaleFor';
import { targetPhrase } from '../evaluate/targetPhrase';
import { inOne } from '../../messages/inBoth';

type Locale = keyof Text;

const MODALITIES: Readonly<Record<NonNullable<Target['modality']>, Text>> = {
  shall: { sv: 'ska', en: 'shall' },
  should: { sv: 'bör', en: 'should' },
  atMost: { sv: 'får', en: 'may' },
};

/** How a measure gets its status from its targets, in words. */
export function targetRuleWords(
  { results, reason }: Evaluation,
  measure: Measure | undefined,
  scale: StatusScale,
): Text {
  if (results.length === 0) return REASON_SENTENCES[reason ?? 'noTarget'];
  const all = (locale: Locale) => {
    const words = results.map(({ target }) => inWords(target, measure, scale, locale));
    return results.length > 1 ? [...words, SEVERAL[locale]].join(' ') : words.join(' ');
  };
  return { sv: all('sv'), en: all('en') };
}

const SEVERAL: Text = {
  sv: 'Flera målvärden gäller: det sämsta utfallet mot ett ska-krav avgör, och ett missat bör-krav drar ner ett steg.',
  en: 'Several targets apply: the worst outcome against what shall be decides, and a missed "should" lowers it by a step.',
};

function inWords(
  target: Target,
  measure: Measure | undefined,
  scale: StatusScale,
  locale: Locale,
): string {
  const words = inOne(targetPhrase(target, measure), locale) || (target.text ?? '');
  const modality = MODALITIES[target.modality ?? 'shall'][locale];
  const when = target.period ?? target.dueDate;
  const forWhen = when === undefined ? '' : locale === 'sv' ? ` för ${when}` : ` for ${when}`;
  const intro =
    locale === 'sv'
      ? `Utfallet jämförs med målvärdet${forWhen} (${modality}): ${words}.`
      : `The figure is compared with the target${forWhen} (${modality}): ${words}.`;
  return [intro, ...boundaryWords(target, measure, scale, locale)].join(' ');
}

/** What a miss within the tolerance or beyond a threshold gives, and who owns the boundary. */
function boundaryWords(
  { thresholds = [], tolerance, boundary }: Target,
  measure: Measure | undefined,
  scale: StatusScale,
  locale: Locale,
): string[] {
  const isSwedish = locale === 'sv';
  const name = (key: string | undefined) => {
    const level = levelOf(scale, key);
    return (isSwedish ? level?.name : (level?.en ?? level?.name)) ?? '';
  };
  const next = scale.levels.length > 2 ? scale.levels[1]?.key : undefined;
  const near =
    tolerance && next && thresholds.length === 0
      ? [
          isSwedish
            ? `Högst ${formatNumber(tolerance, locale)} ifrån ger ${name(next)}.`
            : `Within ${formatNumber(tolerance, locale)} of it gives ${name(next)}.`,
        ]
      : [];
  const steps = thresholds.map(({ level, value, as = 'absolute' }) => {
    const unit = as === 'percentOfTarget' ? '%' : measure?.unit;
    const shown = formatValue(value, unit, locale);
    const of = THRESHOLDS[as][locale];
    return isSwedish ? `${shown}${of} ger ${name(level)}.` : `${shown}${of} gives ${name(level)}.`;
  });
  const owner = boundary === 'worse' ? [OWNED_BY_WORSE[locale]] : [];
  return [...near, ...steps, ...owner];
}

const THRESHOLDS = {
  absolute: { sv: '', en: '' },
  percentOfTarget: { sv: ' av målvärdet', en: ' of the target' },
  distance: { sv: ' från målvärdet', en: ' from the target' },
} as const;

const OWNED_BY_WORSE: Text = {
  sv: 'Exakt på målvärdet räknas inte som nått.',
  en: 'Exactly on the target does not count as reached.',
};

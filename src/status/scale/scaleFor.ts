import type { Plan } from '../../model/plan/plan';
import type { ScaleLevel, StatusScale } from '../../model/plan/statusScale';

/** What the verdicts of a scale are about. */
export type Purpose = StatusScale['purpose'];

function scale(
  id: string,
  purpose: Purpose,
  levels: readonly (readonly [look: ScaleLevel['look'], name: string, en: string, key?: string])[],
): StatusScale {
  return {
    id,
    purpose,
    levels: levels.map(([look, name, en, key = look]) => ({ key, name, en, look })),
  };
}

/**
 * Ready-made scales, as seen in Swedish regions and municipalities: three levels (the default), four
 * (helt, i hög grad, delvis, ej), yes and no, five that mix outcome and forecast, a forecast scale,
 * and one for assignments and actions.
 */
export const SCALES = {
  threeLevels: scale('tre-nivaer', 'outcome', [
    ['met', 'Uppfyllt', 'Met'],
    ['partlyMet', 'Delvis uppfyllt', 'Partly met'],
    ['notMet', 'Ej uppfyllt', 'Not met'],
  ]),
  fourLevels: scale('fyra-nivaer', 'outcome', [
    ['met', 'Helt uppfyllt', 'Fully met'],
    ['mostlyMet', 'I hög grad uppfyllt', 'Largely met'],
    ['partlyMet', 'Delvis uppfyllt', 'Partly met'],
    ['notMet', 'Ej uppfyllt', 'Not met'],
  ]),
  fiveLevels: scale('fem-nivaer', 'outcome', [
    ['met', 'Uppnått', 'Achieved'],
    ['mostlyMet', 'Bedöms kunna uppnås', 'Expected to be achieved'],
    ['partlyMet', 'Osäkert', 'Uncertain'],
    ['mostlyNotMet', 'Bedöms inte kunna uppnås', 'Not expected to be achieved'],
    ['notMet', 'Har inte uppnåtts', 'Not achieved'],
  ]),
  yesNo: scale('ja-nej', 'outcome', [
    ['met', 'Ja', 'Yes'],
    ['notMet', 'Nej', 'No'],
  ]),
  forecast: scale('prognos', 'forecast', [
    ['met', 'God', 'Good', 'good'],
    ['partlyMet', 'Osäker', 'Uncertain', 'uncertain'],
    ['notMet', 'Negativ', 'Negative', 'negative'],
  ]),
  activity: scale('aktivitet', 'activity', [
    ['done', 'Avslutad', 'Done'],
    ['ongoing', 'Pågående', 'Ongoing'],
    ['late', 'Försenad', 'Late'],
    ['notStarted', 'Ej påbörjad', 'Not started'],
  ]),
} as const;

const DEFAULT_SCALES: Readonly<Record<Purpose, StatusScale>> = {
  outcome: SCALES.threeLevels,
  forecast: SCALES.forecast,
  activity: SCALES.activity,
};

/** The plan's scale for a purpose, or the Swedish default. */
export function scaleFor({ scales = [] }: Pick<Plan, 'scales'>, purpose: Purpose): StatusScale {
  const own = scales.find((one) => one.purpose === purpose && isUsable(one));
  return own ?? DEFAULT_SCALES[purpose];
}

/** The level with a key; `undefined` when the scale has none. */
export function levelOf({ levels }: StatusScale, key: string | undefined): ScaleLevel | undefined {
  return levels.find((level) => level.key === key);
}

/** Whether a scale can be used: it has two to five levels, each with a different key. */
export function isUsable({ levels }: StatusScale): boolean {
  const keys = new Set(levels.map(({ key }) => key));
  return keys.size === levels.length && levels.length >= 2 && levels.length <= 5;
}

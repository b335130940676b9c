import { phrase, type Phrase } from '../../messages/phrase';
import { type Nature, NATURES } from '../../model/measure/nature';
import type { Measure } from '../../model/plan/planNode';
import type { NameOf, Outcome } from './evaluation';

type Shown = Pick<Measure, 'unit' | 'decimals' | 'kind' | 'ofChildren'>;

/** A value with its unit, rounded to the decimals of the measure: "35,7 %". */
export function valuePhrase(
  { value }: Pick<Outcome, 'value'>,
  { unit, decimals, kind }: Shown = {},
): Phrase {
  return phrase('status', 'value', { value, unit, decimals, ...yesNo(kind) });
}

/**
 * A figure as shown: "35,7 % (2021, budget)". It has the period, the sex or unit when it is not for all, and
 * the nature when it is not an outcome.
 *
 * @param nameOf names the unit that the figure is for
 */
export function figurePhrase(
  outcome: Outcome,
  { unit, decimals, kind, ofChildren }: Shown = {},
  nameOf?: NameOf,
): Phrase {
  const { value, period, sex = 'T', unitId } = outcome;
  return phrase('status', 'figure', {
    value,
    unit,
    decimals,
    ...yesNo(kind),
    who: unitId === undefined ? undefined : (nameOf?.(unitId) ?? unitId),
    period,
    sex: sex === 'T' ? undefined : sexPhrase(sex, ofChildren),
    natures: naturesOf(outcome)?.map((nature) => phrase('status', 'nature', { nature })),
  });
}

/** Women and men, or girls and boys. */
export function sexPhrase(
  sex: NonNullable<Outcome['sex']>,
  ofChildren: boolean | undefined,
): Phrase {
  return phrase('status', 'sex', { sex, ofChildren });
}

function yesNo(kind: Measure['kind']): { isYesNo?: true } {
  return kind === 'yesNo' ? { isYesNo: true } : {};
}

/** The natures of the figures that a figure is calculated from; `undefined` when all are outcomes. */
function naturesOf({ nature = 'outcome', inputs }: Outcome): readonly Nature[] | undefined {
  if (!inputs) return nature === 'outcome' ? undefined : [nature];
  const natures = new Set(inputs.map((one) => one.nature ?? 'outcome'));
  if (natures.size === 1 && natures.has('outcome')) return undefined;
  return NATURES.filter((one) => natures.has(one));
}

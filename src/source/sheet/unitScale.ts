/** The scale that a unit counts in; "" for all others, which are not told apart. */
export type UnitScale = '' | 'percent' | 'permille' | 'thousand' | 'million' | 'billion';

const SCALES: readonly (readonly [RegExp, UnitScale])[] = [
  [/%|procent|percent/, 'percent'],
  [/‰|promille/, 'permille'],
  [/^(?:tusen|tkr|ksek|thousand)/, 'thousand'],
  [/^(?:miljard|mdkr|mdr|billion)/, 'billion'],
  [/^(?:milj|mkr|mnkr|mn\b|msek|million)/, 'million'],
];

/** The scale of a unit: "mkr" and "miljoner kronor" count in millions. */
export function unitScale(unit: string): UnitScale {
  const text = unit.toLowerCase();
  return SCALES.find(([pattern]) => pattern.test(text))?.[1] ?? '';
}

/** Whether a number in the unit of the cell can be read as a number in the unit of the measure. */
export function isSameScale(inCell: string, ofMeasure: string): boolean {
  if (inCell === '' || ofMeasure === '') return true;
  const [cell, measure] = [unitScale(inCell), unitScale(ofMeasure)];
  // A measure with the unit "andel" is usually given in per cent.
  return cell === measure || (cell === 'percent' && measure === '');
}

/** What a unit counts in, where mistaking it makes the number another. */
export type UnitScale = '' | 'percent' | 'permille' | 'thousand' | 'million' | 'billion';

const SCALES: readonly (readonly [RegExp, UnitScale])[] = [
  [/%|procent|percent/, 'percent'],
  [/‰|promille/, 'permille'],
  [/^(?:tusen|tkr|ksek|thousand)/, 'thousand'],
  [/^(?:miljard|mdkr|mdr|billion)/, 'billion'],
  [/^(?:milj|mkr|mnkr|mn\b|msek|million)/, 'million'],
];

/** What a unit counts in: "mkr" and "miljoner kronor" in millions. */
export function unitScale(unit: string): UnitScale {
  const text = unit.toLowerCase();
  return SCALES.find(([pattern]) => pattern.test(text))?.[1] ?? '';
}

/** Whether a number with the one unit may stand as a number of the other. */
export function isSameScale(inCell: string, ofMeasure: string): boolean {
  if (inCell === '' || ofMeasure === '') return true;
  const [cell, measure] = [unitScale(inCell), unitScale(ofMeasure)];
  // "Andel" is told in per cent without saying so.
  return cell === measure || (cell === 'percent' && measure === '');
}

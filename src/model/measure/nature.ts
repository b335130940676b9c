/**
 * The natures of figures, the most certain first. Of several figures for one period an outcome is used
 * before a budgeted one; a figure calculated from several has the nature of the least certain.
 */
export const NATURES = ['outcome', 'budget', 'plan', 'forecast'] as const satisfies Nature[];

/** The nature of a figure: an outcome, a budgeted or planned figure, or a forecast. */
export type Nature = 'outcome' | 'budget' | 'plan' | 'forecast';

/** Index of a figure's nature in `NATURES`, 0 for an outcome. */
export function natureRank({
  nature = 'outcome',
}: {
  readonly nature?: Nature | undefined;
}): number {
  return NATURES.indexOf(nature);
}

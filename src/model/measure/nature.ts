/**
 * What a figure is, the most certain first: of figures for one period the one that came out goes before
 * what was budgeted, and what is calculated from several is named after the least certain.
 */
export const NATURES = ['outcome', 'budget', 'plan', 'forecast'] as const satisfies Nature[];

/** What a figure is: what came out, what was budgeted or planned, or what is expected. */
export type Nature = 'outcome' | 'budget' | 'plan' | 'forecast';

/** Place of a figure among the natures, 0 for an outcome. */
export function natureRank({
  nature = 'outcome',
}: {
  readonly nature?: Nature | undefined;
}): number {
  return NATURES.indexOf(nature);
}

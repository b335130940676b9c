import type { StatedRule } from '../model/plan/rollUpRule';

/** Invented rules of how statuses are weighed together, the same in all three follow-ups. */
export const exampleRules: StatedRule[] = [
  {
    kind: 'share',
    levels: ['delmal'],
    shares: [
      { level: 'met', atLeast: 0.8 },
      { level: 'partlyMet', atLeast: 0.4, counting: 'met' },
    ],
    minCoverage: 0.5,
    text: 'Minst 80 procent av de bedömda indikatorerna uppfyllda ger uppfyllt, minst 40 procent ger delvis uppfyllt. Minst hälften ska vara bedömda.',
  },
  {
    kind: 'manual',
    levels: ['mal'],
    text: 'Nämnden bedömer målen. Indikatorerna är underlag.',
  },
];

import { node, smallPlan } from '../../model/fixtures/smallPlan';

const LEVELS = [
  { id: 'mal', name: 'Mål', kind: 'goal' },
  { id: 'ind', name: 'Indikator', kind: 'indicator' },
];

/** A plan as JSON; `"1e999"` becomes a number too large to represent. */
export const planOf = (nodes: unknown, more: object = {}) =>
  JSON.stringify(smallPlan(nodes, { levels: LEVELS, ...more })).replaceAll('"1e999"', '1e999');

/** A follow-up as JSON. */
export const followUpOf = (more: object) =>
  JSON.stringify({
    id: 'uppfoljning',
    planId: 'plan',
    title: 'En uppföljning',
    date: '2025-12-31',
    observations: [],
    ...more,
  }).replaceAll('"1e999"', '1e999');

/** An indicator with the target 50 %. */
export const indicator = (id: string, parent: string, more: object = {}) =>
  node(id, parent, {
    level: 'ind',
    measure: { direction: 'increase', unit: '%' },
    targets: [{ form: 'floor', value: 50 }],
    ...more,
  });

/** A figure for the indicator `i`. */
export const observed = (value: unknown, more: object = {}) => ({
  of: 'i',
  period: '2025',
  value,
  ...more,
});

/** A goal with a single indicator, `i`. */
export const measured = planOf([node('a'), indicator('i', 'a')]);

/** Look and word of a node without a verdict. */
export const NEUTRAL = ['notAssessed', 'Ej bedömd'] as const;

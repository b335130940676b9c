import type { FollowUp } from '../../../src/model/follow-up/followUp';
import type { Observation } from '../../../src/model/measure/observation';
import type { Plan } from '../../../src/model/plan/plan';
import type { PlanNode } from '../../../src/model/plan/planNode';
import type { StatedRule } from '../../../src/model/plan/rollUpRule';
import type { MeasureTarget } from '../../../src/model/measure/measureTarget';
import { explain } from '../../../src/status/explain/explain';
import { said } from '../said';
import { planStatuses } from '../../../src/status/plan/planStatuses';

const MEASURE = { unit: '%', direction: 'increase' } as const;
export const FLOOR: MeasureTarget = { form: 'floor', value: 80, period: '2025' };
export const SOURCE = { document: 'rapport', page: '12', section: 'Resultat' };

export const indicator = (id: string, parent?: string, more: Partial<PlanNode> = {}): PlanNode => ({
  id,
  level: 'indikator',
  name: `Andel ${id}`,
  parent,
  measure: MEASURE,
  targets: [FLOOR],
  ...more,
});

export const of = (
  id: string,
  value: number | null,
  more: Partial<Observation> = {},
): Observation => ({
  of: id,
  period: '2025',
  value,
  source: SOURCE,
  ...more,
});

export function statuses(
  nodes: PlanNode[],
  followUp: Partial<FollowUp> = {},
  rules: StatedRule[] = [],
) {
  const plan: Plan = {
    id: 'plan',
    title: 'Plan',
    levels: [
      { id: 'vision', name: 'Vision', kind: 'vision' },
      { id: 'mål', name: 'Mål', kind: 'goal' },
      { id: 'indikator', name: 'Indikator', plural: 'indikatorer', kind: 'indicator' },
    ],
    units: [{ id: 'hsn', name: 'Hälso- och sjukvårdsnämnden', shortName: 'HSN' }],
    documents: [{ id: 'rapport', title: 'Årsredovisning 2025' }],
    rules,
    nodes,
  };
  const uppföljning = { id: 'f', planId: 'plan', title: 'Uppföljning', date: '2025-12-31' };
  return planStatuses(plan, { ...uppföljning, observations: [], ...followUp });
}

/** An explanation in words, and as data. */
export function explained(id: string, ...given: Parameters<typeof statuses>) {
  const explanation = explain(id, statuses(...given));
  if (!explanation) throw new Error(`No explanation of ${id}`);
  return { ...said(explanation), raw: explanation };
}

/** One indicator with one figure. */
export const single = (
  value: number | null,
  target: Partial<MeasureTarget> = {},
  more: Partial<Observation> = {},
) =>
  explained('i', [indicator('i', undefined, { targets: [{ ...FLOOR, ...target }] })], {
    observations: [of('i', value, more)],
  });

const SEVEN = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];

/** A goal with seven indicators, of which the first ones have the given figures. */
export const goal = (values: number[], rules: StatedRule[] = [], more: Partial<FollowUp> = {}) =>
  explained(
    'mål',
    [{ id: 'mål', level: 'mål', name: 'Målet' }, ...SEVEN.map((id) => indicator(id, 'mål'))],
    { observations: values.map((value, index) => of(SEVEN[index] ?? '', value)), ...more },
    rules,
  );

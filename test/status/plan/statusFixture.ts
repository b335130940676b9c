import type { FollowUp } from '../../../src/model/follow-up/followUp';
import type { Plan } from '../../../src/model/plan/plan';
import type { PlanNode } from '../../../src/model/plan/planNode';
import { planStatuses, type PlanStatuses } from '../../../src/status/plan/planStatuses';

/** Levels of every kind. */
const LEVELS: Plan['levels'] = [
  { id: 'vision', name: 'Vision', kind: 'vision' },
  { id: 'mål', name: 'Mål', en: { name: 'Goal', plural: 'goals' }, kind: 'goal' },
  { id: 'delmål', name: 'Delmål', kind: 'goal' },
  { id: 'uppdrag', name: 'Uppdrag', kind: 'assignment' },
  {
    id: 'indikator',
    name: 'Indikator',
    plural: 'indikatorer',
    en: { name: 'Indicator', plural: 'indicators' },
    kind: 'indicator',
  },
];

/** An invented node; a goal unless told otherwise. */
export function node(id: string, more: Partial<PlanNode> = {}): PlanNode {
  return { id, level: 'mål', name: id, ...more };
}

/** An invented plan of some nodes. */
export function planOf(nodes: PlanNode[], more: Partial<Plan> = {}): Plan {
  return { id: 'plan', title: 'Plan', levels: LEVELS, nodes, ...more };
}

/** Statuses from assessments: node id to level, or to `notStarted`; invented. */
export function assessed(plan: Plan, levels: Readonly<Record<string, string>>): PlanStatuses {
  const followUp: FollowUp = {
    id: `uppföljning ${JSON.stringify(levels)}`,
    planId: plan.id,
    title: 'Uppföljning',
    date: '2025-08-31',
    observations: [],
    assessments: Object.entries(levels).map(([of, status]) => ({ of, status })),
  };
  return planStatuses(plan, followUp);
}

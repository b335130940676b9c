import type { Assessment, FollowUp } from '../../src/model/follow-up/followUp';
import type { Plan } from '../../src/model/plan/plan';
import type { PlanNode } from '../../src/model/plan/planNode';

const LEVELS: Plan['levels'] = [
  { id: 'omrade', name: 'Målområde', plural: 'målområden', kind: 'goal' },
  { id: 'mal', name: 'Mål', plural: 'mål', kind: 'goal' },
];

const STATUSES = ['met', 'met', 'partlyMet', 'met', 'notMet', 'partlyMet', 'met'];
const GOALS_IN_AREA = 5;

/** As many goals and units as requested, most of them connected; content invented. */
export function matrixPlan(goals: number, units: number): Plan {
  const nodes: PlanNode[] = [];
  for (let place = 0; place < goals; place += 1) {
    const area = Math.floor(place / GOALS_IN_AREA) + 1;
    if (place % GOALS_IN_AREA === 0) {
      nodes.push({ id: `omrade-${area}`, level: 'omrade', name: `Påhittat målområde ${area}` });
    }
    nodes.push({
      id: `mal-${place + 1}`,
      level: 'mal',
      parent: `omrade-${area}`,
      number: String(place + 1),
      name: `Påhittat mål om något som angår flera nämnder (${place + 1})`,
      directedTo: unitIds(units).filter((_, unit) => (place * 7 + unit * 5) % 9 > 1),
    });
  }
  return {
    id: `matris-${goals}-${units}`,
    title: `${goals} mål och ${units} nämnder (påhittat innehåll)`,
    fictional: true,
    levels: LEVELS,
    units: unitIds(units).map((id, unit) => ({
      id,
      name: `Påhittade nämnden ${unit + 1}`,
      shortName: `N${unit + 1}`,
    })),
    nodes,
  };
}

/** Assessments by most of the units that the goals are directed to; invented. */
export function matrixFollowUp(plan: Plan): FollowUp {
  const assessments = plan.nodes.flatMap(({ id, directedTo = [] }, row): Assessment[] =>
    directedTo.flatMap((unitId, place) => {
      const at = row * 3 + (row % 4 === 0 ? place : 0);
      if ((row + place * 3) % 7 === 0) return [];
      return [
        { of: id, unitId, status: STATUSES[at % STATUSES.length] ?? 'met', date: '2025-09-12' },
      ];
    }),
  );
  return {
    id: `${plan.id}-uppfoljning`,
    planId: plan.id,
    title: 'Påhittad uppföljning',
    date: '2025-08-31',
    fictional: true,
    observations: [],
    assessments,
  };
}

function unitIds(count: number): string[] {
  return Array.from({ length: count }, (_, place) => `n${place + 1}`);
}

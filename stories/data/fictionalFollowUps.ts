/** Invented follow-ups of the invented plans, for stories. */
import { SCALES, type FollowUp, type Plan } from '../../src/core';
import { perspectivePlan } from './fictionalPlans';

/** The other region's model on a scale of four levels, with a weighted mean; invented. */
export const fourLevelPlan: Plan = {
  ...perspectivePlan,
  id: 'fyra-nivaer',
  title: 'Fyrgradig skala (påhittat innehåll)',
  scales: [SCALES.fourLevels],
  rules: [{ kind: 'weightedMean', minCoverage: 0.5 }],
};

/** Figures for that plan; invented. */
export const fourLevelFollowUp: FollowUp = {
  id: 'fyra-nivaer-2025',
  planId: fourLevelPlan.id,
  title: 'Årsredovisning 2025 (påhittad)',
  date: '2025-12-31',
  fictional: true,
  targets: fourLevelPlan.nodes
    .filter(({ level }) => level === 'matt')
    .map(({ id }) => ({
      of: id,
      form: 'floor',
      value: 80,
      thresholds: [
        { level: 'mostlyMet', value: 90, as: 'percentOfTarget' },
        { level: 'partlyMet', value: 70, as: 'percentOfTarget' },
      ],
    })),
  observations: fourLevelPlan.nodes
    .filter(({ level }) => level === 'matt')
    .map(({ id }, index) => ({
      of: id,
      period: '2025',
      to: '2025-12-31',
      value: [92, 75, 61, 40, 81, null, 73, 88][index] ?? null,
    })),
};

/** A plan with only assignments (uppdrag), and the progress of each; invented. */
export const assignmentPlan: Plan = {
  id: 'uppdrag',
  title: 'Uppdrag (påhittat innehåll)',
  fictional: true,
  levels: [
    { id: 'mal', name: 'Mål', plural: 'mål', kind: 'goal' },
    { id: 'uppdrag', name: 'Uppdrag', plural: 'uppdrag', kind: 'assignment' },
  ],
  nodes: [
    { id: 'mal-1', level: 'mal', number: '1', name: 'Ett mål som bärs av uppdrag' },
    ...['Ta fram en plan', 'Pröva ett nytt arbetssätt', 'Se över riktlinjerna', 'Utbilda alla'].map(
      (name, index) => ({ id: `uppdrag-${index + 1}`, level: 'uppdrag', parent: 'mal-1', name }),
    ),
  ],
};

/** One assignment in each state; invented. */
export const assignmentFollowUp: FollowUp = {
  id: 'uppdrag-2025',
  planId: assignmentPlan.id,
  title: 'Delår augusti 2025 (påhittad)',
  date: '2025-08-31',
  fictional: true,
  observations: [],
  assessments: ['done', 'ongoing', 'late', 'notStarted'].map((status, index) => ({
    of: `uppdrag-${index + 1}`,
    status,
    purpose: 'activity',
  })),
};

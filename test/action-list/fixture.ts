import type { FollowUp } from '../../src/model/follow-up/followUp';
import type { Plan } from '../../src/model/plan/plan';

/** Two goals, each with one below it; invented. */
export const plan: Plan = {
  id: 'plan',
  title: 'Plan',
  levels: [
    { id: 'mal', name: 'Mål', en: { name: 'Goal', plural: 'goals' }, kind: 'goal' },
    { id: 'delmal', name: 'Delmål', kind: 'goal' },
  ],
  units: [{ id: 'HSN', name: 'Hälso- och sjukvårdsnämnden', shortName: 'HSN' }],
  nodes: [
    { id: 'mal-1', level: 'mal', number: '1', name: 'Första målet' },
    { id: 'mal-2', level: 'mal', number: '2', name: 'Andra målet' },
    { id: 'delmal-1', level: 'delmal', parent: 'mal-1', name: 'Under det första' },
    { id: 'delmal-2', level: 'delmal', parent: 'mal-2', name: 'Under det andra' },
  ],
};

/** A follow-up of it on 31 August 2025; invented. */
export function followUpOf(
  reported: Partial<Pick<FollowUp, 'actions' | 'analyses' | 'fictional' | 'units'>>,
): FollowUp {
  return {
    id: 'delar',
    planId: 'plan',
    title: 'Delår augusti 2025',
    date: '2025-08-31',
    observations: [],
    ...reported,
  };
}

/**
 * Four actions in different states, a deviation without an action, and a deviation of one unit; invented.
 */
export const reported = followUpOf({
  units: [{ id: 'RS', name: 'Regionstyrelsen' }],
  analyses: [
    { of: 'mal-1', deviation: 'Färre än planerat har fått stöd.', unitId: 'HSN' },
    { of: 'delmal-2', deviation: 'Enkäten gjordes inte.' },
  ],
  actions: [
    {
      id: 'stod',
      of: 'mal-1',
      name: 'Stödet byggs ut',
      unitId: 'HSN',
      dueDate: '2025-06-30',
      state: 'ongoing',
    },
    {
      id: 'rutin',
      of: 'mal-1',
      name: 'Gemensam rutin',
      unitId: 'RS',
      dueDate: '2025-03-31',
      state: 'done',
      effectFollowedUp: true,
      effect: 'Fler får stöd i tid.',
    },
    { id: 'chef', of: 'delmal-1', name: 'Stöd till chefer', unitId: 'X', dueDate: '2025-12-31' },
    { id: 'okant', of: 'borttagen', name: 'Något som fanns', state: 'vilande' },
  ],
});

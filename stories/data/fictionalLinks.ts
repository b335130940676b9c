import type { FollowUp, Plan, PlanNode } from '../../src/index';

/** Plans of a fictional region, linked with one another; names, goals and assessments are invented. */

const LEVELS: Plan['levels'] = [
  { id: 'mal', name: 'Mål', plural: 'mål', en: { name: 'Goal', plural: 'goals' }, kind: 'goal' },
  {
    id: 'delmal',
    name: 'Delmål',
    plural: 'delmål',
    en: { name: 'Objective', plural: 'objectives' },
    kind: 'goal',
  },
];

function goals(
  ...named: readonly (readonly [name: string, more?: Partial<PlanNode>])[]
): PlanNode[] {
  return named.map(([name, more], place) => ({
    id: `mal-${place + 1}`,
    level: 'mal',
    number: String(place + 1),
    name,
    ...more,
  }));
}

/** The plan of the mandate period before: eight goals, of which two are split, two merged and two given up. */
export const earlierPlan: Plan = {
  id: 'exempel-regionplan-2019',
  title: 'Regionplan 2019–2022 (påhittad)',
  period: '2019–2022',
  fictional: true,
  levels: LEVELS,
  nodes: goals(
    ['Vård i rätt tid'],
    ['Ett friskt liv för alla'],
    ['Hållbart resande'],
    ['Goda arbetsplatser'],
    ['Rätt kompetens'],
    ['Nya lokaler vid kusten'],
    ['Ekonomi i balans'],
    ['Alla fakturor på papper'],
  ),
};

/** The plan that replaces it: six goals, numbered anew, that say which ones they continue. */
export const laterPlan: Plan = {
  id: 'exempel-regionplan-2023',
  title: 'Regionplan 2023–2026 (påhittad)',
  period: '2023–2026',
  supersedes: earlierPlan.id,
  fictional: true,
  levels: LEVELS,
  nodes: goals(
    ['Barn växer upp med god hälsa', { succeeds: ['mal-2'] }],
    ['Vuxna lever ett friskt liv', { succeeds: ['mal-2'] }],
    ['Vård i rätt tid', { succeeds: ['mal-1'] }],
    ['En arbetsgivare som många väljer', { succeeds: ['mal-4', 'mal-5'] }],
    ['En ekonomi som håller i längden', { succeeds: ['mal-7'] }],
    ['En region som förnyar sig'],
  ),
};

const STATED = { document: 'namndplan', section: 'Koppling till regionplanen' };

/** The plan of a board, whose objectives contribute to the goals of the regional plan. */
export const boardPlan: Plan = {
  id: 'exempel-namndplan-2024',
  title: 'Vårdnämndens plan 2024 (påhittad)',
  period: '2024',
  fictional: true,
  levels: LEVELS,
  documents: [{ id: 'namndplan', title: 'Vårdnämndens plan 2024 (påhittad)' }],
  nodes: [
    ...goals(
      [
        'Invånarna får vård när de behöver den',
        { contributesTo: [{ plan: laterPlan.id, node: 'mal-3' }] },
      ],
      [
        'Fler barn får hjälp tidigt',
        {
          contributesTo: [
            { plan: laterPlan.id, node: 'mal-1', text: 'regionplanens mål 1', source: STATED },
            { plan: laterPlan.id, node: 'mal-2' },
          ],
        },
      ],
      [
        'Kostnaden för hyrpersonal minskar',
        { contributesTo: [{ plan: laterPlan.id, node: 'mal-5' }] },
      ],
    ),
    {
      id: 'delmal-1',
      level: 'delmal',
      parent: 'mal-1',
      number: '1.1',
      name: 'Nio av tio får tid inom tre dagar',
      contributesTo: [{ plan: laterPlan.id, node: 'mal-3' }],
    },
    {
      id: 'delmal-2',
      level: 'delmal',
      parent: 'mal-1',
      number: '1.2',
      name: 'Ingen väntar mer än ett år',
    },
  ],
};
/** What was judged of the earlier plan in its last year. */
export const earlierFollowUp: FollowUp = {
  id: 'exempel-2022',
  planId: earlierPlan.id,
  title: 'Årsredovisning 2022 (påhittad)',
  date: '2022-12-31',
  fictional: true,
  observations: [],
  assessments: [
    { of: 'mal-1', status: 'notMet' },
    { of: 'mal-2', status: 'partlyMet' },
    { of: 'mal-3', status: 'met' },
    { of: 'mal-4', status: 'partlyMet' },
    { of: 'mal-5', status: 'notMet' },
    { of: 'mal-6', status: 'notMet' },
    { of: 'mal-7', status: 'partlyMet' },
  ],
};

/** What was judged of the later plan in its first year. */
export const laterFollowUp: FollowUp = {
  id: 'exempel-2023',
  planId: laterPlan.id,
  title: 'Årsredovisning 2023 (påhittad)',
  date: '2023-12-31',
  fictional: true,
  observations: [],
  assessments: [
    { of: 'mal-1', status: 'met' },
    { of: 'mal-2', status: 'partlyMet' },
    { of: 'mal-3', status: 'partlyMet' },
    { of: 'mal-4', status: 'partlyMet' },
    { of: 'mal-5', status: 'partlyMet' },
  ],
};

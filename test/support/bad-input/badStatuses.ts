import { node } from '../../model/fixtures/smallPlan';
import type { BadData } from './BadInput';
import { planOf, followUpOf, observed, measured, NEUTRAL } from './sent';

/** Statuses that no scale has, and statuses of nodes that the plan does not have. */
export const badStatuses: readonly BadData[] = [
  {
    says: 'an unknown status',
    plan: measured,
    followUp: followUpOf({
      assessments: [{ of: 'a', status: 'grönt', motivation: 'Det går framåt.' }],
    }),
    told: [
      {
        code: 'unknown-status',
        path: 'assessments.0.status',
        sv: 'assessments.0.status: Statusen ”grönt” finns inte i skalan. Den räknas som ej bedömd. I skalan finns met (Uppfyllt), partlyMet (Delvis uppfyllt), notMet (Ej uppfyllt).',
      },
    ],
    cards: ['Namn på a', '  Namn på i'],
    statuses: [['a', ...NEUTRAL]],
    details: { of: 'a', say: ['Ej bedömd', '”grönt”, som inte finns i skalan', 'Det går framåt.'] },
  },
  {
    says: 'an unknown status over figures that reach the target',
    plan: measured,
    followUp: followUpOf({
      observations: [observed(60)],
      assessments: [{ of: 'i', status: '__proto__' }],
    }),
    told: [
      {
        code: 'unknown-status',
        path: 'assessments.0.status',
        sv: 'assessments.0.status: Statusen ”__proto__” finns inte i skalan. Den räknas som ej bedömd. I skalan finns met (Uppfyllt), partlyMet (Delvis uppfyllt), notMet (Ej uppfyllt).',
      },
    ],
    cards: ['Namn på a', '  Namn på i'],
    statuses: [['i', ...NEUTRAL]],
    details: { of: 'i', say: ['”__proto__”, som inte finns i skalan', 'Uppfyllt'] },
  },
  {
    says: 'a scale with a look that does not exist',
    plan: planOf([node('a')], {
      scales: [
        {
          id: 'skala',
          purpose: 'outcome',
          levels: [
            { key: 'ja', name: 'Ja', look: 'grön' },
            { key: 'nej', name: 'Nej', look: 'notMet' },
          ],
        },
      ],
    }),
    followUp: followUpOf({ assessments: [{ of: 'a', status: 'ja' }] }),
    told: [
      {
        code: 'unknown-value',
        path: 'scales.0.levels.0.look',
        sv: 'scales.0.levels.0.look: väntade något av orden met, mostlyMet, partlyMet, mostlyNotMet, notMet, done, ongoing, late, notStarted, notAssessed, noData, fick "grön". Uppgiften visas inte.',
      },
      {
        code: 'unusable-scale',
        path: 'scales.0',
        sv: 'scales.0: Skalan ”skala” ska ha två till fem nivåer med olika nycklar.',
      },
      {
        code: 'unknown-status',
        path: 'assessments.0.status',
        sv: 'assessments.0.status: Statusen ”ja” finns inte i skalan. Den räknas som ej bedömd. I skalan finns met (Uppfyllt), partlyMet (Delvis uppfyllt), notMet (Ej uppfyllt).',
      },
    ],
    cards: ['Namn på a'],
    statuses: [['a', ...NEUTRAL]],
    details: { of: 'a', say: ['”ja”, som inte finns i skalan'] },
  },
  {
    says: 'statuses and figures of nodes that the plan does not have',
    plan: measured,
    followUp: followUpOf({
      observations: [observed(60), { of: 'borta', period: '2025', value: 1 }],
      assessments: [
        { of: 'borta', status: 'met' },
        { of: 'a', status: 'partlyMet' },
        { of: 'constructor', status: 'met' },
      ],
    }),
    told: [
      {
        code: 'unknown-figure',
        path: 'observations.1.of',
        sv: 'observations.1.of: ”borta” är varken en post eller en siffra i planen. Värdet används inte.',
      },
      {
        code: 'unknown-node',
        path: 'assessments.0.of',
        sv: 'assessments.0.of: Posten ”borta” finns inte i planen. Uppgiften visas inte.',
      },
      {
        code: 'unknown-node',
        path: 'assessments.2.of',
        sv: 'assessments.2.of: Posten ”constructor” finns inte i planen. Uppgiften visas inte.',
      },
    ],
    cards: ['Namn på a', '  Namn på i'],
    statuses: [
      ['a', 'partlyMet', 'Delvis uppfyllt'],
      ['i', 'met', 'Uppfyllt'],
    ],
  },
  {
    says: 'a follow-up of another plan',
    plan: measured,
    followUp: followUpOf({ planId: 'en-annan', assessments: [{ of: 'a', status: 'met' }] }),
    told: [
      {
        code: 'other-plan',
        path: 'planId',
        sv: 'planId: Uppföljningen gäller planen ”en-annan”, inte den som visas. Den används inte.',
      },
    ],
    cards: ['Namn på a', '  Namn på i'],
    statuses: [['a', 'noData', 'Data saknas']],
  },
];

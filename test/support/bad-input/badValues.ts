import { node } from '../../model/fixtures/smallPlan';
import type { BadData } from './BadInput';
import { planOf, followUpOf, indicator, observed, measured } from './sent';

/** Impossible dates and numbers. */
export const badValues: readonly BadData[] = [
  {
    says: 'a day that is not in the calendar',
    plan: measured,
    followUp: followUpOf({
      observations: [observed(60, { retrievedAt: '31/12/2025' })],
      assessments: [{ of: 'a', status: 'met', assessor: 'Nämnden', date: '2024-02-30' }],
      actions: [{ id: 'å', of: 'a', name: 'Utbilda', dueDate: '2025-06-31' }],
    }),
    told: [
      {
        code: 'invalid-date',
        path: 'observations.0.retrievedAt',
        sv: 'observations.0.retrievedAt: ”31/12/2025” är inget datum. Uppgiften visas inte.',
      },
      {
        code: 'invalid-date',
        path: 'assessments.0.date',
        sv: 'assessments.0.date: ”2024-02-30” är inget datum. Uppgiften visas inte.',
      },
      {
        code: 'invalid-date',
        path: 'actions.0.dueDate',
        sv: 'actions.0.dueDate: ”2025-06-31” är inget datum. Uppgiften visas inte.',
      },
    ],
    cards: ['Namn på a', '  Namn på i'],
    statuses: [
      ['a', 'met', 'Uppfyllt'],
      ['i', 'met', 'Uppfyllt'],
    ],
    details: {
      of: 'a',
      say: ['Uppfyllt enligt bedömning av Nämnden.', 'Utbilda'],
      hide: ['2024-02-30', '2025-06-31'],
    },
  },
  {
    says: 'a follow-up whose day is no date',
    plan: measured,
    followUp: followUpOf({ date: 'i går', observations: [observed(60)] }),
    told: [
      {
        code: 'invalid-date',
        path: 'date',
        sv: 'date: ”i går” är inget datum. Uppgiften visas inte.',
      },
    ],
    cards: ['Namn på a', '  Namn på i'],
    statuses: [['i', 'met', 'Uppfyllt']],
    details: { of: 'i', say: ['60 %'], hide: ['i går', 'Invalid', 'NaN'] },
  },
  {
    says: 'a figure that is no number',
    plan: measured,
    followUp: followUpOf({
      observations: [observed('NaN'), observed('1e999', { period: '2024' })],
    }),
    told: [
      {
        code: 'wrong-type',
        path: 'observations.0.value',
        sv: 'observations.0.value: väntade ett tal, fick "NaN". Ett ersättningsvärde visas.',
      },
      {
        code: 'wrong-type',
        path: 'observations.1.value',
        sv: 'observations.1.value: väntade ett tal, fick Infinity. Ett ersättningsvärde visas.',
      },
    ],
    cards: ['Namn på a', '  Namn på i'],
    statuses: [['i', 'noData', 'Data saknas']],
    details: { of: 'i', say: ['Data saknas'], hide: ['NaN', 'Infinity', '∞'] },
  },
  {
    says: 'a figure of 101 %, which may well be right',
    plan: measured,
    followUp: followUpOf({ observations: [observed(101)] }),
    told: [],
    cards: ['Namn på a', '  Namn på i'],
    statuses: [['i', 'met', 'Uppfyllt']],
    details: { of: 'i', say: ['101 %'] },
  },
  {
    says: 'shares of more than all, a weight below zero and other numbers out of range',
    plan: planOf(
      [
        node('a'),
        indicator('i', 'a', {
          weight: -1,
          measure: { direction: 'increase', unit: '%', decimals: 101 },
        }),
      ],
      { rules: [{ kind: 'worst', minCoverage: 80 }] },
    ),
    followUp: followUpOf({ observations: [observed(60.25, { count: -5 })] }),
    told: [
      {
        code: 'out-of-range',
        path: 'rules.0.minCoverage',
        sv: 'rules.0.minCoverage: väntade ett tal från 0 till 1, fick 80. Uppgiften visas inte.',
      },
      {
        code: 'out-of-range',
        path: 'nodes.1.weight',
        sv: 'nodes.1.weight: väntade ett tal från 0, fick -1. Uppgiften visas inte.',
      },
      {
        code: 'out-of-range',
        path: 'nodes.1.measure.decimals',
        sv: 'nodes.1.measure.decimals: väntade ett heltal från 0 till 20, fick 101. Uppgiften visas inte.',
      },
      {
        code: 'out-of-range',
        path: 'observations.0.count',
        sv: 'observations.0.count: väntade ett tal från 0, fick -5. Uppgiften visas inte.',
      },
    ],
    cards: ['Namn på a', '  Namn på i'],
    statuses: [
      ['a', 'met', 'Uppfyllt'],
      ['i', 'met', 'Uppfyllt'],
    ],
    details: { of: 'i', say: ['60,3 %'] },
  },
];

/** Issues about the periods of figures: unknown periods, and two values for one period. */
import { describe, expect, test } from 'vitest';
import { parseFollowUp } from '../../../src/model/follow-up/parseFollowUp';
import type { Observation } from '../../../src/model/measure/observation';
import { parsePlan } from '../../../src/model/plan/parsePlan';
import { statusIssues } from '../../../src/status/plan/statusIssues';

const of = (
  period: string,
  value: number | null,
  more: Partial<Observation> = {},
): Observation => ({
  of: 'a',
  period,
  value,
  ...more,
});
const followUp = (observations: readonly Observation[]) =>
  parseFollowUp({ id: 'f', planId: 'p', title: 'F', date: '2025-12-31', observations });
const plan = (observations: readonly Observation[] = []) =>
  parsePlan({
    id: 'p',
    title: 'P',
    levels: [{ id: 'm', name: 'Mått', kind: 'indicator' }],
    nodes: [{ id: 'a', level: 'm', name: 'Påhittat mått' }],
    observations,
  });
const told = ({ issues }: { issues: readonly { path: string; message: { sv: string } }[] }) =>
  issues.map(({ message }) => message.sv);

describe('Different values for one period', () => {
  test('are reported with all values and the one that is used, in a plan and in a follow-up', () => {
    const figures = [of('2024', 20), of('2023', 1), of('2024', 95), of('Helår 2024', 40.5)];
    expect(told(followUp(figures))).toEqual([
      'observations.3: ”a” har olika värden för 2024: 20; 40,5; 95. 95 används.',
    ]);
    expect(told(plan(figures))).toEqual([
      'observations.3: ”Påhittat mått” har olika värden för 2024: 20; 40,5; 95. 95 används.',
    ]);
  });

  test('are reported in the same way whatever the order', () => {
    const figures = [of('2024', 95), of('2024', 20), of('2024', 50)];
    const turned = [figures, figures.toReversed(), [figures[1], figures[2], figures[0]]];
    for (const some of turned as Observation[][]) {
      expect(told(followUp(some))).toEqual([
        'observations.2: ”a” har olika värden för 2024: 20; 50; 95. 95 används.',
      ]);
    }
  });

  test('are counted beyond five', () => {
    const figures = Array.from({ length: 1207 }, (_, value) => of('2024', value));
    expect(told(followUp(figures))).toEqual([
      'observations.1206: ”a” har olika värden för 2024: 0; 1; 2; 3; 4 och 1\u00a0202 till. 1\u00a0206 används.',
    ]);
  });

  test.each<[string, Observation, Observation]>([
    ['of women and of men', of('2024', 1, { sex: 'K' }), of('2024', 2, { sex: 'M' })],
    ['of two units', of('2024', 1, { unitId: 'u' }), of('2024', 2)],
    ['of an outcome and a budget', of('2024', 1), of('2024', 2, { nature: 'budget' })],
    [
      'of two methods',
      of('2024', 1, { methodVersion: '1' }),
      of('2024', 2, { methodVersion: '2' }),
    ],
    ['of two measures', of('2024', 1), of('2024', 2, { of: 'b' })],
    ['of a year and its last month', of('2024', 1), of('dec 2024', 2)],
    ['that are the same', of('2024', 1), of('2024', 1)],
    ['of which one is missing', of('2024', 1), of('2024', null)],
    ['of which one is withheld', of('2024', 1), of('2024', 2, { valueStatus: 'suppressed' })],
    ['of which one was preliminary', of('2024', 1, { valueStatus: 'preliminary' }), of('2024', 2)],
    [
      'under the same label with other dates',
      of('delår', 1, { from: '2024-01-01', to: '2024-04-30' }),
      of('delår', 2, { from: '2024-01-01', to: '2024-08-31' }),
    ],
  ])('are not values %s', (_says, one, other) => {
    expect(told(followUp([one, other]))).toEqual([]);
    expect(told(followUp([other, one]))).toEqual([]);
  });

  test('are reported when a follow-up differs from its plan', () => {
    const own = plan([of('2023', 1), of('2024', 2)]).value;
    const { value } = followUp([of('2025', 3), of('2024', 4)]);
    if (!own || !value) throw new Error('Nothing was read');
    expect(statusIssues(own, value).map(({ code, path }) => [code, path])).toEqual([
      ['different-figures', 'observations.1'],
    ]);
  });
});

describe('A period that is not understood', () => {
  test('is reported once, with the number of its figures', () => {
    const figures = [
      of('Mätning 1', 1),
      of('2024', 2),
      of('Mätning 1', 1, { of: 'b' }),
      of('v.', 3),
    ];
    expect(told(followUp(figures))).toEqual([
      'observations.0.period: ”Mätning 1” är ingen period som känns igen. 2 siffror visas, men när de gäller är inte känt.',
      'observations.3.period: ”v.” är ingen period som känns igen. Siffran visas, men när den gäller är inte känt.',
    ]);
  });

  test('is not an issue when dates define it', () => {
    expect(told(followUp([of('Mätning 1', 1, { to: '2024-06-30' })]))).toEqual([]);
  });
});

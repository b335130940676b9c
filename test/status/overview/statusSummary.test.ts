import { describe, expect, test } from 'vitest';
import {
  exampleFollowUps,
  financialGoals2021,
  namndplan2024,
  regionplan2020,
} from '../../../src/example';
import type { PlanNode } from '../../../src/model/plan/planNode';
import { planStatuses } from '../../../src/status/plan/planStatuses';
import { SCALES } from '../../../src/status/scale/scaleFor';
import { statusSummary } from '../../../src/status/overview/statusSummary';
import { assessed, node, planOf } from '../plan/statusFixture';
import { textOf } from '../../../src/messages/textOf';
import { said } from '../said';

const goals = (count: number) => Array.from({ length: count }, (_, index) => node(`m${index}`));

const indicators = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    node(`i${index}`, { level: 'indikator', parent: 'm0' }),
  );

/**
 * A Swedish summary of goals, and of the indicators under the first of them, with these levels in order.
 */
function summary(levels: string[], measured: string[] = [], scale?: keyof typeof SCALES): string {
  const nodes: PlanNode[] = [...goals(levels.length), ...indicators(measured.length)];
  const plan = planOf(nodes, scale && { scales: [SCALES[scale]] });
  const entries = [
    ...levels.map((level, index) => [`m${index}`, level]),
    ...measured.map((level, index) => [`i${index}`, level]),
  ].filter(([, level]) => level !== '');
  return textOf(
    statusSummary(assessed(plan, Object.fromEntries(entries) as Record<string, string>)),
  );
}

describe('The statuses in a sentence', () => {
  test('are those of the highest goals, each in the number of its count', () => {
    const two = ['met', 'partlyMet', 'notMet', 'notStarted', ''];
    expect(summary([...two, ...two])).toBe(
      '10 mål: 2 uppfyllda, 2 delvis uppfyllda, 2 ej uppfyllda, 2 ej påbörjade, 2 ej bedömda.',
    );
    expect(summary(two)).toBe(
      '5 mål: 1 uppfyllt, 1 delvis uppfyllt, 1 ej uppfyllt, 1 ej påbörjat, 1 ej bedömt.',
    );
  });

  test('leave out what no goal has', () => {
    expect(summary(['met', 'met'])).toBe('2 mål: 2 uppfyllda.');
  });

  test('keep the words of a custom scale, uninflected', () => {
    expect(summary(['met', 'met', 'notMet'], [], 'yesNo')).toBe('3 mål: 2 ja, 1 nej.');
    expect(summary(['mostlyMet', 'mostlyMet'], [], 'fiveLevels')).toBe(
      '2 mål: 2 bedöms kunna uppnås.',
    );
  });

  test.each([
    [['met', 'met', ''], 'Av 3 indikatorer är 2 bedömda.'],
    [['met', '', ''], 'Av 3 indikatorer är 1 bedömd.'],
    [['', ''], 'Av 2 indikatorer är ingen bedömd.'],
    [['met', 'notMet'], 'Alla 2 indikatorer är bedömda.'],
    [['met'], '1 indikator är bedömd.'],
    [[''], '1 indikator är inte bedömd.'],
  ])('state the number of assessed measures: %j', (measured, sentence) => {
    expect(summary(['met'], measured)).toBe(`1 mål: 1 uppfyllt. ${sentence}`);
  });

  test('are of the highest level that has goals, as the plan orders its levels', () => {
    const plan = planOf([
      node('v', { level: 'vision' }),
      node('d', { level: 'delmål', parent: 'a' }),
      node('a', { parent: 'v' }),
    ]);
    expect(textOf(statusSummary(assessed(plan, { a: 'met' })))).toBe('1 mål: 1 uppfyllt.');
    const lower = planOf([node('d', { level: 'delmål' })]);
    expect(textOf(statusSummary(assessed(lower, { d: 'met' })))).toBe('1 delmål: 1 uppfyllt.');
  });

  test('are stated in English too', () => {
    const plan = planOf([...goals(2), ...indicators(3)]);
    expect(textOf(statusSummary(assessed(plan, { m0: 'met', i0: 'met' })), 'en')).toBe(
      '2 goals: 1 met, 1 not assessed. Of 3 indicators, 1 is assessed.',
    );
  });

  test('are of measures alone where there are no goals', () => {
    const plan = planOf([node('i', { level: 'indikator' })]);
    expect(textOf(statusSummary(assessed(plan, { i: 'met' })))).toBe('1 indikator är bedömd.');
  });
});

describe('Before any follow-up', () => {
  test('the nämndplan states what it contains, and that it has no målvärden', () => {
    expect(said(statusSummary(planStatuses(namndplan2024)))).toEqual({
      sv: '7 mål, 15 delmål och 34 indikatorer. Inget är bedömt: målvärde saknas.',
      en: '7 goals, 15 objectives and 34 indicators. Nothing is assessed: no target set.',
    });
  });

  test('the regionplan waits for its follow-up', () => {
    expect(textOf(statusSummary(planStatuses(regionplan2020)))).toBe(
      '3 målområden, 12 mål och 2 uppdrag. Inget är bedömt: ingen uppföljning finns ännu.',
    );
  });

  test('the most common of several reasons is stated as such', () => {
    const level = 'indikator';
    const plan = planOf([node('a'), node('i', { level }), node('j', { level })]);
    expect(textOf(statusSummary(planStatuses(plan)))).toBe(
      '1 mål och 2 indikatorer. Inget är bedömt. Vanligaste orsaken: målvärde saknas.',
    );
  });

  test('a plan whose own figures decide counts as followed up', () => {
    expect(textOf(statusSummary(planStatuses(financialGoals2021)))).toMatch(
      /^8 finansiella mål: 3 uppfyllda, 4 ej bedömda, 1 utan data\. .*Alla 6 nyckeltal är bedömda\.$/,
    );
  });

  test('a plan without goals says so', () => {
    const vision = planOf([node('v', { level: 'vision' })]);
    expect(textOf(statusSummary(planStatuses(vision)))).toBe('Planen innehåller inga mål.');
    expect(textOf(statusSummary(assessed(vision, {})))).toBe('Planen innehåller inga mål.');
  });
});

test.each(exampleFollowUps.map((followUp) => [followUp.title, followUp] as const))(
  'Of %s the goals in the sentence add up to seven',
  (_title, followUp) => {
    const sv = textOf(statusSummary(planStatuses(namndplan2024, followUp)));
    const [, list = ''] =
      /^7 mål: (.*?)\. (?:Prognos: [^.]+\. )?Av (?:30|31) indikatorer är \d+ bedömda\.$/.exec(sv) ??
      [];
    const counts = list.split(', ').map((part) => Number.parseInt(part, 10));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(7);
  },
);

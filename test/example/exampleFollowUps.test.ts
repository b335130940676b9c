import { expect, test } from 'vitest';
import { exampleFollowUps, namndplan2024 } from '../../src/example';

const observations = exampleFollowUps.flatMap((followUp) => followUp.observations);
const [april, august, year] = exampleFollowUps;

/** The figure for 2025 of an indicator in a follow-up: a number, why there is none, or nothing. */
function latest(followUp: typeof april, of: string, sex = 'T') {
  const found = followUp?.observations.find(
    (one) =>
      one.of === of && one.sex === sex && one.to === followUp.date && one.nature !== 'forecast',
  );
  return found?.value ?? found?.valueStatus;
}

test('there are three follow-ups of the nämndplan: april, augusti and the year', () => {
  expect(exampleFollowUps.map(({ report }) => report)).toEqual([
    'interimApril',
    'interimAugust',
    'annual',
  ]);
  expect(new Set(exampleFollowUps.map(({ planId }) => planId))).toEqual(
    new Set([namndplan2024.id]),
  );
});

test('every observation, target and assessment is of a node in the nämndplan', () => {
  const nodes = namndplan2024.nodes.map(({ id }) => id);
  const indicators = namndplan2024.nodes.filter(({ measure }) => measure).map(({ id }) => id);
  for (const { observations: figures, targets = [], assessments = [] } of exampleFollowUps) {
    const measured = [...figures, ...targets].map(({ of }) => of);
    expect(indicators).toEqual(expect.arrayContaining(measured));
    expect(nodes).toEqual(expect.arrayContaining(assessments.map(({ of }) => of)));
  }
});

test('no indicator has two figures for the same period, sex and nature', () => {
  for (const followUp of exampleFollowUps) {
    const keys = followUp.observations.map(
      ({ of, period, sex, nature }) => `${of} ${period} ${sex} ${nature}`,
    );
    expect(new Set(keys).size).toBe(keys.length);
  }
});

test('no follow-up knows a figure from after its day', () => {
  for (const { date, observations: figures } of exampleFollowUps) {
    const outcomes = figures.filter(({ nature }) => nature !== 'forecast');
    expect(outcomes.filter(({ to = '' }) => to > date)).toEqual([]);
  }
});

test('counts of women and men add up to the whole', () => {
  const counts = ['indikator-1-1-3', 'indikator-2-1-2', 'indikator-4-2-3', 'indikator-5-1-2'];
  const sums = exampleFollowUps.flatMap(({ observations: figures }) =>
    figures
      .filter(({ of, sex }) => counts.includes(of) && sex === 'T')
      .map(({ of, period, value }) => {
        const parts = figures.filter(
          (one) => one.of === of && one.period === period && ['K', 'M'].includes(one.sex ?? 'T'),
        );
        return { value, sum: parts.reduce((sum, part) => sum + (part.value ?? Number.NaN), 0) };
      }),
  );
  expect(sums).toHaveLength(3 * 4 * 4);
  expect(sums.filter(({ value, sum }) => value !== sum)).toEqual([]);
});

test('a target is met, almost met and not met', () => {
  expect(latest(april, 'indikator-2-1-3')).toBeGreaterThan(90);
  expect(latest(april, 'indikator-1-1-1')).toBeGreaterThan(60 - 3);
  expect(latest(april, 'indikator-1-1-1')).toBeLessThan(60);
  expect(latest(april, 'indikator-1-1-3')).toBeLessThan(320 - 20);
});

test('in August all together meet a target that women do not', () => {
  expect(latest(august, 'indikator-1-1-1')).toBeGreaterThan(60);
  expect(latest(august, 'indikator-1-1-1', 'K')).toBeLessThan(60);
});

test('figures are suppressed, missing, preliminary, and made with a new method', () => {
  expect(latest(april, 'indikator-4-1-4', 'M')).toBe('suppressed');
  expect(latest(april, 'indikator-1-1-4')).toBe('suppressed');
  expect(latest(april, 'indikator-6-1-2')).toBe('missing');
  expect(observations.some(({ valueStatus }) => valueStatus === 'preliminary')).toBe(true);
  const versions = april?.observations.filter(({ of }) => of === 'indikator-2-1-1');
  expect(new Set(versions?.map(({ methodVersion }) => methodVersion))).toEqual(
    new Set(['2018', '2025']),
  );
});

test('some targets are not due until the year or the plan ends', () => {
  const due = april?.targets?.flatMap(({ dueDate = [] }) => dueDate) ?? [];
  expect(new Set(due)).toEqual(new Set(['2025-12-31', '2027-12-31']));
  expect(latest(august, 'indikator-5-1-1')).toBeUndefined();
  expect(latest(year, 'indikator-5-1-1')).toBeGreaterThan(79);
});

test('nine rows have no target, among them the placeholders and the repeated row', () => {
  const aimed = new Set(april?.targets?.map(({ of }) => of));
  const without = namndplan2024.nodes.filter(
    ({ level, id }) => level === 'indikator' && !aimed.has(id),
  );
  expect(without).toHaveLength(9);
  expect(without.filter(({ placeholder, duplicateOf }) => placeholder || duplicateOf)).toHaveLength(
    3,
  );
});

test('between the follow-ups figures improve, worsen, appear and are lost', () => {
  expect(latest(april, 'indikator-2-3-2')).toBeGreaterThan(25);
  expect(latest(august, 'indikator-2-3-2')).toBeLessThan(25);
  expect(latest(year, 'indikator-2-3-2')).toBeGreaterThan(25);
  expect(latest(april, 'indikator-2-4-1')).toBe('missing');
  expect(latest(august, 'indikator-2-4-1')).toBe(74);
  expect(latest(august, 'indikator-4-1-2')).toBe(66);
  expect(latest(year, 'indikator-4-1-2')).toBe('missing');
});

test('a forecast lies within its interval, which is not symmetric', () => {
  const forecasts = observations.filter(({ nature }) => nature === 'forecast');
  expect(forecasts.length).toBeGreaterThan(0);
  for (const { value, interval } of forecasts) {
    const { low = Number.NaN, high = Number.NaN } = interval ?? {};
    const below = (value ?? Number.NaN) - low;
    const above = high - (value ?? Number.NaN);
    expect(Math.min(below, above)).toBeGreaterThan(0);
    expect(below).not.toBe(above);
  }
});

test('assessments use the words of the scale and are made by a body', () => {
  const assessments = exampleFollowUps.flatMap((followUp) => followUp.assessments ?? []);
  expect(new Set(assessments.map(({ status }) => status))).toEqual(
    new Set(['met', 'partlyMet', 'notMet', 'notStarted']),
  );
  expect(new Set(assessments.map(({ assessor }) => assessor))).toEqual(
    new Set(['Nämnden', 'Förvaltningen']),
  );
  expect(assessments.some(({ motivation }) => motivation === undefined)).toBe(true);
});

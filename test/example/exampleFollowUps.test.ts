import { expect, test } from 'vitest';
import { exampleFollowUps, namndplan2024 } from '../../src/example';

const observations = exampleFollowUps.flatMap((followUp) => followUp.observations);
const [april, august, year] = exampleFollowUps;

/**
 * The figure for 2025 of an indicator in a follow-up: a number, the reason that there is none, or nothing.
 */
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

test('no follow-up has a figure from after its day', () => {
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

test('in August a target is met in total but not by women', () => {
  expect(latest(august, 'indikator-1-1-1')).toBeGreaterThan(60);
  expect(latest(august, 'indikator-1-1-1', 'K')).toBeLessThan(60);
});

test('some figures are suppressed, missing, preliminary, or made with a new method', () => {
  expect(latest(april, 'indikator-4-1-4', 'M')).toBe('suppressed');
  expect(latest(april, 'indikator-1-1-4')).toBe('suppressed');
  expect(latest(april, 'indikator-6-1-2')).toBe('missing');
  expect(latest(april, 'indikator-7-1-2')).toBe('notApplicable');
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

test('six rows have no target, among them the placeholders and the repeated row', () => {
  const aimed = new Set(april?.targets?.map(({ of }) => of));
  const without = namndplan2024.nodes.filter(
    ({ level, id }) => level === 'indikator' && !aimed.has(id),
  );
  expect(without).toHaveLength(6);
  expect(without.filter(({ placeholder, duplicateOf }) => placeholder || duplicateOf)).toHaveLength(
    3,
  );
});

test('a target for an old method, a mean of three years, steps and words are among the targets', () => {
  const target = (of: string) => year?.targets?.find((one) => one.of === of);
  expect(target('indikator-2-1-1')?.methodVersion).toBe('2018');
  expect(target('indikator-7-2-1')?.aggregate?.periods).toEqual(['2023', '2024', '2025']);
  expect(target('indikator-5-1-4')?.thresholds).toHaveLength(2);
  expect(target('indikator-2-3-2')?.boundary).toBe('worse');
  expect(target('indikator-2-1-4')?.form).toBe('text');
});

test('one indicator has a target, and only a figure that is two years old', () => {
  for (const { observations: figures, targets = [] } of exampleFollowUps) {
    const known = figures.filter(({ of }) => of === 'indikator-4-2-4');
    expect(known.map(({ period, value }) => [period, value])).toEqual([['2023', 41]]);
    expect(targets.map(({ of }) => of)).toContain('indikator-4-2-4');
  }
});

test('the same figure is reported as 72 and as 75, and both are kept', () => {
  const { value, alternates } =
    august?.observations.find(({ of, to }) => of === 'indikator-4-1-1' && to === august.date) ?? {};
  expect([value, alternates?.map((other) => other.value)]).toEqual([72, [75]]);
});

test('between the follow-ups figures improve, worsen, appear and disappear', () => {
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

test('assessments are made by a body, most of them with a motivation', () => {
  const assessments = exampleFollowUps.flatMap((followUp) => followUp.assessments ?? []);
  const units = exampleFollowUps.flatMap(({ units: listed = [] }) => listed);
  const own = assessments.filter(({ unitId }) => unitId === undefined);
  expect(new Set(own.map(({ assessor }) => assessor))).toEqual(
    new Set(['Nämnden', 'Förvaltningen']),
  );
  for (const { unitId, assessor } of assessments.filter((one) => one.unitId !== undefined)) {
    expect(assessor).toBe(units.find(({ id }) => id === unitId)?.name);
  }
  const silent = assessments.filter(({ motivation }) => motivation === undefined);
  expect(silent.length).toBeGreaterThan(0);
  expect(silent.length).toBeLessThan(assessments.length / 2);
});

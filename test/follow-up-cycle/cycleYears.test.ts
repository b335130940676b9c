import { describe, expect, test } from 'vitest';
import { cycleYears, nextStation } from '../../src/follow-up-cycle/cycleYears';
import type { FollowUp } from '../../src/model/follow-up/followUp';
import type { CycleReport } from '../../src/model/plan/cycle';

const REPORTS: CycleReport[] = [
  { name: 'Årsredovisning', report: 'annual', month: 12 },
  { name: 'Delår april', report: 'interimApril', month: 4 },
  { name: 'Delår augusti', report: 'interimAugust', month: 8 },
  { name: 'Månadsuppföljning', report: 'monthly' },
];

function followUp(date: string, report?: FollowUp['report']): FollowUp {
  return { id: date, planId: 'p', title: `Om ${date}`, date, report, observations: [] };
}

/** Each year as its reports with their days; those that there is a follow-up for have a star. */
function shown(followUps: readonly FollowUp[], reports: readonly CycleReport[] = REPORTS) {
  return cycleYears(reports, followUps).map(({ year, stations }) => [
    year,
    ...stations.map(({ name, day, followUp: own }) => `${own ? '*' : ''}${name} ${day}`),
  ]);
}

describe('The years of a cycle', () => {
  test('have every report in the order of the year, with the follow-up where there is one', () => {
    expect(shown([followUp('2020-04-30', 'interimApril')])).toEqual([
      [
        '2020',
        '*Om 2020-04-30 2020-04-30',
        'Delår augusti 2020-08-31',
        'Årsredovisning 2020-12-31',
      ],
    ]);
  });

  test('are those that there are follow-ups from, the earliest first', () => {
    const years = shown([followUp('2025-08-31', 'interimAugust'), followUp('2023', 'annual')]);
    expect(years.map(([year]) => year)).toEqual(['2023', '2025']);
  });

  test('have a follow-up that belongs to no report at its own day', () => {
    expect(shown([followUp('2025-05-31', 'monthly')])[0]).toEqual([
      '2025',
      'Delår april 2025-04-30',
      '*Om 2025-05-31 2025-05-31',
      'Delår augusti 2025-08-31',
      'Årsredovisning 2025-12-31',
    ]);
  });

  test('tell reports of the same kind apart by their month', () => {
    const thirds = [4, 8, 12].map((month): CycleReport => ({ name: `Tertial ${month}`, month }));
    expect(shown([followUp('2025-08-31')], thirds)[0]?.slice(1)).toEqual([
      'Tertial 4 2025-04-30',
      '*Om 2025-08-31 2025-08-31',
      'Tertial 12 2025-12-31',
    ]);
  });

  test('have only the follow-ups when the plan says nothing of reports', () => {
    expect(shown([followUp('2025-08-31'), followUp('2025-04')], [])).toEqual([
      ['2025', '*Om 2025-04 2025-04-30', '*Om 2025-08-31 2025-08-31'],
    ]);
  });

  test('are one of no number when there are no follow-ups', () => {
    expect(shown([])).toEqual([['', 'Delår april ', 'Delår augusti ', 'Årsredovisning ']]);
    expect(shown([], [])).toEqual([]);
  });

  test('have a follow-up without a date, which can still be chosen', () => {
    expect(shown([followUp('')])[0]?.slice(0, 2)).toEqual(['', '*Om  ']);
  });
});

describe('What comes next', () => {
  const august = followUp('2025-08-31', 'interimAugust');

  test('is the next report of the year, with its follow-up when there is one', () => {
    expect(nextStation('2025-04-30', REPORTS, [august])).toEqual({
      name: 'Delår augusti',
      day: '2025-08-31',
      followUp: august,
    });
  });

  test('is after the last report the first of the next year', () => {
    expect(nextStation('2025-12-31', REPORTS, [august])).toEqual({
      name: 'Delår april',
      day: '2026-04-30',
      followUp: undefined,
    });
  });

  test('is nothing when the plan says nothing of reports', () => {
    expect(nextStation('2025-12-31', undefined, [august])).toBeUndefined();
  });
});

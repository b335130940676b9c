/** What is known about a plan when parts could not be fetched, and several follow-ups joined into one. */
import { describe, expect, test } from 'vitest';
import type { FollowUp } from '../../../src/model/follow-up/followUp';
import { LoadError } from '../../../src/load/loadError';
import { joinedFollowUp } from '../../../src/source/joinedFields';
import { knownFollowUp } from '../../../src/source/hook/knownFollowUp';

const OWN: FollowUp = {
  id: 'egen',
  planId: 'plan',
  title: 'Påhittad uppföljning',
  date: '2025-08-31',
  observations: [{ of: 'a', period: '2025', value: 1 }],
  units: [{ id: 'RS', name: 'Regionstyrelsen' }],
  documents: [{ id: 'rapport', title: 'Påhittad rapport' }],
};
const OTHER: FollowUp = {
  ...OWN,
  id: 'annan',
  title: 'Kolada',
  date: '2025-12-31',
  fictional: true,
  observations: [{ of: 'b', period: '2025', value: 2 }],
  documents: [
    { id: 'rapport', title: 'Samma rapport' },
    { id: 'kolada', title: 'Källa: Kolada' },
  ],
};
const FAILED = {
  followUp: undefined,
  error: new LoadError('http', { status: 503 }),
  triedAt: Date.UTC(2025, 11, 31, 9, 32),
  system: 'Kolada',
  isAwaited: false,
  nodeIds: ['a', 'c'],
};

describe('A follow-up that could be fetched', () => {
  test('is the same object', () => {
    expect(knownFollowUp({ ...FAILED, followUp: OWN, error: null }, 'plan')).toBe(OWN);
  });
});

describe('A follow-up that could not be fetched', () => {
  test('keeps its earlier data, and notes the failure on each of its nodes', () => {
    const known = knownFollowUp({ ...FAILED, followUp: OWN }, 'plan');
    expect(known).toMatchObject({ ...OWN, unavailable: [{ of: 'a' }, { of: 'c' }] });
    expect(known?.unavailable?.[0]).toEqual({
      of: 'a',
      triedAt: '2025-12-31T09:32:00.000Z',
      system: 'Kolada',
      reason: FAILED.error.text,
    });
  });

  test('states only the failure when nothing was known before', () => {
    const known = knownFollowUp(FAILED, 'plan');
    expect(known?.planId).toBe('plan');
    expect(known?.observations).toEqual([]);
    expect(known?.unavailable?.map(({ of }) => of)).toEqual(['a', 'c']);
  });
});

describe('Several joined follow-ups', () => {
  test('contain the data of all of them, in their order, with the name and day of the first', () => {
    const joined = joinedFollowUp([OWN, OTHER]);
    expect(joined).toMatchObject({ id: 'egen', title: OWN.title, date: OWN.date });
    expect(joined?.observations.map(({ of }) => of)).toEqual(['a', 'b']);
  });

  test('contain each unit and document once', () => {
    const joined = joinedFollowUp([OWN, OTHER]);
    expect(joined?.units).toHaveLength(1);
    expect(joined?.documents?.map(({ title }) => title)).toEqual([
      'Påhittad rapport',
      'Källa: Kolada',
    ]);
  });

  test('are fictional when one of them is', () => {
    expect(joinedFollowUp([OWN, OTHER])?.fictional).toBe(true);
  });

  test('have a day if one of them has, even if an earlier one failed', () => {
    const failed = knownFollowUp(FAILED, 'plan');
    const joined = joinedFollowUp(failed ? [failed, OWN] : []);
    expect(joined).toMatchObject({ date: OWN.date, unavailable: [{ of: 'a' }, { of: 'c' }] });
  });

  test('are the same object when there is only one, and nothing when there is none', () => {
    expect(joinedFollowUp([OWN])).toBe(OWN);
    expect(joinedFollowUp([])).toBeUndefined();
  });
});

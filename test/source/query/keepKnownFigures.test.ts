import { describe, expect, test } from 'vitest';
import type { FollowUp } from '../../../src/model/follow-up/followUp';
import { followUpQuery } from '../../../src/source/query/followUpQuery';
import { keepKnownFigures } from '../../../src/source/query/keepKnownFigures';
import type { Loaded } from '../../../src/source/query/loadParsed';
import { memorySource } from '../../../src/source/memorySource';
import { watching } from '../servedApi';

const figure = (of: string, value: number) => ({ of, period: '2024', value });
const followUp = (rest: Partial<FollowUp>): FollowUp => ({
  id: 'follow-up',
  planId: 'plan',
  title: 'Uppföljning',
  date: '2024-04-30',
  observations: [],
  ...rest,
});

describe('Figures that could not be fetched this time', () => {
  test('Are kept', () => {
    const before = followUp({ observations: [figure('a', 1), figure('b', 2), figure('b', 3)] });
    const after = followUp({ observations: [figure('a', 10)], unavailable: [{ of: 'b' }] });
    const kept = keepKnownFigures(before, after);
    expect(kept.observations).toEqual([figure('a', 10), figure('b', 2), figure('b', 3)]);
    expect(kept.unavailable).toEqual([{ of: 'b' }]);
  });

  test('Are replaced as soon as there is a new one', () => {
    const before = followUp({ observations: [figure('b', 2)] });
    const after = followUp({ observations: [figure('b', 20)], unavailable: [{ of: 'b' }] });
    expect(keepKnownFigures(before, after)).toBe(after);
  });

  test('Do not return when they have been removed', () => {
    const before = followUp({ observations: [figure('b', 2)] });
    const after = followUp({ unavailable: [{ of: 'c' }] });
    expect(keepKnownFigures(before, after)).toBe(after);
  });

  test('Are not taken from another plan', () => {
    const before = followUp({ planId: 'other', observations: [figure('b', 2)] });
    const after = followUp({ unavailable: [{ of: 'b' }] });
    expect(keepKnownFigures(before, after)).toBe(after);
  });
});

describe('In a query', () => {
  const { client } = watching();

  test('Figures stay through any number of failures, and everything else keeps its identity', async () => {
    const whole = followUp({
      observations: [figure('a', 1), figure('b', 2)],
      assessments: [{ of: 'a', status: 'met' }],
    });
    const failed = { ...whole, observations: [figure('a', 1)], unavailable: [{ of: 'b' }] };
    const answers = [whole, failed, failed];
    const source = memorySource({ id: 'a', data: () => answers.shift() ?? whole });
    const query = { ...followUpQuery(source), staleTime: 0 };
    // A view gets the data that the client keeps, not what the request returned.
    const shown = async () => {
      await client().query(query);
      return client().getQueryData(query.queryKey) as Loaded<FollowUp>;
    };
    const first = await shown();
    const second = await shown();
    expect(second.value.observations).toEqual([figure('a', 1), figure('b', 2)]);
    expect(second.value.observations).toBe(first.value.observations);
    expect(second.value.assessments).toBe(first.value.assessments);
    expect(await shown()).toBe(second);
    const last = await shown();
    expect(last.value.unavailable).toBeUndefined();
    expect(last.value.observations).toBe(first.value.observations);
  });
});

import { expect, test, vi } from 'vitest';
import type { FollowUp } from '../../../src/model/follow-up/followUp';
import type { Plan } from '../../../src/model/plan/plan';
import { planStatuses } from '../../../src/status/plan/planStatuses';

const planOf = (count: number): Plan => ({
  id: 'plan',
  title: 'Påhittad plan',
  levels: [{ id: 'i', name: 'Indikator', kind: 'indicator' }],
  nodes: Array.from({ length: count }, (_, index) => ({ id: `n${index}`, level: 'i', name: 'N' })),
});

const failedAt = (count: number, triedAt: string): FollowUp => ({
  id: 'f',
  planId: 'plan',
  title: 'Påhittad uppföljning',
  date: '2025-01-01',
  observations: [],
  unavailable: Array.from({ length: count }, (_, index) => ({ of: `n${index}`, triedAt })),
});

/** The number of records that are serialised when a second poll fails, too. */
function textsWritten(count: number): number {
  const plan = planOf(count);
  planStatuses(plan, failedAt(count, '2025-01-01T10:00:00Z'));
  const second = failedAt(count, '2025-01-01T10:01:00Z');
  const writes = vi.spyOn(JSON, 'stringify');
  planStatuses(plan, second);
  const { length } = writes.mock.calls;
  writes.mockRestore();
  return length;
}

test('a poll that fails again costs ten times as much for ten times as many nodes', () => {
  expect(textsWritten(1000)).toBeLessThan(11 * textsWritten(100));
});

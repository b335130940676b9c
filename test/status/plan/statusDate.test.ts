import { describe, expect, test } from 'vitest';
import type { FollowUp } from '../../../src/model/follow-up/followUp';
import type { Plan } from '../../../src/model/plan/plan';
import { statusDate } from '../../../src/status/plan/statusDate';

const plan: Plan = { id: 'plan', title: 'P', period: '2024–2027', levels: [], nodes: [] };
const figure = (period: string, nature?: 'outcome' | 'forecast') => ({
  of: 'i',
  period,
  value: 1,
  ...(nature && { nature }),
});
const followUp = (date: string, observations: FollowUp['observations'] = []): FollowUp => ({
  id: 'u',
  planId: 'plan',
  title: 'U',
  date,
  observations,
});

describe('The day that statuses apply to', () => {
  test('is that of the follow-up', () => {
    expect(statusDate(plan, followUp('2025-08-31', [figure('2026')]))).toBe('2025-08-31');
  });

  test('is the last day of the outcomes when the follow-up has no readable day', () => {
    const observations = [figure('2024'), figure('2025', 'outcome'), figure('2027', 'forecast')];
    expect(statusDate(plan, followUp('', observations))).toBe('2025-12-31');
  });

  test("is without any of that the end of the plan's period", () => {
    expect(statusDate(plan, undefined)).toBe('2027-12-31');
    expect(statusDate(plan, followUp(''))).toBe('2027-12-31');
  });

  test("is for a plan without a period the last day of the plan's own figures, if any", () => {
    const { period: _, ...undated } = plan;
    expect(statusDate({ ...undated, observations: [figure('2021')] }, undefined)).toBe(
      '2021-12-31',
    );
    expect(statusDate(undated, undefined)).toBe('');
  });
});

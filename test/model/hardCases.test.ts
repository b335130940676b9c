/**
 * Cases that break naive models: each can be expressed, is read without issues, and survives a round trip.
 */
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { budgetSchema } from '../../src/model/budget/budget';
import { parseFollowUp } from '../../src/model/follow-up/parseFollowUp';
import { parseOrganisation } from '../../src/model/organisation/parseOrganisation';
import { parsePlan } from '../../src/model/plan/parsePlan';
import { hardBudgets } from './fixtures/hardBudgets';
import { hardFollowUps } from './fixtures/hardFollowUps';
import { hardOrganisations } from './fixtures/hardOrganisations';
import { hardPlans } from './fixtures/hardPlans';
import { outlineOf } from './plan/outlineOf';
import { node, smallPlan } from './fixtures/smallPlan';

describe('A plan can express', () => {
  test.each(Object.entries(hardPlans))('%s', (_case, plan) => {
    expect(parsePlan(plan)).toEqual({ value: plan, issues: [] });
  });
});

describe('A follow-up can express', () => {
  test.each(Object.entries(hardFollowUps))('%s', (_case, followUp) => {
    expect(parseFollowUp(followUp)).toEqual({ value: followUp, issues: [] });
  });
});

describe('An organisation can express', () => {
  test.each(Object.entries(hardOrganisations))('%s', (_case, organisation) => {
    expect(parseOrganisation(organisation)).toEqual({ value: organisation, issues: [] });
  });
});

describe('A budget can express', () => {
  test.each(Object.entries(hardBudgets))('%s', (_case, budget) => {
    expect(v.parse(budgetSchema, budget)).toEqual(budget);
  });
});

describe('A tree can contain', () => {
  test('an indicator under four delmål', () => {
    const plan = smallPlan([
      node('mål'),
      ...['a', 'b', 'c', 'd'].map((id) => node(id, 'mål')),
      node('ind', 'a', { alsoUnder: ['b', 'c', 'd'] }),
    ]);
    const leaves = outlineOf(parsePlan(plan).value).filter((line) => line.startsWith('    '));
    expect(leaves).toEqual(['    ind', '    ind@b', '    ind@c', '    ind@d']);
  });

  test('2 000 nodes', () => {
    const children = Array.from({ length: 1999 }, (_, index) => node(`n${index}`, 'mål'));
    expect(outlineOf(parsePlan(smallPlan([node('mål'), ...children])).value)).toHaveLength(2000);
  });
});

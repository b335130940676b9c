import { expect, test } from 'vitest';
import { regionplan2020, regionplanApril2020 } from '../../src/example';
import type { FollowUp } from '../../src/model/follow-up/followUp';
import type { Plan } from '../../src/model/plan/plan';
import { reportedFigures } from '../../src/node-details/reportedFigures';

const plan: Plan = {
  id: 'p',
  title: 'P',
  levels: [],
  nodes: [],
  figures: [{ id: 'invånare', name: 'Invånare', about: ['a', 'b'] }],
  observations: [{ of: 'invånare', period: '2024', value: 270 }],
};
const source = { document: 'd', page: '1', quote: 'fem' };
const followUp: FollowUp = {
  id: 'u',
  planId: 'p',
  title: 'U',
  date: '2025',
  figures: [
    { id: 'kö', name: 'Kö', about: ['a'] },
    { id: 'räknas', name: 'Bara för en beräkning' },
  ],
  observations: [
    { of: 'kö', period: '2025', value: 5, source },
    { of: 'kö', period: '2024', value: 7, source: { ...source, quote: 'sju' } },
    { of: 'räknas', period: '2025', value: 1 },
  ],
};

/** The figures in each place, as name and value. */
const shown = (nodeId: string, of: FollowUp | undefined = followUp) =>
  reportedFigures(plan, of, nodeId).map(({ source: at, figures }) => [
    at?.page,
    ...figures.map(({ figure, observation }) => `${figure.name} ${observation.value}`),
  ]);

test('The figures of plan and follow-up about a node stand by the place that they are printed in', () => {
  expect(shown('a')).toEqual([
    [undefined, 'Invånare 270'],
    ['1', 'Kö 5', 'Kö 7'],
  ]);
});

test('Without a follow-up only those of the plan are told', () => {
  expect(reportedFigures(plan, undefined, 'b').flatMap(({ figures }) => figures)).toHaveLength(1);
});

test('A node that nothing is told about has none', () => {
  expect(shown('c')).toEqual([]);
});

test('The delårsrapport of April 2020 tells fourteen figures of the mål on the economy, on two pages', () => {
  const groups = reportedFigures(regionplan2020, regionplanApril2020, 'mal-8');
  expect(groups.map(({ source: at, figures }) => [at?.page, figures.length])).toEqual([
    ['30', 10],
    ['31', 4],
  ]);
  expect(reportedFigures(regionplan2020, regionplanApril2020, 'mal-1')).toEqual([]);
});

import { expect, test } from 'vitest';
import { csvSource } from '../../../src/source/csv/csvSource';
import { composedSource } from '../../../src/source/composedSource';
import { QueryClient } from '@tanstack/react-query';
import { followUpQuery } from '../../../src/source/query/followUpQuery';
import { planQuery } from '../../../src/source/query/planQuery';
import { planStatuses } from '../../../src/status/plan/planStatuses';

const file = 'Nivå;Namn;Utfall 2024;Bedömning\nMål;Påhittat mål;;\nIndikator;Påhittad andel;84;Gul';
const source = csvSource({ id: 'one', file, planId: 'p', rules: [{ kind: 'worst' }] });

test('One spreadsheet gives plan and follow-up, and its goals a status', async () => {
  const client = new QueryClient();
  const plan = (await client.fetchQuery(planQuery(source))).value;
  const followUp = (await client.fetchQuery(followUpQuery(source))).value;
  expect(followUp).toMatchObject({ planId: 'p', date: '2024-12-31', observations: [] });
  expect(planStatuses(plan, followUp).of('mal-1')?.look).toBe('partlyMet');
});

test('Joined with other sources, its follow-up counts', async () => {
  const { value } = await new QueryClient().fetchQuery(
    followUpQuery(composedSource({ id: 'all', sources: [source] })),
  );
  expect(value.assessments).toEqual([{ of: 'indikator-1-1', status: 'partlyMet' }]);
});

/** The request is part of a query's key: data that was loaded for one request does not answer another. */
import { QueryClient } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import type { Plan } from '../../src/model/plan/plan';
import { composedSource } from '../../src/source/composedSource';
import { csvSource } from '../../src/source/csv/csvSource';
import { httpSource } from '../../src/source/http/httpSource';
import { koladaSource } from '../../src/source/kolada/koladaSource';
import { memorySource } from '../../src/source/memorySource';
import { planQuery } from '../../src/source/query/planQuery';
import type { Source } from '../../src/source/source';
import { stratmlSource } from '../../src/source/stratml/stratmlSource';
import { planOf } from './kolada/koladaServer';

const csv = (name: string) => `Nivå;Namn\nMål;${name}`;
const bytes = (text: string) => new TextEncoder().encode(text);
const planNamed = (name: string): Plan => ({
  id: 'p',
  title: 'P',
  levels: [{ id: 'm', name: 'Mål', kind: 'goal' }],
  nodes: [{ id: 'a', level: 'm', name }],
});
const kolada = { plan: planOf('N00001'), municipality: '0099' };
const http = (url: string) => httpSource({ id: 'a', url });
const own = (cacheKey: string) => ({ id: 'a', cacheKey, load: async () => planNamed(cacheKey) });

test.each<[string, Source, Source]>([
  ['another address', http('/plan?year=2024'), http('/plan?year=2025')],
  [
    'another choice behind a function',
    httpSource({ id: 'a', url: () => '/', cacheKey: '2024' }),
    httpSource({ id: 'a', url: () => '/', cacheKey: '2025' }),
  ],
  [
    'other data',
    memorySource({ id: 'a', data: planNamed('Fel') }),
    memorySource({ id: 'a', data: planNamed('Rätt') }),
  ],
  [
    'a corrected text',
    csvSource({ id: 'a', file: csv('Fel') }),
    csvSource({ id: 'a', file: csv('Rätt') }),
  ],
  [
    'corrected bytes',
    csvSource({ id: 'a', file: bytes(csv('Fel1')) }),
    csvSource({ id: 'a', file: bytes(csv('Fel2')) }),
  ],
  [
    'a file of the same name, size and time',
    csvSource({ id: 'a', file: new File([csv('Fel1')], 'plan.csv', { lastModified: 1 }) }),
    csvSource({ id: 'a', file: new File([csv('Fel2')], 'plan.csv', { lastModified: 1 }) }),
  ],
  [
    'another sheet of the same file',
    csvSource({ id: 'a', file: csv('Mål'), sheet: '2024' }),
    csvSource({ id: 'a', file: csv('Mål'), sheet: '2025' }),
  ],
  [
    'a spreadsheet at another address',
    csvSource({ id: 'a', url: '/2024.csv' }),
    csvSource({ id: 'a', url: '/2025.csv' }),
  ],
  [
    'a document at another address',
    stratmlSource({ id: 'a', url: '/2024.xml' }),
    stratmlSource({ id: 'a', url: '/2025.xml' }),
  ],
  [
    'another document',
    stratmlSource({ id: 'a', file: '<a/>' }),
    stratmlSource({ id: 'a', file: '<b/>' }),
  ],
  [
    'another indicator from Kolada',
    koladaSource(kolada),
    koladaSource({ ...kolada, plan: planOf('N00001', 'N00002') }),
  ],
  [
    'another key figure for the same indicator',
    koladaSource({ ...kolada, id: 'a' }),
    koladaSource({ ...kolada, id: 'a', plan: planOf('N00002') }),
  ],
  [
    'other years from Kolada',
    koladaSource({ ...kolada, id: 'a', years: [2023] }),
    koladaSource({ ...kolada, id: 'a', years: [2024] }),
  ],
  [
    'another day of a follow-up',
    koladaSource({ ...kolada, id: 'a', at: '2024-08-31' }),
    koladaSource({ ...kolada, id: 'a', at: '2024-12-31' }),
  ],
  [
    'another place',
    koladaSource({ ...kolada, id: 'a' }),
    koladaSource({ ...kolada, id: 'a', municipality: '0098' }),
  ],
  [
    'one of several sources that is asked otherwise',
    composedSource({ id: 'a', sources: [http('/own'), http('/2024')] }),
    composedSource({ id: 'a', sources: [http('/own'), http('/2025')] }),
  ],
  ['what a source of the host is asked', own('2024'), own('2025')],
])('%s is another question', (_says, one, other) => {
  expect(planQuery(one).queryKey).not.toEqual(planQuery(other).queryKey);
});

const chosen = new File([csv('Mål')], 'plan.csv');

test.each<[string, () => Source]>([
  ['the same address', () => http('/plan?code=pa55')],
  ['an address made by a function', () => httpSource({ id: 'a', url: () => '/plan' })],
  ['equal data', () => memorySource({ id: 'a', data: planNamed('Mål') })],
  ['data made by a function', () => memorySource({ id: 'a', data: () => planNamed('Mål') })],
  ['an equal text', () => csvSource({ id: 'a', file: csv('Mål') })],
  ['equal bytes', () => csvSource({ id: 'a', file: bytes(csv('Mål')) })],
  ['the same file', () => csvSource({ id: 'a', file: chosen })],
  ['a file from a function', () => csvSource({ id: 'a', file: () => chosen })],
  ['an equal document', () => stratmlSource({ id: 'a', file: '<a/>' })],
  ['the same from Kolada', () => koladaSource({ ...kolada, plan: planOf('N00001') })],
])('%s is the same question, however often the source is made', (_says, make) => {
  expect(planQuery(make()).queryKey).toEqual(planQuery(make()).queryKey);
});

test('A corrected file is read', async () => {
  const client = new QueryClient();
  const names = ['Fel stavat', 'Rätt stavat', 'Rätt stavat'];
  for (const name of names) {
    const { value } = await client.query(planQuery(csvSource({ id: 'upload', file: csv(name) })));
    expect(value.nodes.map((node) => node.name)).toEqual([name]);
  }
  expect(client.getQueryCache().getAll()).toHaveLength(2);
  client.clear();
});

test('Data that is not JSON has a key of its own', () => {
  const cyclic: Record<string, unknown> = {};
  cyclic['self'] = cyclic;
  const key = (data: object) => memorySource({ id: 'a', data }).cacheKey;
  expect(key(cyclic)).toBe(key(cyclic));
  expect(key(cyclic)).not.toBe(key({ big: 1n }));
});

test('Many different requests have as many keys', () => {
  const keys = new Set<string | undefined>();
  for (let year = 0; year < 200_000; year += 1) keys.add(http(`/plan?year=${year}`).cacheKey);
  expect(keys.size).toBe(200_000);
});

test('A file chosen in another window is read', async () => {
  // Like a file from another window: of a class unknown here.
  const { size, type } = chosen;
  const foreign = { size, type, arrayBuffer: () => chosen.arrayBuffer() } as unknown as File;
  const client = new QueryClient();
  const { value } = await client.query(planQuery(csvSource({ id: 'upload', file: foreign })));
  expect(value.nodes.map((node) => node.name)).toEqual(['Mål']);
  client.clear();
});

/** Figures from Kolada, fetched over HTTP on this machine. All values are invented. */
import { describe, expect, test } from 'vitest';
import type { KoladaValue } from '../../../server/koladaRows';
import type { KoladaOptions } from '../../../src/source/kolada/koladaOptions';
import { koladaSource } from '../../../src/source/kolada/koladaSource';
import { AT, koladaServer, loaded, planOf } from './koladaServer';

const value = (more: Partial<KoladaValue> = {}): KoladaValue => ({
  kpi: 'N00001',
  municipality: '0099',
  period: 2024,
  value: 12.3,
  ...more,
});
const kpis = [{ id: 'N00001', title: 'Påhittat nyckeltal, andel (%)' }];
const ids = (count: number) =>
  Array.from({ length: count }, (_, index) => `N${String(index + 1).padStart(5, '0')}`);

describe('A figure', () => {
  test('has value, year, source, count and the Swedish date of fetching', async () => {
    const { baseUrl } = await koladaServer({ kpis, values: [value()] });
    const { followUp, issues } = await loaded({ baseUrl });
    expect(followUp.observations).toEqual([
      {
        of: 'nod-1',
        period: '2024',
        from: '2024-01-01',
        to: '2024-12-31',
        value: 12.3,
        sex: 'T',
        count: 1,
        retrievedAt: '2026-03-02',
        source: { document: 'kolada', section: 'N00001 Påhittat nyckeltal, andel (%)' },
      },
    ]);
    expect(issues).toEqual([]);
  });

  test('is credited to Kolada', async () => {
    const { baseUrl } = await koladaServer({ kpis, values: [value()] });
    const { followUp } = await loaded({ baseUrl });
    expect(followUp).toMatchObject({ planId: 'plan', title: 'Kolada', date: AT });
    expect(followUp.documents).toEqual([
      { id: 'kolada', title: 'Källa: Kolada', publisher: 'RKA', url: 'https://www.kolada.se' },
    ]);
  });

  test('for women is K and for men M, also beside a municipality (type K)', async () => {
    const genders = ['T', 'K', 'M'].map((gender, index) => value({ gender, value: index }));
    const { baseUrl } = await koladaServer({
      municipalities: [{ id: '0099', title: 'Påhittad kommun', type: 'K' }],
      values: genders,
    });
    const { followUp } = await loaded({ baseUrl });
    expect(followUp.observations.map((one) => [one.sex, one.value])).toEqual([
      ['T', 0],
      ['K', 1],
      ['M', 2],
    ]);
  });

  test('of a gender that Kolada does not have is "other or unknown"', async () => {
    const { baseUrl } = await koladaServer({ values: [value({ gender: 'F' })] });
    const { followUp } = await loaded({ baseUrl });
    expect(followUp.observations.map(({ sex }) => sex)).toEqual(['X']);
  });

  test.each(['number', 'string'] as const)('has the same year when it is a %s', async (period) => {
    const { baseUrl } = await koladaServer({ values: [value()], period });
    const { followUp } = await loaded({ baseUrl });
    expect(followUp.observations[0]).toMatchObject({ period: '2024', to: '2024-12-31' });
  });

  test.each([
    ['missing when Kolada says so', { value: null, status: 'Missing' }],
    ['missing when Kolada says so beside a number', { value: 0, status: 'Missing' }],
    ['missing when there is no number', { value: null, status: '' }],
  ])('is %s, and never zero', async (_, more) => {
    const { baseUrl } = await koladaServer({ values: [value(more)] });
    const { followUp } = await loaded({ baseUrl });
    expect(followUp.observations[0]).toMatchObject({ value: null, valueStatus: 'missing' });
  });

  test('that has been withdrawn is deleted', async () => {
    const { baseUrl } = await koladaServer({ values: [value({ isdeleted: true })] });
    const { followUp } = await loaded({ baseUrl });
    expect(followUp.observations[0]).toMatchObject({ value: null, valueStatus: 'deleted' });
  });

  test('that has been withdrawn is deleted even when its number is included', async () => {
    const figure = { gender: 'T', value: 5, isdeleted: true };
    const row = { kpi: 'N00001', municipality: '0099', period: 2024, values: [figure] };
    const send: typeof fetch = () => Promise.resolve(Response.json({ values: [row] }));
    const { followUp } = await loaded({ baseUrl: 'https://kolada.example/v3', fetch: send });
    expect(followUp.observations[0]).toMatchObject({ value: null, valueStatus: 'deleted' });
  });

  test('keeps another word of Kolada as a note', async () => {
    const { baseUrl } = await koladaServer({ values: [value({ status: 'Påhittat ord' })] });
    const { followUp } = await loaded({ baseUrl });
    expect(followUp.observations[0]).toMatchObject({
      value: 12.3,
      note: 'Status i Kolada: Påhittat ord',
    });
  });

  test('goes to every node that shares its key figure', async () => {
    const { baseUrl } = await koladaServer({ values: [value()] });
    const { followUp } = await loaded({ baseUrl, plan: planOf('N00001', ' n00001') });
    expect(followUp.observations.map(({ of }) => of)).toEqual(['nod-1', 'nod-2']);
  });
});

describe('The request', () => {
  test('is for the six years up to the day of the follow-up', async () => {
    const { baseUrl, dataRequests } = await koladaServer({ values: [value()] });
    await loaded({ baseUrl });
    expect(dataRequests()).toEqual([
      '/v3/data/kpi/N00001/municipality/0099/year/2020,2021,2022,2023,2024,2025',
    ]);
  });

  test('is for the years that the host names', async () => {
    const { baseUrl, dataRequests } = await koladaServer({ values: [value()] });
    await loaded({ baseUrl: `${baseUrl}/`, years: [2010, 2011] });
    expect(dataRequests()).toEqual(['/v3/data/kpi/N00001/municipality/0099/year/2010,2011']);
  });

  test('is split into requests of 25 key figures, two at a time', async () => {
    const values = ids(76).map((kpi) => value({ kpi }));
    const { baseUrl, dataRequests, open } = await koladaServer({ values }, 20);
    const { followUp } = await loaded({ baseUrl, plan: planOf(...ids(26)) });
    expect(dataRequests()).toHaveLength(2);
    expect(followUp.observations).toHaveLength(26);
    const { followUp: more } = await loaded({ baseUrl, plan: planOf(...ids(76)) });
    expect(dataRequests()).toHaveLength(2 + 4);
    expect(more.observations).toHaveLength(76);
    expect(open.most).toBe(2);
  });

  test('is not made when no node refers to Kolada, which is reported', async () => {
    const { baseUrl, paths } = await koladaServer({ values: [value()] });
    const plan = { id: 'plan', nodes: [{ id: 'mal', level: 'mal', name: 'Mål' }] };
    const { followUp, issues } = await loaded({ baseUrl, plan, municipality: ['0099', '0000'] });
    expect(paths()).toEqual([]);
    expect(followUp.observations).toEqual([]);
    expect(issues.map(({ code }) => code)).toEqual(['missing-figures']);
  });

  test('never leaves the path of figures, whatever the id of a key figure', async () => {
    const { baseUrl, paths } = await koladaServer({ values: [value()] });
    const { issues } = await loaded({ baseUrl, plan: planOf('../../secret', 'a/b?c', '') });
    expect(paths()).toEqual([]);
    expect(issues).toHaveLength(3);
  });

  test('is known beforehand: the source names its nodes', () => {
    const source = koladaSource({ plan: planOf('N00001', 'N00002'), municipality: '0099' });
    expect(source).toMatchObject({ name: 'Kolada', nodeIds: ['nod-1', 'nod-2'] });
  });

  test('is distinguished by the id of the source', () => {
    const idOf = (more: Partial<KoladaOptions>) =>
      koladaSource({ plan: planOf('N00001'), municipality: '0099', ...more }).id;
    const sourceIds = [
      idOf({}),
      idOf({ municipality: ['0099', '0000'] }),
      idOf({ years: [2024] }),
      idOf({ at: AT }),
    ];
    expect(new Set(sourceIds).size).toBe(4);
    expect(idOf({ id: 'own', years: [2024] })).toBe('own');
  });
});

describe('Units to compare with', () => {
  const municipalities = [
    { id: '0000', title: 'Riket (påhittade värden)', type: 'L' },
    { id: '0098', title: 'En annan påhittad region', type: 'L' },
  ] as const;
  const members = ['0098', '0099'].map((id) => ({ member_id: id, member_title: id }));
  const groups = [{ id: 'G0001', title: 'Påhittad grupp (ovägt medel)', members }];

  test('are units with names, while the authority’s own figures have none', async () => {
    const values = [value(), value({ municipality: '0000', value: 10 })];
    const { baseUrl } = await koladaServer({ municipalities, values });
    const { followUp } = await loaded({ baseUrl, municipality: ['0099', '0000'] });
    expect(followUp.observations.map((one) => [one.unitId, one.value])).toEqual([
      [undefined, 12.3],
      ['kolada:0000', 10],
    ]);
    expect(followUp.units).toEqual([
      { id: 'kolada:0000', name: 'Riket (påhittade värden)', comparison: true },
    ]);
  });

  test('may be a group, whose figure is the unweighted mean of those that have one', async () => {
    const values = [
      value({ value: 10 }),
      value({ municipality: '0098', value: 20 }),
      value({ municipality: '0098', value: null, period: 2023 }),
      value({ value: 7, period: 2023 }),
    ];
    const { baseUrl } = await koladaServer({ municipalities, groups, values });
    const { followUp } = await loaded({ baseUrl, municipality: ['0099', 'G0001'] });
    const ofGroup = followUp.observations.filter(({ unitId }) => unitId === 'kolada:G0001');
    expect(ofGroup.map((one) => [one.period, one.value, one.count])).toEqual([
      ['2024', 15, 2],
      ['2023', 7, 1],
    ]);
    expect(followUp.units).toEqual([
      { id: 'kolada:G0001', name: 'Påhittad grupp (ovägt medel)', comparison: true },
    ]);
  });

  test('do not replace missing own figures, which are reported', async () => {
    const values = [value({ municipality: '0000' })];
    const { baseUrl } = await koladaServer({ municipalities, values });
    const { issues } = await loaded({ baseUrl, municipality: ['0099', '0000'] });
    expect(issues.map(({ code }) => code)).toEqual(['missing-figures']);
  });
});

/** The server in Kolada's form responds as Kolada does. All values are invented. */
import { describe, expect, test } from 'vitest';
import { createKoladaApi, type KoladaApiOptions } from '../../../server/koladaApi';

const OPTIONS: KoladaApiOptions = {
  kpis: [
    { id: 'N1', title: 'Påhittat ett' },
    { id: 'N2', title: 'Påhittat två' },
  ],
  municipalities: [
    { id: '0000', title: 'Riket', type: 'L' },
    { id: '9999', title: 'Påhittad kommun', type: 'K' },
  ],
  values: [
    { kpi: 'N1', municipality: '0000', period: 2023, value: 1, changed: '2024-01-01' },
    { kpi: 'N1', municipality: '0000', period: 2024, value: 2, changed: '2025-06-01' },
    { kpi: 'N1', municipality: '9999', period: 2024, gender: 'K', value: null },
    { kpi: 'N1', municipality: '9999', period: 2024, gender: 'M', value: 3, isdeleted: true },
  ],
};

async function get(path: string, more: KoladaApiOptions = {}) {
  const api = createKoladaApi({ ...OPTIONS, ...more });
  const response = await api(new Request(`http://localhost${path}`));
  const body = (await response.json()) as { values: unknown[]; next_url?: string | null };
  return { status: response.status, headers: response.headers, ...body };
}

describe('The catalogue', () => {
  test.each([
    ['/v3/kpi', ['N1', 'N2']],
    ['/v3/kpi/N2', ['N2']],
    ['/v3/kpi/N9', []],
    ['/v3/municipality', ['0000', '9999']],
    ['/v3/municipality?region_type=L', ['0000']],
    ['/v3/municipality/9999', ['9999']],
  ])('at %s contains %j', async (path, ids) => {
    const { values, status } = await get(path);
    expect(status).toBe(200);
    expect(values.map((one) => (one as { id: string }).id)).toEqual(ids);
  });

  test('comes in pages', async () => {
    const first = await get('/v3/kpi?per_page=1');
    expect(first.next_url).toBe('http://localhost/v3/kpi?per_page=1&page=2');
    const second = await get('/v3/kpi?per_page=1&page=2');
    expect(second).toMatchObject({ values: [{ id: 'N2' }], next_url: null });
  });
});

describe('Figures', () => {
  test('of one key figure, place and year are together, divided by gender', async () => {
    const { values } = await get('/v3/data/kpi/N1/municipality/9999');
    expect(values).toEqual([
      {
        kpi: 'N1',
        municipality: '9999',
        period: 2024,
        values: [
          { gender: 'K', count: 1, status: 'Missing', value: null },
          { gender: 'M', count: 1, status: '', value: null, isdeleted: true },
        ],
      },
    ]);
  });

  test.each([
    ['key figure and place', '/v3/data/kpi/N1/municipality/0000', 2],
    ['key figure, place and year', '/v3/data/kpi/N1/municipality/0000/year/2024,2025', 1],
    ['key figure and year', '/v3/data/kpi/N1/year/2024', 2],
    ['an id that is not known', '/v3/data/kpi/N9/municipality/0000', 0],
    ['what has changed since a day', '/v3/data/kpi/N1/year/2023,2024?from_date=2025-01-01', 1],
  ])('can be requested by %s', async (_, path, count) => {
    const { values, status } = await get(path);
    expect([status, values.length]).toEqual([200, count]);
  });
});

describe('A request is rejected', () => {
  const ids = Array.from({ length: 26 }, (_, index) => `N${index}`).join();

  test.each([
    ['with 26 ids', `/v3/data/kpi/${ids}/municipality/0000`, {}, 400],
    ['by key figure alone', '/v3/data/kpi/N1', {}, 404],
    ['outside the API', '/other', {}, 404],
    ['with page 0', '/v3/kpi?page=0', {}, 400],
    ['for figures that fail', '/v3/data/kpi/N1/year/2024', { failingKpis: ['N1'] }, 500],
    ['when too many came', '/v3/kpi', { tooMany: { times: 1, retryAfter: 2 } }, 429],
    ['by a dead server', '/v3/kpi', { isDown: true }, 503],
  ])('%s', async (_, path, more, status) => {
    const answer = await get(path, more);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('Retry-After')).toBe(status === 429 ? '2' : null);
  });
});

/** Real responses of Kolada, if the files are available. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { KoladaKpi, KoladaMunicipality } from '../../../server/koladaApi';
import { koladaKpis } from '../../../server/fictionalKolada';
import { koladaServer, loaded, planOf } from './koladaServer';

const SAMPLES = new URL('../../../../shared/samples/kolada/', import.meta.url);

interface DataRow {
  kpi: string;
  municipality: string;
  period: number;
  values: { gender: string; count: number; status: string; value: number | null }[];
}

const sample = (file: string): { values: readonly unknown[] } =>
  JSON.parse(readFileSync(new URL(file, SAMPLES), 'utf8'));
const kpis = () => sample('v3-kpi-subset-region-goals.json').values as KoladaKpi[];
const data = () => sample('v3-data-N00945-rebuilt.json').values as DataRow[];
const municipalities = () =>
  sample('v3-municipality-region_type-L.json').values as KoladaMunicipality[];

describe.runIf(existsSync(SAMPLES))('The saved answers of Kolada', () => {
  test('are read to the last decimal, with the title of the key figure', async () => {
    const values = data().flatMap(({ values: figures, ...row }) =>
      figures.map((figure) => ({ ...row, ...figure })),
    );
    const { baseUrl } = await koladaServer({ kpis: kpis(), values });
    const years = [2000, 2001, 2002, 2020];
    const plan = planOf('N00945');
    const { followUp, issues } = await loaded({ baseUrl, plan, municipality: '1480', years });
    expect(followUp.observations.map((one) => [one.period, one.value])).toEqual([
      ['2000', 33.23952169],
      ['2001', 34.348832],
      ['2002', 35.15515002],
      ['2020', 39.5],
    ]);
    expect(followUp.observations[0]?.source?.section).toBe(
      'N00945 Tillfälliga föräldrapenningdagar (VAB) som tas ut av män, andel av antal dagar (%)',
    );
    expect(issues).toEqual([]);
  });

  test('are read unchanged, row by row, when everything requested is answered', async () => {
    const answer = readFileSync(new URL('v3-data-N00945-rebuilt.json', SAMPLES), 'utf8');
    const send: typeof fetch = () => Promise.resolve(new Response(answer));
    const { followUp } = await loaded({
      baseUrl: 'https://kolada.example/v3',
      fetch: send,
      plan: planOf('N00945'),
      municipality: ['0180', '1280', '1480'],
    });
    expect(followUp.observations.map(({ value }) => value)).toEqual(
      data().flatMap(({ values }) => values.map(({ value }) => value)),
    );
  });

  test('name the country and regions, which become units to compare with', async () => {
    const values = data().map((row) => ({ ...row, municipality: '0000', value: 1 }));
    const { baseUrl } = await koladaServer({ municipalities: municipalities(), values });
    const { followUp } = await loaded({
      baseUrl,
      plan: planOf('N00945'),
      municipality: ['0024', '0000', '0014'],
      years: [2020],
    });
    expect(followUp.units).toEqual([
      { id: 'kolada:0000', name: 'Riket', comparison: true },
      { id: 'kolada:0014', name: 'Västra Götalandsregionen', comparison: true },
    ]);
  });

  test('have the ids and titles of the key figures that the stories quote', () => {
    const titles = new Map(kpis().map(({ id, title }) => [id, title]));
    expect(koladaKpis.map(({ id, title }) => [id, title])).toEqual(
      koladaKpis.map(({ id }) => [id, titles.get(id)]),
    );
  });

  test('have no region with the id of the fictional one', () => {
    expect(municipalities().map(({ id }) => id)).not.toContain('0099');
  });
});

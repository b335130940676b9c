/**
 * The output of the package's own sources, writers and server contains no field that its parsers do not
 * know.
 */
import { describe, expect, test } from 'vitest';
import { createExampleApi } from '../../server/exampleApi';
import { koladaPlan } from '../../server/fictionalKolada';
import {
  exampleFollowUps,
  financialGoals2021,
  namndplan2024,
  regionplan2020,
} from '../../src/example';
import { parseFollowUp } from '../../src/model/follow-up/parseFollowUp';
import { parseOrganisation } from '../../src/model/organisation/parseOrganisation';
import type { Parsed } from '../../src/model/parse/issue';
import { parsePlan } from '../../src/model/plan/parsePlan';
import { composedSource } from '../../src/source/composedSource';
import { Converted } from '../../src/source/converted';
import { csvTemplate } from '../../src/source/csv/csvTemplate';
import { readCsv } from '../../src/source/csv/readCsv';
import { writeCsv } from '../../src/source/csv/writeCsv';
import { koladaSource } from '../../src/source/kolada/koladaSource';
import { memorySource } from '../../src/source/memorySource';
import { parseBranch } from '../../src/source/query/parseBranch';
import type { Source } from '../../src/source/source';
import { readStratml } from '../../src/source/stratml/readStratml';
import { writeStratml } from '../../src/source/stratml/writeStratml';

const plans = Object.entries({ financialGoals2021, namndplan2024, regionplan2020 });
const [followUp] = exampleFollowUps;

function unknownIn({ value, issues }: Parsed<object>): string[] {
  expect(value).not.toBeNull();
  return issues.filter(({ code }) => code === 'unknown-field').map(({ path }) => path);
}

const api = createExampleApi();
const fetchFromApi: typeof fetch = (input) => Promise.resolve(api(new Request(input)));
const answer = async (path: string): Promise<unknown> =>
  (await fetchFromApi(`https://api.example${path}`)).json();

async function loaded(source: Source): Promise<unknown> {
  const data = await source.load(new AbortController());
  return data instanceof Converted ? data.data : data;
}

const kolada = () =>
  koladaSource({
    plan: koladaPlan,
    municipality: ['0000', '0001'],
    baseUrl: 'https://api.example/kolada/test/v3',
    fetch: fetchFromApi,
  });

describe.each(plans)('A plan, %s, that was written', (_name, plan) => {
  test('as CSV', () => {
    for (const locale of ['sv', 'en'] as const) {
      const { data } = readCsv(writeCsv(plan, followUp, { locale }));
      expect(unknownIn(parsePlan(data))).toEqual([]);
    }
    const figures = readCsv(writeCsv(plan, followUp, { content: 'figures' }));
    expect(unknownIn(parseFollowUp(figures.data))).toEqual([]);
  });

  test('as StratML', () => {
    for (const part of [1, 2] as const) {
      const { data } = readStratml(writeStratml(plan, followUp, { part }).xml);
      expect(unknownIn(parsePlan(data))).toEqual([]);
    }
  });
});

test('The template', () => {
  expect(unknownIn(parsePlan(readCsv(csvTemplate()).data))).toEqual([]);
});

describe('The reference server', () => {
  test.each(['regionplan-2020', 'namndplan-2024'])(
    'with the plan %s, whole and in parts',
    async (id) => {
      for (const query of ['', '?depth=2']) {
        expect(unknownIn(parsePlan(await answer(`/plans/${id}${query}`)))).toEqual([]);
      }
      const { nodes } = (await answer(`/plans/${id}?depth=1`)) as { nodes: { id: string }[] };
      const [first] = nodes;
      const branch = await answer(`/plans/${id}/nodes/${first?.id}/children`);
      expect(unknownIn(await parseBranch(branch, first?.id ?? '', {}))).toEqual([]);
    },
  );

  test('with its follow-ups and organisations', async () => {
    const latest = await answer('/plans/namndplan-2024/follow-ups/latest');
    expect(unknownIn(parseFollowUp(latest))).toEqual([]);
    const { organisations } = (await answer('/organisations')) as {
      organisations: { id: string }[];
    };
    expect(organisations.length).toBeGreaterThan(0);
    for (const { id } of organisations) {
      expect(unknownIn(parseOrganisation(await answer(`/organisations/${id}`)))).toEqual([]);
    }
  });
});

test('Kolada, alone and composed with others', async () => {
  expect(unknownIn(parseFollowUp(await loaded(kolada())))).toEqual([]);
  const own = memorySource({ id: 'own', data: followUp });
  const composed = composedSource({ id: 'all', sources: [own, kolada()] });
  expect(unknownIn(parseFollowUp(await loaded(composed)))).toEqual([]);
});

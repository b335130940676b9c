import { afterEach } from 'vitest';
import type { Handler } from '../../../server/handler';
import { createKoladaApi, type KoladaApiOptions } from '../../../server/koladaApi';
import { listen } from '../../../server/listen';
import { wait } from '../../../server/wait';
import { parseFollowUp } from '../../../src/model/follow-up/parseFollowUp';
import type { Plan } from '../../../src/model/plan/plan';
import type { Converted } from '../../../src/source/converted';
import type { KoladaOptions } from '../../../src/source/kolada/koladaOptions';
import { koladaSource } from '../../../src/source/kolada/koladaSource';

/** What one test has started. */
const running = new Set<() => Promise<void>>();

afterEach(async () => {
  await Promise.all([...running].map((close) => close()));
  running.clear();
});

/** A server in Kolada's form on this machine, for one test. */
export async function koladaServer(options: KoladaApiOptions, delay = 0) {
  const api = createKoladaApi(options);
  /** The greatest number of simultaneous requests. */
  const open = { now: 0, most: 0 };
  const handle: Handler = async (request) => {
    open.now += 1;
    open.most = Math.max(open.most, open.now);
    try {
      await wait(delay, request.signal);
      return await api(request);
    } finally {
      open.now -= 1;
    }
  };
  const { url, log, close } = await listen(handle);
  running.add(close);
  const paths = () => log.requests().map(({ path }) => path);
  const dataRequests = () => paths().filter((path) => path.includes('/data/'));
  return { baseUrl: `${url}/v3`, log, paths, open, dataRequests };
}

/** A plan whose indicators get their figures from Kolada, one for each key figure. */
export function planOf(...kpis: readonly string[]): Plan {
  return {
    id: 'plan',
    title: 'Plan',
    levels: [{ id: 'indikator', name: 'Indikator', kind: 'indicator' }],
    nodes: kpis.map((externalId, index) => ({
      id: `nod-${index + 1}`,
      level: 'indikator',
      name: `Indikator ${index + 1}`,
      measure: { direction: 'increase', origin: { system: 'Kolada', externalId } },
    })),
  };
}

export const AT = '2025-12-31';

/** The follow-up from Kolada, read as a query reads it. */
export async function loaded(
  options: Partial<KoladaOptions> & Pick<KoladaOptions, 'baseUrl'>,
  signal = new AbortController().signal,
) {
  const now = () => new Date('2026-03-01T23:30:00Z');
  const plan = planOf('N00001');
  const source = koladaSource({ plan, municipality: '0099', at: AT, now, ...options });
  const { data, issues } = (await source.load({ signal })) as Converted;
  const parsed = parseFollowUp(data);
  if (!parsed.value) throw new Error('No follow-up');
  return { followUp: parsed.value, issues: [...issues, ...parsed.issues] };
}

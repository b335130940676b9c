import { koladaKpis, koladaMunicipalities, koladaPlan, koladaValues } from './fictionalKolada';
import { exampleData, createReferenceApi } from './referenceApi';
import { createKoladaApi, type KoladaApiOptions } from './koladaApi';
import { withFaults } from './withFaults';
import { withLog, type LoggedHandler } from './withLog';
import type { Handler } from './handler';

/** `/kolada/<name>/v3/…`: each name is a server of its own, which a test can take down. */
const KOLADA = /^\/kolada\/(\w+)\/(v3\/.*|down|up)$/;

/**
 * Everything that development and tests fetch from: the reference API with the example data and a
 * fictional plan whose figures come from Kolada, and servers like Kolada's under `/kolada/<name>/v3`.
 * After a POST to `/kolada/<name>/down` that server answers only 503, until a POST to `/up`.
 */
export function createExampleApi(): LoggedHandler {
  const reference = createReferenceApi({ plans: [...exampleData.plans, koladaPlan] });
  const kolada = koladaServers();
  const answer: Handler = (request) => {
    const isKolada = KOLADA.test(new URL(request.url).pathname);
    return isKolada ? kolada(request) : reference(request);
  };
  return Object.assign(answer, { log: reference.log });
}

function koladaServers(): Handler {
  const servers = new Map<string, { options: KoladaApiOptions; answer: Handler }>();
  const serverOf = (name: string) => {
    const known = servers.get(name);
    if (known) return known;
    const options: KoladaApiOptions = {
      kpis: koladaKpis,
      municipalities: koladaMunicipalities,
      values: koladaValues,
      basePath: `/kolada/${name}/v3`,
    };
    const made = { options, answer: withLog(withFaults(createKoladaApi(options))) };
    servers.set(name, made);
    return made;
  };
  return async (request) => {
    const [, name = '', rest = ''] = KOLADA.exec(new URL(request.url).pathname) ?? [];
    const { options, answer } = serverOf(name);
    if (rest.startsWith('v3/')) return answer(request);
    if (request.method !== 'POST') return new Response(null, { status: 405 });
    options.isDown = rest === 'down';
    return new Response(null, { status: 204 });
  };
}

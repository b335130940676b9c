import type { FollowUp, Unavailable } from '../../model/follow-up/followUp';
import { koladaData as en } from '../../messages/en/koladaData';
import { koladaData as sv } from '../../messages/sv/koladaData';
import { spokenIn } from '../../text/locale';
import { LoadError } from '../../load/loadError';
import { questionKey } from '../questionKey';
import { Converted } from '../converted';
import type { Source, SourceRequest } from '../source';
import { koladaFigures } from './koladaFigures';
import { koladaIssues } from './koladaIssues';
import { koladaNames } from './koladaNames';
import { koladaNodes, type KoladaNode } from './koladaNodes';
import { KOLADA_DOCUMENT, koladaObservations, koladaUnit } from './koladaObservations';
import type { KoladaOptions } from './koladaOptions';
import type { KoladaClient } from './koladaPages';

interface Wanted {
  readonly id: string;
  readonly nodes: readonly KoladaNode[];
  readonly kpis: readonly string[];
  readonly places: readonly [string, ...string[]];
}

const YEARS = 6;

/**
 * Figures from Kolada (kolada.se) as a follow-up, for every indicator whose `measure.origin` names the
 * system "kolada" and a key figure. Figures that could not be fetched are listed in `unavailable`.
 *
 * @example
 * const source = koladaSource({ plan, municipality: '0014' });
 */
export function koladaSource(options: KoladaOptions): Source {
  const { plan, municipality, years, at, title, baseUrl } = options;
  const places = typeof municipality === 'string' ? ([municipality] as const) : municipality;
  const nodes = koladaNodes(plan);
  const figures = nodes.map(({ id: node, kpi }) => [node, kpi]);
  const cacheKey = questionKey([plan.id, figures, places, years, at, title, baseUrl]);
  const id = options.id ?? ['kolada', plan.id, ...places, cacheKey].join('-');
  const kpis = [...new Set(nodes.map(({ kpi }) => kpi))].filter((kpi) => /^\w+$/.test(kpi));
  return {
    id,
    name: 'Kolada',
    cacheKey,
    nodeIds: nodes.map((node) => node.id),
    load: (request) => load({ id, nodes, kpis, places }, options, request),
  };
}

async function load(
  wanted: Wanted,
  options: KoladaOptions,
  { signal, locale = 'sv' }: SourceRequest,
): Promise<Converted> {
  const now = options.now?.() ?? new Date();
  const { nodes, kpis, places } = wanted;
  const [own, ...others] = places;
  const retrievedAt = swedishDay(now);
  const words = { sv, en }[spokenIn(locale)];
  const { at = retrievedAt, plan, title = 'Kolada' } = options;
  const client = clientOf(options, signal);
  const question = { kpis, places, years: yearsOf(options, at) };
  const { rows, isWhole, errors } = await koladaFigures(question, client);
  const named = rows.length === 0 ? { kpis: [], places: [] } : { kpis, places: others };
  const names = await koladaNames(named, client);
  if (signal.aborted) throw new LoadError('cancelled');
  const reading = { nodes, own, others, titles: names, retrievedAt, words };
  const followUp: FollowUp = {
    id: wanted.id,
    planId: plan.id,
    title,
    date: at,
    observations: koladaObservations(rows, reading),
    unavailable: unavailable(nodes, errors, now),
    units: others.map((each) => ({
      id: koladaUnit(each),
      name: names.get(each) ?? each,
      comparison: true,
    })),
    documents: [
      {
        id: KOLADA_DOCUMENT,
        title: words.source,
        publisher: 'RKA',
        url: 'https://www.kolada.se',
      },
    ],
  };
  return new Converted(followUp, koladaIssues(followUp, nodes, isWhole));
}

/** How to reach Kolada; an address without a host is on the page's own server. */
function clientOf(options: KoladaOptions, signal: AbortSignal): KoladaClient {
  const { baseUrl = 'https://api.kolada.se/v3' } = options;
  const page = typeof document === 'undefined' ? undefined : document.baseURI;
  const { origin, pathname } = new URL(baseUrl, page);
  return { base: (origin + pathname).replace(/\/+$/, ''), options, signal };
}

function swedishDay(date: Date): string {
  return date.toLocaleDateString('sv-SE', { timeZone: 'Europe/Stockholm' });
}

function yearsOf({ years }: KoladaOptions, at: string): readonly string[] {
  const last = Number(at.slice(0, 4));
  return (years ?? Array.from({ length: YEARS }, (_, back) => last - YEARS + 1 + back)).map(String);
}

function unavailable(
  nodes: readonly KoladaNode[],
  errors: ReadonlyMap<string, LoadError>,
  now: Date,
): Unavailable[] {
  return nodes.flatMap(({ id, kpi }) => {
    const error = errors.get(kpi);
    const triedAt = now.toISOString();
    return error ? [{ of: id, triedAt, system: 'Kolada', reason: error.text }] : [];
  });
}

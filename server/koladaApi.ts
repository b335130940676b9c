/**
 * An API like version 3 of Kolada's, for development and tests. It has no figures of its own: whoever
 * supplies invented figures must mark them as fictional.
 */
import type { Handler } from './handler';
import { koladaRows, type KoladaGroup, type KoladaValue } from './koladaRows';

/** A key figure (nyckeltal) as Kolada lists it. */
export interface KoladaKpi {
  readonly id: string;
  readonly title: string;
  readonly [column: string]: unknown;
}

/** A region or the country (L), or a municipality (K). */
export interface KoladaMunicipality {
  readonly id: string;
  readonly title: string;
  readonly type: 'K' | 'L';
}

/** The data and behaviour of the API; read again for each request, so that tests can change it. */
export interface KoladaApiOptions {
  kpis?: readonly KoladaKpi[];
  municipalities?: readonly KoladaMunicipality[];
  groups?: readonly KoladaGroup[];
  values?: readonly KoladaValue[];
  /** @default "/v3" */
  basePath?: string;
  /** How the last page shows that there is no next page. @default "null" */
  lastPage?: 'null' | 'empty' | 'absent';
  /** @default "number" */
  period?: 'number' | 'string';
  /** Most rows per page, even if the request asks for more. @default 5000 */
  perPage?: number;
  /** Changes the address that is given for the next page. */
  nextUrl?: (url: string) => string;
  /** How many requests are answered with 429, and with which `Retry-After` in seconds. */
  tooMany?: { times: number; retryAfter?: number };
  /** Requests for any of these key figures fail. */
  failingKpis?: readonly string[];
  /** Answers every request with 503. */
  isDown?: boolean;
}

/** The most ids that one segment of an address may hold. */
const MOST_IDS = 25;
const MOST_ROWS = 5000;

/**
 * An API like Kolada's. Change the options to make it slow, failing or unavailable.
 *
 * @example
 * const api = createKoladaApi({ kpis, municipalities, values });
 * const response = await api(new Request('http://localhost/v3/kpi'));
 */
export function createKoladaApi(options: KoladaApiOptions): Handler {
  return async (request) => {
    const url = new URL(request.url);
    const { basePath = '/v3', isDown = false } = options;
    if (isDown) return refusal(503, 'Down');
    if (tooMany(options)) return later(options.tooMany?.retryAfter);
    if (!url.pathname.startsWith(`${basePath}/`)) return refusal(404, 'Not Found');
    const parts = url.pathname
      .slice(basePath.length + 1)
      .split('/')
      .map(decodeURIComponent);
    return answer(parts, url, options);
  };
}

function tooMany({ tooMany: limit }: KoladaApiOptions): boolean {
  if (!limit || limit.times === 0) return false;
  limit.times -= 1;
  return true;
}

function answer(parts: readonly string[], url: URL, options: KoladaApiOptions): Response {
  const [kind = '', ...rest] = parts;
  if (parts.some((part) => part.split(',').length > MOST_IDS)) {
    return refusal(400, `At most ${MOST_IDS} ids`);
  }
  if (kind === 'data') return data(rest, url, options);
  const list = listOf(kind, options);
  if (!list || rest.length > 1) return refusal(404, 'Not Found');
  const ids = rest[0]?.split(',');
  const type = url.searchParams.get('region_type');
  const rows = list.filter(
    (row) => (ids?.includes(row.id) ?? true) && (type === null || row['type'] === type),
  );
  return page(rows, url, options);
}

function listOf(kind: string, options: KoladaApiOptions) {
  const { kpis = [], municipalities = [], groups = [] } = options;
  const lists = { kpi: kpis, municipality: municipalities, municipality_groups: groups };
  const list = Object.hasOwn(lists, kind) ? lists[kind as keyof typeof lists] : undefined;
  return list as readonly { id: string; [column: string]: unknown }[] | undefined;
}

/** Figures by at least two of kpi, municipality and year, each named before its ids in the path. */
function data(parts: readonly string[], url: URL, options: KoladaApiOptions): Response {
  const segments = new Map<string, readonly string[]>();
  for (let at = 0; at < parts.length; at += 2) {
    segments.set(parts[at] ?? '', (parts[at + 1] ?? '').split(','));
  }
  const [kpi, municipality, year] = ['kpi', 'municipality', 'year'].map((key) => segments.get(key));
  const named = [kpi, municipality, year].filter(Boolean).length;
  if (named !== segments.size || named < 2) return refusal(404, 'Not Found');
  const failing = options.failingKpis ?? [];
  if (kpi?.some((id) => failing.includes(id))) return refusal(500, 'Internal Server Error');
  const since = url.searchParams.get('from_date') ?? undefined;
  const rows = koladaRows(options.values ?? [], { kpi, municipality, year, since }, options);
  return page(rows, url, options);
}

function page(rows: readonly unknown[], url: URL, options: KoladaApiOptions): Response {
  const { perPage = MOST_ROWS, lastPage = 'null', nextUrl = (next: string) => next } = options;
  const size = Math.min(Number(url.searchParams.get('per_page') ?? perPage), perPage);
  const number = Number(url.searchParams.get('page') ?? 1);
  if (!(size >= 1 && number >= 1)) return refusal(400, 'page and per_page are at least 1');
  const values = rows.slice((number - 1) * size, number * size);
  if (number * size >= rows.length) {
    const end = { null: { next_url: null }, empty: { next_url: '' }, absent: {} }[lastPage];
    return json({ values, ...end });
  }
  const next = new URL(url);
  next.searchParams.set('page', String(number + 1));
  return json({ values, next_url: nextUrl(next.href) });
}

function later(seconds: number | undefined): Response {
  return refusal(
    429,
    'Too Many Requests',
    seconds === undefined ? {} : { 'Retry-After': String(seconds) },
  );
}

/** Kolada's own error bodies are undocumented; this is what its framework usually sends. */
function refusal(status: number, detail: string, headers: Record<string, string> = {}): Response {
  return json({ detail }, status, headers);
}

function json(body: unknown, status = 200, headers: Record<string, string> = {}): Response {
  return Response.json(body, {
    status,
    headers: { 'Access-Control-Allow-Origin': '*', ...headers },
  });
}

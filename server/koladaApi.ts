/**
 * An API in the shape of Kolada's version 3, for development and tests. It holds no figures of its own:
 * what it answers is what it is given, and is to be called invented by whoever invents it.
 */
import type { Handler } from './handler';
import { koladaRows, type KoladaGroup, type KoladaValue } from './koladaRows';

/** A key figure (nyckeltal) as Kolada lists it. */
export interface KoladaKpi {
  readonly id: string;
  readonly title: string;
  readonly [column: string]: unknown;
}

/** A region (L), with the country among them, or a municipality (K). */
export interface KoladaMunicipality {
  readonly id: string;
  readonly title: string;
  readonly type: 'K' | 'L';
}

/** What the API holds and how it behaves; read anew for each request, so that it can be changed. */
export interface KoladaApiOptions {
  kpis?: readonly KoladaKpi[];
  municipalities?: readonly KoladaMunicipality[];
  groups?: readonly KoladaGroup[];
  values?: readonly KoladaValue[];
  /** @default "/v3" */
  basePath?: string;
  /** How the last page says that it is. @default "null" */
  lastPage?: 'null' | 'empty' | 'absent';
  /** @default "number" */
  period?: 'number' | 'string';
  /** Most rows of a page, whatever is asked for. @default 5000 */
  perPage?: number;
  /** What is named as the next page, given what it is. */
  nextUrl?: (url: string) => string;
  /** How many requests are told to come back later, and after how many seconds. */
  tooMany?: { times: number; retryAfter?: number };
  /** Requests for figures of any of these fail. */
  failingKpis?: readonly string[];
  /** Answers nothing but 503. */
  isDown?: boolean;
}

/** A part of an address may hold so many ids. */
const MOST_IDS = 25;
const MOST_ROWS = 5000;

/**
 * An API in the shape of Kolada's. Change the options to make it slow down, fail or die.
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

/** Figures by at least two of kpi, municipality and year, each named before its ids. */
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

/** The body of Kolada's own errors is not known; this is what its kind of server writes. */
function refusal(status: number, detail: string, headers: Record<string, string> = {}): Response {
  return json({ detail }, status, headers);
}

function json(body: unknown, status = 200, headers: Record<string, string> = {}): Response {
  return Response.json(body, {
    status,
    headers: { 'Access-Control-Allow-Origin': '*', ...headers },
  });
}

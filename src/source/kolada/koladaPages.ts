import { LoadError } from '../../load/loadError';
import { fetchBytes } from '../http/fetchBytes';
import type { HttpOptions } from '../http/httpOptions';
import { NO_VALUES } from './koladaIssues';
import { waited } from './waited';

/** No request here needs this many: 25 × 25 × 25 figures are four pages. */
const MOST_PAGES = 50;

/** Which server to ask, and how. */
export interface KoladaClient {
  /** Without a trailing slash. */
  readonly base: string;
  readonly options: HttpOptions;
  readonly signal: AbortSignal;
}

/** The rows at an address of Kolada, from all pages. */
export interface KoladaRows {
  readonly rows: readonly unknown[];
  /** Whether all pages were read. */
  readonly isWhole: boolean;
}

interface Page {
  readonly values: readonly unknown[];
  readonly next_url?: unknown;
}

/** Reads an address below the base, and all pages that follow it. */
export async function koladaPages(path: string, client: KoladaClient): Promise<KoladaRows> {
  let rows: readonly unknown[] = [];
  const seen = new Set<string>();
  let next: string | undefined = `${client.base}/${path}`;
  while (next !== undefined && !seen.has(next) && seen.size < MOST_PAGES) {
    const url: string = next;
    seen.add(url);
    const page: Page = await waited(() => readPage(url, client), client.signal);
    rows = rows.length === 0 ? page.values : [...rows, ...page.values];
    if (typeof page.next_url !== 'string' || page.next_url === '') return { rows, isWhole: true };
    next = followed(page.next_url, url, client.base);
  }
  return { rows, isWhole: false };
}

async function readPage(url: string, { options, signal }: KoladaClient): Promise<Page> {
  const { bytes } = await fetchBytes(url, options, signal);
  const page = parsed(new TextDecoder().decode(bytes));
  if (isPage(page)) return page;
  throw new LoadError('schema', { issues: [NO_VALUES] });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new LoadError('not-json');
  }
}

function isPage(page: unknown): page is Page {
  return (
    typeof page === 'object' && page !== null && 'values' in page && Array.isArray(page.values)
  );
}

/**
 * The next page, but only on the same server: the reader's cookies or token must not be sent elsewhere.
 * An http address is fetched with the base's scheme.
 */
function followed(next: string, from: string, base: string): string | undefined {
  try {
    const { host, pathname, search } = new URL(next, from);
    const { host: own, origin } = new URL(base);
    const url = origin + pathname + search;
    return host === own && url.startsWith(`${base}/`) ? url : undefined;
  } catch {
    return undefined;
  }
}

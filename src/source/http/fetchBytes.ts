import { LoadError } from '../../load/loadError';
import type { HttpOptions } from './httpOptions';
import { readBody } from './readBody';
import { withinTime } from './withinTime';

/** A response body as received. */
export interface FetchedBytes {
  readonly bytes: Uint8Array;
  /** The content type as sent by the server, in lower case; "" when there is none. */
  readonly contentType: string;
}

/**
 * Fetches the bytes at an address, within limits of size and time. Rejects with a `LoadError` that
 * contains neither the address nor the headers.
 *
 * @example
 * const { bytes, contentType } = await fetchBytes('/plan.json', { maxBytes: 1_000_000 }, signal);
 */
export async function fetchBytes(
  url: string,
  options: HttpOptions,
  signal: AbortSignal,
): Promise<FetchedBytes> {
  const { timeout = 10_000, maxBytes = 5_000_000 } = options;
  return withinTime(timeout, signal, async (limited) => {
    const response = await ask(url, options, limited);
    if (!response.ok) throw refused(response);
    const contentType = (response.headers.get('Content-Type') ?? '').toLowerCase();
    return { bytes: await readBody(response, maxBytes, limited), contentType };
  });
}

/**
 * Adds no headers of its own, so that a request to another origin remains a simple one (CORS). `fetch`
 * sends a host's headers along when it follows a redirect, also to another origin, and a browser does not
 * tell where a redirect leads. So requests with headers follow none.
 */
async function ask(url: string, options: HttpOptions, signal: AbortSignal): Promise<Response> {
  const headers = new Headers(await options.headers?.());
  const { fetch: send = fetch, credentials = 'same-origin' } = options;
  const isBare = headers.keys().next().done === true;
  const own: RequestInit = isBare ? {} : { headers, redirect: 'manual' };
  return send(url, { credentials, signal, ...own });
}

function refused(response: Response): LoadError {
  // An unread body would keep the connection open.
  response.body?.cancel().catch(() => undefined);
  return new LoadError('http', {
    // In browsers, the status of a redirect that was not followed is 0.
    ...(response.status > 0 && { status: response.status }),
    ...(isRedirect(response) && { redirected: true }),
    retryAfter: retryAfterOf(response.headers.get('Retry-After')),
  });
}

function isRedirect({ type, status }: Response): boolean {
  return type === 'opaqueredirect' || REDIRECTS.has(status);
}

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/**
 * How long a `Retry-After` header asks clients to wait, ms. The header holds seconds or a date;
 * `undefined` when there is none.
 */
export function retryAfterOf(header: string | null, now = Date.now()): number | undefined {
  if (header === null || header.trim() === '') return undefined;
  const seconds = Number(header);
  const ms = Number.isNaN(seconds) ? Date.parse(header) - now : seconds * 1000;
  return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}

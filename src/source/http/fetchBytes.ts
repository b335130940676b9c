import { LoadError } from '../../load/loadError';
import type { HttpOptions } from './httpOptions';
import { readBody } from './readBody';
import { withinTime } from './withinTime';

/** An answer as it came. */
export interface FetchedBytes {
  readonly bytes: Uint8Array;
  /** As the server names it, in lower case; "" when it names none. */
  readonly contentType: string;
}

/**
 * Gets the bytes at an address, no more than allowed and no longer than allowed. Rejects with a
 * `LoadError` that holds neither the address nor the headers.
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

/** Asks without a header of its own, which keeps a request to another origin a simple one. */
async function ask(url: string, options: HttpOptions, signal: AbortSignal): Promise<Response> {
  const headers = await options.headers?.();
  const { fetch: send = fetch, credentials = 'same-origin' } = options;
  return send(url, { credentials, signal, ...(headers === undefined ? {} : { headers }) });
}

function refused(response: Response): LoadError {
  // Left unread, the body would keep the connection.
  response.body?.cancel().catch(() => undefined);
  return new LoadError('http', {
    status: response.status,
    retryAfter: retryAfterOf(response.headers.get('Retry-After')),
  });
}

/** How long a `Retry-After` header asks to be left alone, ms: it holds seconds or a date. */
export function retryAfterOf(header: string | null, now = Date.now()): number | undefined {
  if (header === null || header.trim() === '') return undefined;
  const seconds = Number(header);
  const ms = Number.isNaN(seconds) ? Date.parse(header) - now : seconds * 1000;
  return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}

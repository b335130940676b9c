import type { Handler } from './handler';

/** Base of relative addresses where there is no page. */
const NOWHERE = 'http://localhost/';

/**
 * A `fetch` that calls a handler inside the page instead of a server, for a build without one. The
 * handler gets the path after the prefix.
 */
export function fetchFrom(handle: Handler, prefix = ''): typeof fetch {
  return async (input, init) => {
    const request = requestOf(input, init, prefix);
    const response = await untilAborted(handle(request), request.signal);
    const location = response.headers.get('location');
    if (!location || request.redirect === 'manual') return response;
    if (request.redirect === 'error') throw new TypeError('Failed to fetch');
    const next = new Request(new URL(location, request.url), request);
    return untilAborted(handle(next), request.signal);
  };
}

function requestOf(
  input: RequestInfo | URL,
  init: RequestInit | undefined,
  prefix: string,
): Request {
  const base = globalThis.location?.href ?? NOWHERE;
  const url = new URL(input instanceof Request ? input.url : input, base);
  const at = url.pathname.indexOf(`${prefix}/`);
  if (at >= 0) url.pathname = url.pathname.slice(at + prefix.length);
  return input instanceof Request
    ? new Request(new Request(url, input), init)
    : new Request(url, init);
}

function untilAborted(answer: Promise<Response>, signal: AbortSignal): Promise<Response> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason as Error);
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    answer.then(resolve, reject);
  });
}

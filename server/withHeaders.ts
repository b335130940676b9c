import type { Handler } from './handler';

const LOG = '/_log';

/**
 * Lets pages at other addresses read the answers, answers what a browser asks beforehand (a preflight),
 * and leaves the body out for HEAD.
 */
export function withHeaders(handle: Handler): Handler {
  return async (request) => {
    const response = request.method === 'OPTIONS' ? preflight() : await handle(request);
    // The log holds what was sent by others: their pages only may read it.
    if (new URL(request.url).pathname !== LOG) allowOtherPages(response.headers);
    response.headers.set('x-content-type-options', 'nosniff');
    return request.method === 'HEAD' ? withoutBody(response) : response;
  };
}

function allowOtherPages(headers: Headers): void {
  headers.set('access-control-allow-origin', '*');
  // A page at another address sees no others beside the plainest.
  headers.set('access-control-expose-headers', 'ETag, Retry-After');
}

function preflight(): Response {
  return new Response(null, {
    status: 204,
    headers: {
      allow: 'GET, HEAD, OPTIONS',
      'access-control-allow-methods': 'GET, HEAD',
      'access-control-allow-headers': 'Authorization, If-None-Match',
      'access-control-max-age': '86400',
    },
  });
}

function withoutBody(response: Response): Response {
  const { status, headers } = response;
  void response.body?.cancel();
  return new Response(null, { status, headers });
}

import type { Handler } from './handler';

const LOG = '/_log';

/**
 * Lets pages from other origins read the responses, answers preflight requests, and leaves out the body
 * for HEAD.
 */
export function withHeaders(handle: Handler): Handler {
  return async (request) => {
    const response = request.method === 'OPTIONS' ? preflight() : await handle(request);
    // The log contains what others have sent, so only pages of this origin may read it.
    if (new URL(request.url).pathname !== LOG) allowOtherPages(response.headers);
    response.headers.set('x-content-type-options', 'nosniff');
    return request.method === 'HEAD' ? withoutBody(response) : response;
  };
}

function allowOtherPages(headers: Headers): void {
  headers.set('access-control-allow-origin', '*');
  // By default, a page from another origin can read only basic headers.
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

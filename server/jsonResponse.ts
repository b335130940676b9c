import { etagOf } from './etagOf';

/** An answer in JSON with a tag of its content, or 304 when the one who asks has just that. */
export function jsonResponse(request: Request, data: unknown): Response {
  const body = new TextEncoder().encode(JSON.stringify(data));
  const etag = etagOf(body);
  // May be kept, but is asked about each time: a plan that changed is never shown as it was.
  const headers = { etag, 'cache-control': 'public, no-cache' };
  if (matches(request.headers.get('if-none-match'), etag)) {
    return new Response(null, { status: 304, headers });
  }
  return new Response(body, {
    headers: {
      ...headers,
      'content-type': 'application/json',
      'content-length': String(body.byteLength),
    },
  });
}

/** By weak comparison, as RFC 9110 §13.1.2 says: a proxy that compresses makes a strong tag weak. */
function matches(wanted: string | null, etag: string): boolean {
  if (wanted?.trim() === '*') return true;
  return (wanted ?? '').split(',').some((each) => each.trim().replace(/^W\//, '') === etag);
}

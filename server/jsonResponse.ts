import { etagOf } from './etagOf';

/** A JSON response with an ETag, or 304 when the client already has the content. */
export function jsonResponse(request: Request, data: unknown): Response {
  const body = new TextEncoder().encode(JSON.stringify(data));
  const etag = etagOf(body);
  // May be stored but must be revalidated each time, so that a plan that has changed is never shown in
  // its old form.
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

/**
 * Weak comparison (RFC 9110 §13.1.2), since a proxy that compresses turns a strong ETag into a weak one.
 */
function matches(wanted: string | null, etag: string): boolean {
  if (wanted?.trim() === '*') return true;
  return (wanted ?? '').split(',').some((each) => each.trim().replace(/^W\//, '') === etag);
}

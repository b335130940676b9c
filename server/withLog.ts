import type { Handler } from './handler';
import { requestLog, type LoggedRequest, type RequestLog } from './requestLog';
import { watchedBody } from './watchedBody';

/** A handler with a log of its requests, available in the process and at `/_log`. */
export type LoggedHandler = Handler & { readonly log: RequestLog };

/** Logs every request. GET `/_log?key=…` returns those with the key, DELETE forgets them. */
export function withLog(handle: Handler): LoggedHandler {
  const log = requestLog();
  const answer: Handler = async (request) => {
    const { pathname, searchParams } = new URL(request.url);
    if (pathname === '/_log') return logResponse(log, request.method, searchParams.get('key'));
    const entry = entryOf(request);
    log.add(entry);
    return logged(handle, request, entry);
  };
  return Object.assign(answer, { log });
}

async function logged(handle: Handler, request: Request, entry: LoggedRequest): Promise<Response> {
  const { signal } = request;
  const end = (how: LoggedRequest['outcome']) => {
    if (entry.outcome === 'pending') entry.outcome = how;
  };
  try {
    const response = await handle(request);
    entry.status = response.status;
    if (!response.body) {
      end('finished');
      return response;
    }
    const { status, headers } = response;
    return new Response(watchedBody(response.body, signal, end), { status, headers });
  } catch (error) {
    end(signal.aborted ? 'aborted' : 'dropped');
    throw error;
  }
}

function entryOf({ method, url, headers }: Request): LoggedRequest {
  const { pathname, search, searchParams } = new URL(url);
  const names = Object.fromEntries(headers);
  return {
    method,
    path: `${pathname}${search}`,
    key: searchParams.get('key'),
    headers: 'cookie' in names ? { ...names, cookie: '…' } : names,
    time: Date.now(),
    outcome: 'pending',
  };
}

function logResponse(log: RequestLog, method: string, key: string | null): Response {
  const requests = log.requests(key);
  if (method === 'DELETE') log.clear(key);
  return Response.json({ requests }, { headers: { 'cache-control': 'no-store' } });
}

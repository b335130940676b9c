import { DroppedConnection } from './droppedConnection';
import type { FaultKind } from './faultOf';

/** The response changed by a fault; unchanged without one. */
export function faultyResponse(
  kind: FaultKind | undefined,
  answer: Response,
  url: URL,
): Response | Promise<Response> {
  return kind ? FAULTY[kind](answer, url) : answer;
}

type Fail = (answer: Response, url: URL) => Response | Promise<Response>;

const FAULTY: Readonly<Record<FaultKind, Fail>> = {
  truncate: truncated,
  drop: () => Promise.reject(new DroppedConnection()),
  login: (_answer, url) =>
    new Response(null, { status: 302, headers: { ...NO_STORE, location: loginFrom(url) } }),
  html: ({ status }) => htmlPage('Sidan finns inte', status),
  garbled: ({ status }) =>
    new Response('{"id": "plan", "nodes": [}', {
      status,
      headers: { ...NO_STORE, 'content-type': 'application/json' },
    }),
  empty: () => new Response(null, { status: 204, headers: NO_STORE }),
  endless: () =>
    new Response(endlessBody(), { headers: { ...NO_STORE, 'content-type': 'application/json' } }),
};

const NO_STORE = { 'cache-control': 'no-store' };

/** A web page in place of data. */
export function htmlPage(heading: string, status = 200): Response {
  const page = `<!doctype html><html lang="sv"><title>${heading}</title><h1>${heading}</h1></html>`;
  return new Response(page, {
    status,
    headers: { ...NO_STORE, 'content-type': 'text/html; charset=utf-8' },
  });
}

/** A relative address, since only the client knows the prefix of the API. */
function loginFrom({ pathname }: URL): string {
  return `${'../'.repeat(pathname.split('/').length - 2)}login`;
}

async function truncated(answer: Response): Promise<Response> {
  const { status, headers } = answer;
  const body = new Uint8Array(await answer.arrayBuffer());
  const half = body.subarray(0, Math.floor(body.length / 2));
  return new Response(bodyOf([half], new DroppedConnection()), { status, headers });
}

/** A body that sends one part for each read, and then fails with `end`. */
function bodyOf(parts: Uint8Array<ArrayBuffer>[], end: Error): ReadableStream {
  const left = [...parts];
  return new ReadableStream({
    pull(stream) {
      const part = left.shift();
      if (part) stream.enqueue(part);
      else stream.error(end);
    },
  });
}

function endlessBody(): ReadableStream {
  const part = new TextEncoder().encode(' '.repeat(16_384));
  let isStart = true;
  return new ReadableStream({
    async pull(stream) {
      stream.enqueue(isStart ? new TextEncoder().encode('{"id": "endless", "nodes": [') : part);
      isStart = false;
      // Yields to other tasks, since a client that reads eagerly would otherwise block the process.
      await new Promise((resolve) => {
        setTimeout(resolve, 0);
      });
    },
  });
}

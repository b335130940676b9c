import type { IncomingMessage, ServerResponse } from 'node:http';
import { isDropped } from './droppedConnection';
import type { Handler } from './handler';
import { problem } from './problem';

/**
 * Answers a request to a Node server; `prefix` is the part of the path that the handler does not know
 * about.
 */
export async function answerNode(
  handle: Handler,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  prefix = '',
): Promise<void> {
  const controller = new AbortController();
  outgoing.once('close', () => {
    if (!outgoing.writableFinished) controller.abort();
  });
  try {
    const response = await respond(handle, incoming, controller.signal, prefix);
    await send(response, outgoing, controller.signal);
  } catch {
    // The connection was dropped on purpose, broken off or closed by the client, so nothing more can be
    // sent.
    outgoing.destroy();
  }
}

async function respond(
  handle: Handler,
  incoming: IncomingMessage,
  signal: AbortSignal,
  prefix: string,
): Promise<Response> {
  try {
    return await handle(requestOf(incoming, signal, prefix));
  } catch (error) {
    if (signal.aborted || isDropped(error)) throw error;
    return problem(500, { detail: String(error) });
  }
}

function requestOf(
  { url = '/', method = 'GET', headers }: IncomingMessage,
  signal: AbortSignal,
  prefix: string,
): Request {
  const path = url.slice(prefix.length) || '/';
  const address = `http://${headers.host}${path}`;
  const sent = Object.entries(headers).map(([name, value]): [string, string] => [
    name,
    String(value),
  ]);
  // The client may send any host name, but the handler should always see a valid address.
  return new Request(URL.canParse(address) ? address : `http://localhost${path}`, {
    method,
    headers: sent,
    signal,
  });
}

async function send(
  response: Response,
  outgoing: ServerResponse,
  signal: AbortSignal,
): Promise<void> {
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  const reader = response.body?.getReader();
  for (;;) {
    const part = await reader?.read();
    if (!part || part.done || signal.aborted) break;
    await written(outgoing, part.value);
  }
  outgoing.end();
}

/** Resolves when the part has been written, so that a connection dropped next has already sent it. */
function written(outgoing: ServerResponse, part: Uint8Array): Promise<void> {
  return new Promise((resolve) => {
    outgoing.once('close', resolve);
    outgoing.write(part, () => {
      outgoing.off('close', resolve);
      resolve();
    });
  });
}

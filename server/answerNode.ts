import type { IncomingMessage, ServerResponse } from 'node:http';
import { isDropped } from './droppedConnection';
import type { Handler } from './handler';
import { problem } from './problem';

/** Answers a request of Node's. The prefix is what the addresses stand under and the handler knows not. */
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
    // Dropped on demand, broken off in the middle, or left by the client: no more can be said.
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
  // A client may call the host anything; here it is one and the same.
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

/** Done when the part is out, so that a connection that is dropped next has sent it. */
function written(outgoing: ServerResponse, part: Uint8Array): Promise<void> {
  return new Promise((resolve) => {
    outgoing.once('close', resolve);
    outgoing.write(part, () => {
      outgoing.off('close', resolve);
      resolve();
    });
  });
}

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerNode } from './answerNode';
import type { Handler } from './handler';
import type { RequestLog } from './requestLog';
import { withLog, type LoggedHandler } from './withLog';

/** A running server. */
export interface RunningServer {
  /** Without a trailing slash: "http://127.0.0.1:6007". */
  readonly url: string;
  readonly log: RequestLog;
  /** Closes the server and all its connections. */
  readonly close: () => Promise<void>;
}

/** Serves a handler over HTTP on this machine, on a free port unless one is given. */
export async function listen(
  handle: Handler | LoggedHandler,
  { port = 0, host = '127.0.0.1' } = {},
): Promise<RunningServer> {
  const logged = 'log' in handle ? handle : withLog(handle);
  const server = createServer((incoming, outgoing) => {
    void answerNode(logged, incoming, outgoing);
  });
  // By default, idle connections are closed after five seconds, and a client that is about to use one of them
  // gets an error instead of a response.
  server.keepAliveTimeout = 0;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, host, resolve);
  });
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://${host}:${taken}`,
    log: logged.log,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

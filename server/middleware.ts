import type { IncomingMessage, ServerResponse } from 'node:http';
import { answerNode } from './answerNode';
import type { Handler } from './handler';

/** Middleware as in Connect, Express and Vite. */
export type Middleware = (
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  next: () => void,
) => void;

/** Answers requests under the prefix ("/api") and passes all others on. */
export function middleware(handle: Handler, prefix: string): Middleware {
  return (incoming, outgoing, next) => {
    if (incoming.url?.startsWith(`${prefix}/`)) void answerNode(handle, incoming, outgoing, prefix);
    else next();
  };
}

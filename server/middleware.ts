import type { IncomingMessage, ServerResponse } from 'node:http';
import { answerNode } from './answerNode';
import type { Handler } from './handler';

/** Part of a chain of those that may answer, as in Connect, Express and Vite. */
export type Middleware = (
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  next: () => void,
) => void;

/** Answers what stands under the prefix ("/api") and passes everything else on. */
export function middleware(handle: Handler, prefix: string): Middleware {
  return (incoming, outgoing, next) => {
    if (incoming.url?.startsWith(`${prefix}/`)) void answerNode(handle, incoming, outgoing, prefix);
    else next();
  };
}

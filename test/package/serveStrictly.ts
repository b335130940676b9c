/**
 * Serves a built page under the strictest content security policy that an authority's intranet may have.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { answerNode } from '../../server/answerNode';
import type { Handler } from '../../server/handler';

const POLICY = "default-src 'self'; style-src 'self'; script-src 'self'";

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

/** A running server. */
export interface Served {
  url: string;
  close: () => void;
}

/** Serves the folder on a free port, and an API at some of the addresses. */
export async function serveStrictly(
  folder: string,
  apis: Readonly<Record<string, Handler>> = {},
): Promise<Served> {
  const server = createServer((request, response) => {
    const { url = '/' } = request;
    const prefix = Object.keys(apis).find((each) => url.startsWith(`${each}/`));
    const api = apis[prefix ?? ''];
    if (api) {
      void answerNode(api, request, response, prefix);
      return;
    }
    const path = extname(url) === '' ? '/index.html' : url;
    response.setHeader('Content-Security-Policy', POLICY);
    response.setHeader('Content-Type', TYPES[extname(path)] ?? 'application/octet-stream');
    // Browsers always ask for an icon, and a page without one is not an error.
    response.end(path === '/favicon.ico' ? '' : readFileSync(join(folder, path)));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}

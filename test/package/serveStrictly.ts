/** Serves a built page under the strictest policy that a public authority's intranet has. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

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

/** Serves the folder on a free port. */
export async function serveStrictly(folder: string): Promise<Served> {
  const server = createServer(({ url = '/' }, response) => {
    const path = url === '/' ? '/index.html' : url;
    response.setHeader('Content-Security-Policy', POLICY);
    response.setHeader('Content-Type', TYPES[extname(path)] ?? 'application/octet-stream');
    // Browsers ask for an icon unasked; a page without one is no error.
    response.end(path === '/favicon.ico' ? '' : readFileSync(join(folder, path)));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}

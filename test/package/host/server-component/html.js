// Makes HTML of what a server component has sent, with the real components.
import { Readable } from 'node:stream';
import { createElement, use } from 'react';
import { renderToPipeableStream } from 'react-dom/server';
import { createFromNodeStream } from 'react-server-dom-webpack/client.node';

const sent = await new Response(process.stdin).text();
const modules = new Map();
const own = /file:[^"]+\/node_modules\/maltrad\/[^"]+\.js(?=")/g;
for (const [url] of sent.matchAll(own)) modules.set(url, await import(url));
globalThis.__webpack_require__ = (id) => modules.get(id);

const named = (id) => new Proxy({}, { get: (_, name) => ({ id, name, chunks: [] }) });
const moduleMap = new Proxy({}, { get: (_, id) => named(id) });
const element = createFromNodeStream(Readable.from([Buffer.from(sent)]), { moduleMap });

const { pipe } = renderToPipeableStream(
  createElement(() => use(element)),
  {
    onAllReady: () => pipe(process.stdout),
    onError: (error) => {
      throw error;
    },
  },
);

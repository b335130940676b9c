// Reads `'use client'` as a bundler for server components does.
import { register } from 'node:module';

// React's own loader takes the source of a module as text, which Node gives as bytes.
const asText = `
  export async function load(url, context, next) {
    const result = await next(url, context);
    return result.format === 'module' ? { ...result, source: Buffer.from(result.source).toString() } : result;
  }
`;
register(`data:text/javascript,${encodeURIComponent(asText)}`);
register('react-server-dom-webpack/node-loader', import.meta.url);

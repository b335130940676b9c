import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from 'vitest';
import { Converted } from '../../../src/source/converted';
import { stratmlSource, type StratmlFile } from '../../../src/source/stratml/stratmlSource';
import { part2 } from './planOf';

const XML = part2('<Goal><Name>Målet</Name><Description/><id/></Goal>');
const bytes = new TextEncoder().encode(XML);
const PLAN = { isConverted: true, names: ['Målet'], paths: ['Goal[1]/id'] };
const { signal } = new AbortController();

describe('A StratML document as a source', () => {
  test.each<[string, StratmlFile]>([
    ['text', XML],
    ['bytes', bytes],
    ['a chosen file', new Blob([XML])],
    ['something that gets text', async () => XML],
    ['something that gets a file', async () => new Blob([XML])],
  ])('It may be %s', async (_, file) => {
    expect(read(await stratmlSource({ id: 'plan', file }).load({ signal }))).toEqual(PLAN);
  });

  test('It may be at an address', async () => {
    const seen: string[] = [];
    await served(XML, seen, async (url) => {
      expect(read(await stratmlSource({ id: 'plan', url }).load({ signal }))).toEqual(PLAN);
    });
    expect(seen).toEqual(['GET /plan.xml']);
  });

  test('A login page at the address is reported as such', async () => {
    await served('<!DOCTYPE html><html></html>', [], async (url) => {
      const loading = stratmlSource({ id: 'plan', url }).load({ signal });
      await expect(loading).rejects.toMatchObject({ kind: 'wrong-format' });
    });
  });

  test('A file larger than allowed is rejected', async () => {
    await served(XML, [], async (url) => {
      const loading = stratmlSource({ id: 'plan', url, maxBytes: 100 }).load({ signal });
      await expect(loading).rejects.toMatchObject({ kind: 'too-large' });
    });
  });

  test('Nothing is read after an abort', async () => {
    const left = AbortSignal.abort();
    const loading = stratmlSource({ id: 'plan', file: XML }).load({ signal: left });
    await expect(loading).rejects.toMatchObject({ kind: 'cancelled' });
  });
});

/** What the source has read: names, and places of issues. */
function read(loaded: unknown) {
  const { data, issues } = loaded as Converted;
  const { nodes } = data as { nodes: { name: string }[] };
  return {
    isConverted: loaded instanceof Converted,
    names: nodes.map(({ name }) => name),
    paths: issues.map(({ path }) => path),
  };
}

async function served(text: string, seen: string[], then: (url: string) => Promise<void>) {
  const server = createServer(({ method, url }, response) => {
    seen.push(`${method} ${url}`);
    response.setHeader('Content-Type', 'application/xml');
    response.end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    await then(`http://127.0.0.1:${(server.address() as AddressInfo).port}/plan.xml`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

import { describe, expect, test } from 'vitest';
import { httpSource } from '../../../src/source/http/httpSource';
import { memorySource } from '../../../src/source/memorySource';
import { servedApi } from '../servedApi';

const api = servedApi();
const request = { signal: new AbortController().signal };

/** A source whose server sends this. */
const saying = (body: string | Uint8Array<ArrayBuffer> | null, init?: ResponseInit) =>
  httpSource({ id: 'a', url: '/', fetch: async () => new Response(body, init) });
const typed = (type: string): ResponseInit => ({ headers: { 'Content-Type': type } });

test('JSON on a web server is read', async () => {
  expect(await api.plan('read').load(request)).toMatchObject({ id: 'namndplan-2024' });
});

test('The address can depend on the node whose children are requested', async () => {
  const url = ({ nodeId = '' }) =>
    api.url(`/plans/namndplan-2024/nodes/${encodeURIComponent(nodeId)}/children?key=node`);
  await httpSource({ id: 'a', url })
    .load({ ...request, nodeId: 'vision' })
    .catch(() => undefined);
  expect(api.asked('node')[0]?.path).toContain('/nodes/vision/children');
});

test.each([
  ['The page of a login', 'fault=login'],
  ['A page', 'fault=html'],
  ['Nothing at all', 'fault=empty'],
  ['JSON with an error', 'fault=garbled'],
])('%s is of the kind not-json and asks whether a login is required', async (_says, fault) => {
  await expect(api.plan('page', fault).load(request)).rejects.toMatchObject({
    kind: 'not-json',
    text: { sv: 'Svaret är inte JSON. Krävs inloggning?' },
  });
});

test.each([
  ['Empty', saying('')],
  ['White space', saying(' \n ')],
  ['A page that says it is JSON', saying('\n <!doctype html>', typed('application/json'))],
  ['A page with a mark of byte order', saying('\ufeff<html>')],
  ['JSON that says it is a page', saying('{}', typed('text/html; charset=utf-8'))],
  ['Text', saying('Not found', typed('text/plain'))],
  ['More after the end', saying('{"nodes": []} {}')],
  ['Bytes that are no text', saying(new Uint8Array([0xff, 0xfe, 0x7b, 0x00]))],
])('%s is of the kind not-json', async (_says, source) => {
  await expect(source.load(request)).rejects.toMatchObject({ kind: 'not-json' });
});

test.each([
  ['under the wrong content type', saying('{"a":"å"}', typed('text/plain'))],
  [
    'under no content type',
    saying(new Uint8Array([0x7b, 0x22, 0x61, 0x22, 0x3a, 0x22, 0xc3, 0xa5, 0x22, 0x7d])),
  ],
  ['after a mark of byte order', saying('\ufeff{"a":"å"}')],
  ['after white space', saying('\r\n {"a":"å"}\r\n')],
])('JSON %s is read', async (_says, source) => {
  expect(await source.load(request)).toEqual({ a: 'å' });
});

test.each(['{"nodes": [{"id": "a"}, {"id": "b"}', '{"nodes": [{"id": "ab', '[1, 2', '{"a": "b\\'])(
  'Truncated JSON is distinguished from what was never JSON: %s',
  async (body) => {
    await expect(saying(body).load(request)).rejects.toMatchObject({
      kind: 'network',
      text: { sv: 'Svaret bröts innan allt hade kommit fram.' },
    });
  },
);

test('Data in memory is returned as it is, or made for each request', async () => {
  const data = { nodes: [] };
  expect(await memorySource({ id: 'a', data }).load(request)).toBe(data);
  const made = memorySource({ id: 'a', data: async ({ nodeId = '' }) => [nodeId] });
  expect(await made.load({ ...request, nodeId: 'n1' })).toEqual(['n1']);
});

describe('JSON that is not UTF-8', () => {
  const latin = Uint8Array.from('{"name":"För män"}', (one) => one.charCodeAt(0));
  const json = (type: string, bytes = latin) => saying(bytes, typed(type)).load(request);

  test('is read in the encoding that the server states', async () => {
    for (const charset of ['windows-1252', 'ISO-8859-1']) {
      expect(await json(`application/json; charset=${charset}`)).toEqual({ name: 'För män' });
    }
  });

  test.each([
    'application/json',
    'application/json; charset=utf-8',
    'text/plain; charset=nonsense',
  ])('and does not say so is read as Windows-1252, with an issue: %s', async (type) => {
    expect(await json(type)).toMatchObject({
      data: { name: 'För män' },
      issues: [{ code: 'guessed-encoding', severity: 'notice' }],
    });
  });

  test('in a few of its characters gives an issue and is otherwise unchanged', async () => {
    const damaged = new TextEncoder().encode('{"name":"För män på väg ?"}');
    damaged[damaged.indexOf(0x3f)] = 0xe5;
    expect(await json('application/json', damaged)).toMatchObject({
      data: { name: 'För män på väg \uFFFD' },
      issues: [{ code: 'damaged-text', message: { sv: expect.stringContaining('1.') as string } }],
    });
  });
});

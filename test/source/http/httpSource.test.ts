import { expect, test } from 'vitest';
import { httpSource } from '../../../src/source/http/httpSource';
import { memorySource } from '../../../src/source/memorySource';
import { servedApi } from '../servedApi';

const api = servedApi();
const request = { signal: new AbortController().signal };

/** A source whose server says this. */
const saying = (body: string | Uint8Array<ArrayBuffer> | null, init?: ResponseInit) =>
  httpSource({ id: 'a', url: '/', fetch: async () => new Response(body, init) });
const typed = (type: string): ResponseInit => ({ headers: { 'Content-Type': type } });

test('JSON on a web server is read', async () => {
  expect(await api.plan('read').load(request)).toMatchObject({ id: 'namndplan-2024' });
});

test('The address can follow from the node whose children are wanted', async () => {
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
  'JSON that ends too early is told from what never was JSON: %s',
  async (body) => {
    await expect(saying(body).load(request)).rejects.toMatchObject({
      kind: 'network',
      text: { sv: 'Svaret bröts innan allt hade kommit fram.' },
    });
  },
);

test('Data at hand is given as it is, or made for each request', async () => {
  const data = { nodes: [] };
  expect(await memorySource({ id: 'a', data }).load(request)).toBe(data);
  const made = memorySource({ id: 'a', data: async ({ nodeId = '' }) => [nodeId] });
  expect(await made.load({ ...request, nodeId: 'n1' })).toEqual(['n1']);
});

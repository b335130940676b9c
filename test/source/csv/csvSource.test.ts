import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parsePlan } from '../../../src/model/plan/parsePlan';
import { Converted } from '../../../src/source/converted';
import { csvSource } from '../../../src/source/csv/csvSource';
import { windows1252 } from './csvBytes';
import { sheetWorkbook } from '../../support/workbook';

const FILE = 'Nivå;Namn\r\nMål;Hälsa – för alla\r\n';
const load = async (source: ReturnType<typeof csvSource>) => {
  const loaded = await source.load({ signal: new AbortController().signal });
  if (!(loaded instanceof Converted)) throw new Error('Not converted');
  return { plan: parsePlan(loaded.data).value, issues: loaded.issues };
};
const name = async (file: Parameters<typeof csvSource>[0]) =>
  (await load(csvSource(file))).plan?.nodes[0]?.name;

describe('A source of CSV', () => {
  const answers: Record<string, [string, Uint8Array | string]> = {
    '/plan.csv': ['text/csv', windows1252(FILE)],
    '/login': ['text/html; charset=utf-8', '<html>'],
    '/page': ['application/octet-stream', ' <!DOCTYPE html><p>'],
  };
  const server = createServer(({ url = '' }, response) => {
    const [type, body] = answers[url] ?? ['text/plain', ''];
    response.writeHead(url in answers ? 200 : 404, { 'Content-Type': type }).end(body);
  });
  let base = '';
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => server.close());

  test('loads over HTTP, and from a file, a text, bytes and a function', async () => {
    const bytes = new TextEncoder().encode(FILE);
    const expected = 'Hälsa – för alla';
    expect(await name({ id: 'a', url: `${base}/plan.csv` })).toBe(expected);
    for (const file of [FILE, bytes, new Blob([bytes]), () => bytes, () => Promise.resolve(FILE)]) {
      expect(await name({ id: 'a', file })).toBe(expected);
    }
  });

  test('recognises an Excel file by its content', async () => {
    const file = sheetWorkbook([
      ['Nivå', 'Namn'],
      ['Mål', 'Hälsa & vård'],
    ]);
    expect(await name({ id: 'a', file })).toBe('Hälsa & vård');
  });

  test.each([
    ['/login', 'wrong-format'],
    ['/page', 'wrong-format'],
    ['/none', 'http'],
  ])('rejects other files: %s', async (path, kind) => {
    await expect(load(csvSource({ id: 'a', url: base + path }))).rejects.toMatchObject({ kind });
  });

  test.each([
    ['an older Excel file', [0xd0, 0xcf, 0x11, 0xe0, 0xa1]],
    ['a PDF', [0x25, 0x50, 0x44, 0x46]],
    ['a broken Excel file', [0x50, 0x4b, 3, 4, 0, 0]],
  ])('rejects %s', async (_what, bytes) => {
    const source = csvSource({ id: 'a', file: Uint8Array.from(bytes) });
    await expect(load(source)).rejects.toMatchObject({ kind: 'wrong-format' });
  });

  test('reads no more than allowed, and stops when aborted', async () => {
    const source = csvSource({ id: 'a', file: FILE, maxBytes: 10 });
    await expect(load(source)).rejects.toMatchObject({ kind: 'too-large' });
    const stopped = csvSource({ id: 'a', file: FILE }).load({ signal: AbortSignal.abort() });
    await expect(stopped).rejects.toMatchObject({ kind: 'cancelled' });
  });
});

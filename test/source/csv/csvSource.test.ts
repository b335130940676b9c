import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { deflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parsePlan } from '../../../src/model/plan/parsePlan';
import { Converted } from '../../../src/source/converted';
import { csvSource } from '../../../src/source/csv/csvSource';
import { readXlsx } from '../../../src/source/xlsx/readXlsx';
import { windows1252 } from './csvBytes';
import { storedWorkbook, workbookParts, type WorkbookCell } from './workbook';

const FILE = 'Nivå;Namn\r\nMål;Hälsa – för alla\r\n';
const WORKBOOK: WorkbookCell[][] = [
  ['Id', 'Nivå', 'Namn', 'Enhet', 'Målvärde', 'Utfall 2023', 'Utfall 2024', 'Period', 'Värde'],
  ['m', 'Mål', 'Hälsa & vård', '', '', '', '', '', ''],
  [
    'i',
    'Indikator',
    'Andel',
    '%',
    { value: 0.9, style: 2 },
    { value: 0.07, style: 2 },
    1.234,
    { value: 45_657, style: 1 },
    'ca 40',
  ],
];

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

  test.each([
    ['/login', 'wrong-format'],
    ['/page', 'wrong-format'],
    ['/none', 'http'],
  ])('rejects what is no such file: %s', async (path, kind) => {
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

  test('takes in no more than allowed, and stops when it is told to', async () => {
    const source = csvSource({ id: 'a', file: FILE, maxBytes: 10 });
    await expect(load(source)).rejects.toMatchObject({ kind: 'too-large' });
    const stopped = csvSource({ id: 'a', file: FILE }).load({ signal: AbortSignal.abort() });
    await expect(stopped).rejects.toMatchObject({ kind: 'cancelled' });
  });
});

describe('An Excel file', () => {
  test('is known by its content; its numbers, dates and per cent are those that are shown', async () => {
    const { plan, issues } = await load(csvSource({ id: 'a', file: storedWorkbook(WORKBOOK) }));
    expect(plan?.nodes).toEqual([
      { id: 'm', level: 'mal', name: 'Hälsa & vård' },
      {
        id: 'i',
        level: 'indikator',
        parent: 'm',
        name: 'Andel',
        measure: { unit: '%', direction: 'unknown' },
        targets: [{ form: 'level', value: 90, period: '2024-12-31' }],
      },
    ]);
    expect(plan?.observations).toEqual([
      { of: 'i', period: '2024-12-31', value: null, valueStatus: 'missing' },
      { of: 'i', period: '2023', value: 7 },
      { of: 'i', period: '2024', value: 1.234 },
    ]);
    expect(issues.map(({ path }) => path)).toEqual(['row 3, column I']);
  });

  test('may be compressed, and larger than what its reader unpacks without a worker', async () => {
    const rows = Array.from({ length: 2000 }, (_, at): WorkbookCell[] => [
      'Mål',
      `Mål nummer ${at} ${'lång '.repeat(60)}`,
    ]);
    const bytes = deflated(workbookParts([['Nivå', 'Namn'], ...rows]));
    const { plan } = await load(csvSource({ id: 'a', file: bytes }));
    expect(plan?.nodes).toHaveLength(2000);
  });

  test('that unpacks to more than allowed is rejected', async () => {
    const bomb = deflated({
      ...workbookParts([['Nivå', 'Namn']]),
      'xl/media.xml': ' '.repeat(1_000_000),
    });
    await expect(readXlsx(bomb, {}, 10_000)).rejects.toMatchObject({ kind: 'too-large' });
  });
});

/** The same archive with each part compressed. */
function deflated(parts: Record<string, string>): Uint8Array {
  const chunks: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [path, text] of Object.entries(parts)) {
    const [fileName, packed] = [Buffer.from(path), deflateRawSync(Buffer.from(text))];
    // Method, time, date, checksum, both sizes, length of the name and of what follows it.
    const about = Buffer.alloc(22);
    about.writeUInt16LE(8, 0);
    about.writeUInt32LE(packed.length, 10);
    about.writeUInt32LE(Buffer.byteLength(text), 14);
    about.writeUInt16LE(fileName.length, 18);
    const head = Buffer.concat([Buffer.from('PK\u0003\u0004\u0014\0\0\0'), about, fileName]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    const entry = Buffer.from('PK\u0001\u0002\u0014\0\u0014\0\0\0');
    directory.push(Buffer.concat([entry, about, place, fileName]));
    chunks.push(head, packed);
    offset += head.length + packed.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 0, 'latin1');
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...chunks, list, end]));
}

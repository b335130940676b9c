/** Workbooks: the content of their cells, and its position. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readWorkbook } from '../../../src/source/xlsx/readWorkbook';
import type { CellRow } from '../../../src/source/xlsx/sheetCells';
import {
  cellXml,
  escaped,
  rowXml,
  workbook,
  workbookParts,
  type WorkbookContent,
} from '../../support/workbook';
import { zipped } from '../../support/zipped';

const MOST = 10_000_000;

async function rowsOf(data: string, more: Partial<WorkbookContent> = {}): Promise<CellRow[]> {
  const [sheet] = await readWorkbook(workbook({ sheets: { Blad1: data }, ...more }), MOST);
  return [...(sheet?.rows ?? [])];
}

/** The content of the only row of a sheet. */
async function shown(cells: string, more: Partial<WorkbookContent> = {}) {
  const [row] = await rowsOf(`<row r="1">${cells}</row>`, more);
  return (row?.cells ?? []).map(([, value]) => value);
}

describe('A cell shows', () => {
  test.each([
    ['a number', '<c r="A1"><v>-1.5E3</v></c>', -1500],
    ['a text of its own', '<c r="A1" t="inlineStr"><is><t> a  b </t></is></c>', ' a  b '],
    ['true', '<c r="A1" t="b"><v>1</v></c>', 'Ja'],
    ['false', '<c r="A1" t="b"><v>0</v></c>', 'Nej'],
    ['an error', '<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>', '#DIV/0!'],
    ['the number of a formula', '<c r="A1"><f>1+1</f><v>2</v></c>', 2],
    ['the text of a formula', '<c r="A1" t="str"><f>A2&amp;"x"</f><v>ax</v></c>', 'ax'],
    ['a formula that was never calculated', '<c r="A1"><f>A2&gt;1</f><v/></c>', '=A2>1'],
    [
      'a day that is written out',
      '<c r="A1" t="d"><v>2024-12-31T00:00:00.000Z</v></c>',
      '2024-12-31',
    ],
    [
      'a time that is written out',
      '<c r="A1" t="d"><v>2024-12-31T08:30:00</v></c>',
      '2024-12-31T08:30:00',
    ],
    ['what should have been a number', '<c r="A1"><v>n/a</v></c>', 'n/a'],
  ])('%s', async (_what, cell, value) => {
    expect(await shown(cell)).toEqual([value]);
  });

  test.each([
    ['nothing in it', '<c r="A1" s="1"/>'],
    ['an empty value', '<c r="A1"><v></v></c>'],
    ['an empty text', '<c r="A1" t="inlineStr"><is><t></t></is></c>'],
    ['a formula that gives an empty text', '<c r="A1" t="str"><f>""</f><v></v></c>'],
  ])('nothing when there is %s', async (_what, cell) => {
    expect(await shown(cell)).toEqual([]);
  });

  test('a shared string, its parts joined, without phonetics and escapes', async () => {
    const strings = [
      '<si><t>Nära vård</t></si>',
      '<si><r><t xml:space="preserve">Kort </t></r><r><rPr><b/></rPr><t>väntan</t></r></si>',
      '<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si>',
      '<si><t>Ett_x000D_\nTvå_x005F_x0041_</t></si>',
      '<si><t><![CDATA[a < b]]> &amp; c</t></si>',
    ];
    const cells = strings.map((_, at) => `<c t="s"><v>${at}</v></c>`).join('');
    expect(await shown(cells, { strings: strings.join('') })).toEqual([
      'Nära vård',
      'Kort väntan',
      '東京',
      'Ett\r\nTvå_x0041_',
      'a < b & c',
    ]);
  });

  test('an inline string in parts', async () => {
    const cell =
      '<c t="inlineStr"><is><r><t xml:space="preserve">Kort </t></r><r><t>väntan</t></r><rPh sb="0" eb="1"><t>x</t></rPh></is></c>';
    expect(await shown(cell)).toEqual(['Kort väntan']);
  });

  test.each([
    [9, 0.9, '90%'],
    [10, 0.07, '7%'],
    ['0.0%', 0.1234, '12,34%'],
    ['0.0" %"', 87.5, 87.5],
    [14, 45_657, '2024-12-31'],
    [14, 45_657.9, '2024-12-31'],
    [17, 45_657, '2024-12-31'],
    [22, 45_657.5, '2024-12-31T12:00:00'],
    ['yyyy-mm-dd', 45_657, '2024-12-31'],
    ['"vecka" 0', 45_657, 45_657],
    [20, 0.1875, '4:30'],
    [20, 45_657.1875, '4:30'],
    [46, 1.5, '36:00'],
    [14, -5, -5],
    [0, 45_657, 45_657],
    [4, 1234.5, 1234.5],
    [49, 2, 2],
  ])('in the format %s %d as %s', async (format, value, text) => {
    expect(await shown(`<c s="1"><v>${value}</v></c>`, { formats: [format] })).toEqual([text]);
  });

  test('a day of a workbook that counts from 1904', async () => {
    const cell = '<c s="1"><v>44195</v></c>';
    expect(await shown(cell, { formats: [14], isFrom1904: true })).toEqual(['2024-12-31']);
  });

  test('a number by the format of the style that its style is based on', async () => {
    const parts = workbookParts({ sheets: { Blad1: '<row><c s="0"><v>0.5</v></c></row>' } });
    const styles =
      '<styleSheet><cellStyleXfs><xf numFmtId="0"/><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf xfId="1"/></cellXfs><dxfs><dxf><numFmt numFmtId="9" formatCode="0"/></dxf></dxfs></styleSheet>';
    const [sheet] = await readWorkbook(zipped({ ...parts, 'xl/styles.xml': styles }), MOST);
    expect(sheet?.rows[0]?.cells).toEqual([[0, '50%']]);
  });
});

describe('Rows and cells', () => {
  const cells = '<c><v>1</v></c><c/><c><v>3</v></c>';

  test('without addresses follow one another', async () => {
    expect(await rowsOf(`<row>${cells}</row><row/><row>${cells}</row>`)).toEqual([
      {
        index: 0,
        cells: [
          [0, 1],
          [2, 3],
        ],
      },
      {
        index: 2,
        cells: [
          [0, 1],
          [2, 3],
        ],
      },
    ]);
    const mixed =
      '<row r="3"><c r="D3"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>';
    expect(await rowsOf(mixed)).toEqual([
      {
        index: 2,
        cells: [
          [3, 1],
          [4, 2],
        ],
      },
      { index: 3, cells: [[0, 3]] },
    ]);
  });

  test('have the row of their cells when the row has no number', async () => {
    expect(await rowsOf('<row><c r="B7"><v>1</v></c></row>')).toEqual([
      { index: 6, cells: [[1, 1]] },
    ]);
  });

  test('are read in any order', async () => {
    const data =
      '<row r="5"><c r="AA5"><v>1</v></c><c r="B5"><v>2</v></c></row><row r="2"><c r="XFD2"><v>3</v></c></row>';
    expect(await rowsOf(data)).toEqual([
      { index: 1, cells: [[16_383, 3]] },
      {
        index: 4,
        cells: [
          [26, 1],
          [1, 2],
        ],
      },
    ]);
  });

  test.each(['XFE1', 'ZZZZZZ1', '1', 'A', 'Å1'])(
    'have valid addresses, and %s is not one',
    async (address) => {
      const read = rowsOf(`<row r="1"><c r="${address}"><v>1</v></c></row>`);
      await expect(read).rejects.toMatchObject({
        kind: 'wrong-format',
        issues: [{ message: { sv: expect.stringContaining(`”${address}”`) as string } }],
      });
    },
  );

  test.each(['0', '-1', '1048577', '2000000000', 'x', '1.5'])(
    'have valid numbers, and row %s is not one',
    async (number) => {
      const read = rowsOf(`<row r="${number}"><c><v>1</v></c></row>`);
      await expect(read).rejects.toMatchObject({ kind: 'wrong-format' });
    },
  );

  test('are read whatever size the sheet states, and beside similar elements', async () => {
    const parts = workbookParts({ sheets: { Blad1: '' } });
    const sheet = `<x:worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main" xmlns:xdr="y">
      <x:dimension ref="A1"/><!-- <x:row r="1"/> -->
      <x:sheetData><x:row r="2"><x:c r="C2"><x:v>1</x:v></x:c></x:row></x:sheetData>
      <x:controls><xdr:from><xdr:col>1</xdr:col><xdr:row>9</xdr:row></xdr:from></x:controls>
    </x:worksheet>`;
    const file = zipped({ ...parts, 'xl/worksheets/sheet1.xml': sheet });
    const [first] = await readWorkbook(file, MOST);
    expect(first?.rows).toEqual([{ index: 1, cells: [[2, 1]] }]);
  });
});

describe('A workbook', () => {
  test('has sheets in the order of their tabs, hidden or not', async () => {
    const sheets = { 'Mål & utfall': '<row><c><v>1</v></c></row>', Äldre: '' };
    expect(await readWorkbook(workbook({ sheets, hidden: ['Äldre'] }), MOST)).toEqual([
      {
        name: 'Mål & utfall',
        isHidden: false,
        hiddenRows: [],
        hiddenColumns: [],
        merged: [],
        rows: [{ index: 0, cells: [[0, 1]] }],
      },
      { name: 'Äldre', isHidden: true, hiddenRows: [], hiddenColumns: [], merged: [], rows: [] },
    ]);
  });

  test('may have its parts anywhere, strict namespaces, and chart sheets', async () => {
    const type = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
    const relation = (id: string, kind: string, target: string) =>
      `<Relationship Id="${id}" Type="${type}/${kind}" Target="${target}"/>`;
    const file = zipped({
      '_rels/.rels': `<Relationships>${relation('a', 'officeDocument', '/bok/bok.xml')}</Relationships>`,
      'bok/_rels/bok.xml.rels': `<Relationships>${relation('b', 'chartsheet', 'c.xml')}${relation('c', 'worksheet', '../blad/./Ett.xml')}${relation('d', 'sharedStrings', '/texter.xml')}</Relationships>`,
      'bok/bok.xml': `<w:workbook xmlns:w="w" xmlns:q="q"><w:workbookPr date1904="true"/><w:sheets><w:sheet name="Diagram" q:id="b"/><w:sheet name="Ett" q:id="c"/></w:sheets></w:workbook>`,
      'blad/ett.xml':
        '<worksheet><sheetData><row><c t="s"><v>0</v></c></row></sheetData></worksheet>',
      'texter.xml': '<sst><si><t>text</t></si></sst>',
    });
    expect(await readWorkbook(file, MOST)).toEqual([
      {
        name: 'Ett',
        isHidden: false,
        hiddenRows: [],
        hiddenColumns: [],
        merged: [],
        rows: [{ index: 0, cells: [[0, 'text']] }],
      },
    ]);
  });

  test('is unpacked only as far as it is read', async () => {
    const parts = workbookParts({ sheets: { Blad1: '<row><c><v>1</v></c></row>' } });
    const cache = { 'xl/pivotCache/pivotCacheRecords1.xml': ' '.repeat(1_000_000) };
    const [sheet] = await readWorkbook(zipped({ ...parts, ...cache }), 10_000);
    expect(sheet?.rows).toHaveLength(1);
  });

  test.each([
    ['one whose sheet is missing', { 'xl/worksheets/sheet1.xml': '' }, RangeError],
    ['one whose text is missing', { 'xl/sharedStrings.xml': '<sst/>' }, RangeError],
    [
      'another kind of document',
      { '_rels/.rels': '', 'xl/workbook.xml': '<document/>' },
      RangeError,
    ],
    ['one whose sheet breaks off', { 'xl/worksheets/sheet1.xml': '<worksheet>' }, SyntaxError],
    ['one with a DOCTYPE', { 'xl/styles.xml': '<!DOCTYPE a><styleSheet/>' }, SyntaxError],
    ['one that is not UTF-8', { 'xl/workbook.xml': Uint8Array.of(60, 255, 254, 62) }, TypeError],
  ])('is rejected: %s', async (_what, changed, error) => {
    const parts = workbookParts({
      sheets: { Blad1: '<row><c t="s"><v>0</v></c></row>' },
      strings: '<si><t>text</t></si>',
    });
    const read = (file: Uint8Array) => readWorkbook(file, MOST);
    expect(await read(zipped(parts))).toHaveLength(1);
    await expect(read(zipped({ ...parts, ...changed }))).rejects.toThrow(error);
  });
});

/** Texts and numbers in near and distant cells, each in its own. */
const grids = fc.uniqueArray(
  fc.record({
    row: fc.oneof(fc.nat({ max: 30 }), fc.nat({ max: 1_048_575 })),
    column: fc.oneof(fc.nat({ max: 30 }), fc.nat({ max: 16_383 })),
    value: fc.oneof(
      fc.string({ unit: 'binary', minLength: 1 }),
      fc.constantFrom('_x000D_', '<b>&amp;', '=1+1', ' ', '1 234,5'),
      // Files do not distinguish -0 from 0.
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
    ),
  }),
  { selector: ({ row, column }) => `${row} ${column}`, maxLength: 40 },
);

test('Any cells that are written are read back, whatever their order and the gaps between them', async () => {
  await fc.assert(
    fc.asyncProperty(grids, fc.boolean(), async (grid, isShared) => {
      const strings: string[] = [];
      const cell = ({ row, column, value }: (typeof grid)[number]) => {
        if (typeof value !== 'string' || !isShared) return cellXml(value, row, column);
        strings.push(`<si><t xml:space="preserve">${escaped(value)}</t></si>`);
        const empty = cellXml(strings.length - 1, row, column);
        return empty.replace('<c ', '<c t="s" ');
      };
      // A row for each cell, in the order in which they were read.
      const data = grid.map((each) => `<row r="${each.row + 1}">${cell(each)}</row>`).join('');
      const rows = await rowsOf(data, { strings: strings.join('') });
      const read = rows.flatMap(({ index, cells }) =>
        cells.map(([column, value]) => ({ row: index, column, value })),
      );
      const inOrder = (one: (typeof grid)[number], other: (typeof grid)[number]) =>
        one.row - other.row || one.column - other.column;
      expect(read.toSorted(inOrder)).toEqual(grid.toSorted(inOrder));
      expect(rows.map(({ index }) => index)).toEqual(
        [...new Set(grid.map(({ row }) => row))].toSorted((a, b) => a - b),
      );
    }),
  );
});

test('Columns that several ranges hide are hidden once, and thousands of ranges cost no more than one', async () => {
  const ranges = '<col min="2" max="3" hidden="1"/><col min="3" max="5" hidden="1"/>';
  const far = '<col min="20" max="99999" hidden="1"/>'.repeat(20_000);
  const rows = Array.from({ length: 20_000 }, (_, row) => rowXml(['a', 'b', 'c', 4, 5, 'f'], row));
  const worksheet = `<cols>${ranges}${far}</cols><sheetData>${rows.join('')}</sheetData>`;
  const [sheet] = await readWorkbook(workbook({ sheets: { Blad: { worksheet } } }), 100_000_000);
  expect(sheet?.hiddenColumns).toEqual([1, 2, 3, 4]);
  expect(sheet?.rows).toHaveLength(20_000);
  expect(sheet?.rows[9]?.cells).toEqual([
    [0, 'a'],
    [5, 'f'],
  ]);
}, 15_000);

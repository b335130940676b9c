/** Plans and figures from Excel files. */
import { describe, expect, test } from 'vitest';
import { parsePlan } from '../../../src/model/plan/parsePlan';
import { readXlsx } from '../../../src/source/xlsx/readXlsx';
import {
  cellXml,
  rowXml,
  sheetWorkbook,
  workbook,
  workbookParts,
  type WorkbookCell,
} from '../../support/workbook';
import { zipped } from '../../support/zipped';

const MOST = 5_000_000;
const HEADINGS = ['Id', 'Nivå', 'Namn'];

async function read(file: Uint8Array, most = MOST) {
  const { data, issues } = await readXlsx(file, {}, most);
  return { plan: parsePlan(data).value, issues };
}

describe('An Excel file', () => {
  test('gives its numbers, dates and per cent as they are shown', async () => {
    const rows: WorkbookCell[][] = [
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
    const { plan, issues } = await read(sheetWorkbook(rows));
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

  test('has an issue for each figure that is an error or has not been calculated', async () => {
    const row = (cells: string) => `<row>${cells}</row>`;
    const headings = ['Id', ...[2020, 2021, 2022, 2023].map((year) => `Utfall ${year}`)];
    const figures =
      '<c t="e"><v>#DIV/0!</v></c><c t="e"><v>#N/A</v></c><c><f>B1</f></c><c><v>5</v></c>';
    const sheets = { Utfall: rowXml(headings, 0) + row(`${cellXml('i', 1, 0)}${figures}`) };
    const { data, issues } = await readXlsx(workbook({ sheets }), {}, MOST);
    expect(issues.map(({ path, message }) => [path, message.sv])).toEqual([
      ['row 2, column B', expect.stringContaining('”#DIV/0!” är inget tal')],
      ['row 2, column C', expect.stringContaining('”#N/A” är inget tal')],
      ['row 2, column D', expect.stringContaining('”=B1” är inget tal')],
    ]);
    expect(data).toMatchObject({
      observations: [
        { value: null, valueStatus: 'missing' },
        { value: null, valueStatus: 'missing' },
        { value: null, valueStatus: 'missing' },
        { value: 5 },
      ],
    });
  });

  test('uses the sheet with the most known columns', async () => {
    const sheets = {
      Försättsblad: rowXml(['Detta är en mall'], 0),
      Plan: rowXml(HEADINGS, 0) + rowXml(['m', 'Mål', 'Hälsa'], 1),
    };
    const { plan } = await read(workbook({ sheets }));
    expect(plan?.nodes).toHaveLength(1);
  });

  test('may be large', async () => {
    const rows = Array.from({ length: 2000 }, (_, at): WorkbookCell[] => [
      'Mål',
      `Mål nummer ${at} ${'lång '.repeat(60)}`,
    ]);
    const { plan } = await read(sheetWorkbook([['Nivå', 'Namn'], ...rows]));
    expect(plan?.nodes).toHaveLength(2000);
  });

  test('that unpacks to more than allowed is rejected', async () => {
    const parts = workbookParts({ sheets: { Blad1: ' '.repeat(1_000_000) } });
    await expect(readXlsx(zipped(parts), {}, 10_000)).rejects.toMatchObject({ kind: 'too-large' });
  });

  test.each([
    ['an archive of something else', zipped({ 'word/document.xml': '<document/>' })],
    ['one that breaks off', sheetWorkbook([HEADINGS]).subarray(0, 500)],
  ])('is rejected: %s', async (_what, file) => {
    await expect(readXlsx(file, {}, MOST)).rejects.toMatchObject({ kind: 'wrong-format' });
  });
});

describe('A cell far away', () => {
  const rows = rowXml(HEADINGS, 0) + rowXml(['m', 'Mål', 'Hälsa'], 1);
  const far = (cell: string, row: number) =>
    workbook({ sheets: { Blad1: `${rows}<row r="${row}">${cell}</row>` } });

  test('takes no time, and is reported with its own address', async () => {
    const start = performance.now();
    const { plan, issues } = await read(far(cellXml('x', 1_048_575, 16_383), 1_048_576));
    expect(performance.now() - start).toBeLessThan(1000);
    expect(plan?.nodes).toHaveLength(1);
    expect(issues.map(({ message }) => message.sv)).toEqual([
      'Kolumn XFD har innehåll men ingen rubrik och läses inte.',
    ]);
  });

  test('is read as usual when its column has a heading', async () => {
    const sheets = {
      Blad1: `${rowXml([...HEADINGS, ...Array<string>(16_380).fill(''), 'Utfall 2024'], 0)}${rowXml(['i', 'Indikator', 'Andel'], 1)}<row r="900000">${cellXml('j', 899_999, 0)}${cellXml('Indikator', 899_999, 1)}${cellXml('Tid', 899_999, 2)}${cellXml('ca 4', 899_999, 16_383)}</row>`,
    };
    const { plan, issues } = await read(workbook({ sheets }));
    expect(plan?.nodes.map(({ id }) => id)).toEqual(['i', 'j']);
    expect(issues.map(({ path }) => path)).toEqual(['row 900000, column XFD']);
  });

  test('that is blank is ignored', async () => {
    const { issues } = await read(far('<c r="XFD1048576" s="1"/>', 1_048_576));
    expect(issues).toEqual([]);
  });

  test('is rejected when the rows in between would be larger than allowed', async () => {
    const cells = Array.from({ length: 1000 }, (_, at) => `<row>${cellXml('x', at, at)}</row>`);
    const file = workbook({ sheets: { Blad1: cells.join('') } });
    expect((await readXlsx(file, {}, 600_000)).data).toBeNull();
    await expect(readXlsx(file, {}, 400_000)).rejects.toMatchObject({ kind: 'too-large' });
  });
});

test('Blank rows and columns are skipped, and the others keep their addresses', async () => {
  const cells = [
    [2, 1, 'Id'],
    [2, 3, 'Utfall 2024'],
    [5, 1, 'i'],
    [5, 3, 'ca 4'],
    [9, 4, 'x'],
  ] as const;
  const data = cells.map(
    ([row, column, value]) => `<row r="${row + 1}">${cellXml(value, row, column)}</row>`,
  );
  const { issues } = await readXlsx(workbook({ sheets: { Blad1: data.join('') } }), {}, MOST);
  expect(issues.map(({ path }) => path)).toEqual(['row 3, column E', 'row 6, column D']);
});

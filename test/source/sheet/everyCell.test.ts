/** No cell of a spreadsheet is lost without an issue, and the order of rows does not matter. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseFollowUp } from '../../../src/model/follow-up/parseFollowUp';
import { parsePlan } from '../../../src/model/plan/parsePlan';
import { readCsv } from '../../../src/source/csv/readCsv';
import { csvColumns, type CsvColumn } from '../../../src/source/headings/csvColumns';
import { columnLetters } from '../../../src/source/sheet/sheetIssue';

/** Values of cells, unique so that they can be recognised: `at` differs for each cell. */
const FILLED: Partial<Record<CsvColumn, (at: number) => string>> = {
  level: (at) => (at % 2 === 0 ? 'Mål' : 'Indikator'),
  weight: (at) => `${1000 + at}`,
  decimals: (at) => `${1000 + at}`,
  tolerance: (at) => `${1000 + at}`,
  count: (at) => `${1000 + at}`,
  value: (at) => `${1000 + at}`,
  target: (at) => `minst ${1000 + at}`,
  targetPeriod: (at) => `${2000 + (at % 90)}`,
  period: (at) => `${2000 + (at % 90)}`,
  placeholder: () => 'Ja',
  partOfYear: () => 'Ja',
  ofChildren: () => 'Ja',
  assumed: () => 'Ja',
  direction: () => 'Öka',
  sex: () => 'Kvinnor',
  nature: () => 'Prognos',
  valueStatus: () => 'Preliminär',
};

const columns = Object.keys(csvColumns) as CsvColumn[];
const heading = (column: CsvColumn): string => csvColumns[column][0];

/** A table of known columns in any order, each cell filled or empty. */
const tables = fc
  .record({
    chosen: fc.shuffledSubarray(columns, { minLength: 2 }),
    wide: fc.subarray(['Utfall 2023', 'Prognos 2025', 'Målvärde 2026']),
    filled: fc.array(fc.array(fc.boolean(), { minLength: 60, maxLength: 60 }), {
      minLength: 1,
      maxLength: 5,
    }),
  })
  .map(({ chosen, wide, filled }) => {
    const headings = [...chosen.map(heading), ...wide];
    const rows = filled.map((row, down) =>
      headings.map((_, across) => {
        if (row[across] !== true) return '';
        const at = down * 100 + across;
        const column = chosen[across];
        if (column === undefined) return `${1000 + at}`;
        return FILLED[column]?.(at) ?? `t${1000 + at}`;
      }),
    );
    return { headings, rows };
  });

/**
 * An id alone means nothing, and in a table of figures names and units are only for readers of the sheet.
 */
function isAside(headings: readonly string[], across: number, data: unknown): boolean {
  const isFollowUp = typeof data === 'object' && data !== null && !('nodes' in data);
  return (
    headings[across] === 'Id' ||
    (isFollowUp && ['Namn', 'Perspektiv', 'Åtgärd', 'Enhet'].includes(headings[across] ?? ''))
  );
}

const asCsv = (rows: readonly (readonly string[])[]) => rows.map((row) => row.join(';')).join('\n');

test('Every cell of a spreadsheet is read or reported', () => {
  fc.assert(
    fc.property(tables, ({ headings, rows }) => {
      const { data, followUp, issues } = readCsv(asCsv([headings, ...rows]));
      const read = JSON.stringify([data, followUp]);
      const told = issues.map(({ message }) => message.sv);
      const isError = issues.some(({ severity }) => severity === 'error');
      // A file that cannot be read has one issue for the whole.
      expect(data === null).toBe(isError);
      fc.pre(data !== null);
      const lost = rows.flatMap((row, down) =>
        row.flatMap((cell, across) => {
          const token = cell.replace(/^minst /, '');
          const isOwn = /^t?1\d{3}$/.test(token);
          if (!isOwn || read.includes(token) || isAside(headings, across, data)) return [];
          const place = `olumn ${columnLetters(across)} `;
          const isTold = told.some(
            (text) =>
              text.includes(cell) ||
              (text.includes(`ad ${down + 2}, `) &&
                /står i en rad|Det som raden säger/.test(text)) ||
              (text.includes(place) && text.includes('läses inte')),
          );
          return isTold ? [] : [`${headings[across]} ${cell}`];
        }),
      );
      expect(lost).toEqual([]);
    }),
    { numRuns: 150 },
  );
}, 30_000);

describe('The order of rows does not matter', () => {
  const row = fc.record({
    kind: fc.constantFrom('node', 'figure', 'target'),
    of: fc.nat(5),
    period: fc.constantFrom('2023', '2024', 'delår april 2025'),
    sex: fc.constantFrom('', 'Kvinnor', 'Män'),
    value: fc.nat(99),
  });
  const LEVELS = [
    { id: 'mal', name: 'Mål', kind: 'goal' as const },
    { id: 'indikator', name: 'Indikator', kind: 'indicator' as const },
  ];
  const HEADINGS = 'Id;Nivå;Namn;Överordnad;Enhet;Period;Kön;Värde;Målvärde;Målår'.split(';');
  const nodes = Array.from({ length: 6 }, (_, at) =>
    at === 0
      ? ['n0', 'Mål', 'Mål 0', '', '', '', '', '', '', '']
      : [`n${at}`, 'Indikator', `Mått ${at}`, 'n0', '%', '', '', '', '', ''],
  );
  const sorted = (list: readonly unknown[] = []) =>
    list.map((one) => JSON.stringify(one)).toSorted();

  test('when each has an id', () => {
    const figures = fc.uniqueArray(row, {
      selector: ({ kind, of, period, sex }) => [kind, of, period, sex].join(),
    });
    fc.assert(
      fc.property(
        figures.chain((list) => {
          const rows = list
            .filter(({ kind }) => kind !== 'node')
            .map(({ kind, of, period, sex, value }) =>
              kind === 'figure'
                ? [`n${of}`, '', '', '', '', period, sex, `${value}`, '', '']
                : [`n${of}`, '', '', '', '', '', sex, '', `minst ${value}`, period],
            );
          return fc.tuple(
            fc.constant([...nodes, ...rows]),
            fc.shuffledSubarray([...nodes, ...rows], { minLength: nodes.length + rows.length }),
          );
        }),
        (both) => {
          const [one, other] = both.map((rows) => {
            const { data, issues } = readCsv(asCsv([HEADINGS, ...rows]), { levels: LEVELS });
            const plan = parsePlan(data);
            return {
              nodes: sorted(
                plan.value?.nodes.map((node) => ({ ...node, targets: sorted(node.targets) })),
              ),
              observations: sorted(plan.value?.observations),
              issues: [...issues, ...plan.issues].map(({ code }) => code).toSorted(),
            };
          });
          expect(other).toEqual(one);
        },
      ),
      { numRuns: 100 },
    );
  });

  test('in a follow-up', () => {
    const rows = [
      ['a', '2024', '5'],
      ['b', '2023', '6'],
      ['a', '2023', '7'],
      ['b', '2024', 'ca 4'],
    ];
    const observations = (list: readonly (readonly string[])[]) => {
      const { data } = readCsv(asCsv([['Id', 'Period', 'Värde'], ...list]), { date: '2025-01-01' });
      return sorted(parseFollowUp(data).value?.observations);
    };
    expect(observations(rows.toReversed())).toEqual(observations(rows));
  });
});

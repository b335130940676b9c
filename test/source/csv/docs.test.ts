import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { csvColumns } from '../../../src/source/headings/csvColumns';
import { csvWords } from '../../../src/source/headings/csvWords';
import { levelWords } from '../../../src/source/headings/levelWords';
import { csvTemplate } from '../../../src/source/csv/csvTemplate';

const docs = readFileSync('docs/csv.md', 'utf8');

test('The documentation has the columns that are read, with both headings, in their order', () => {
  const table = docs.slice(docs.indexOf('## Columns'), docs.indexOf('**Levels side by side'));
  const rows = table
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(2);
  const headings = rows.map((row) =>
    row
      .split('|')
      .slice(1, 3)
      .map((cell) => cell.trim()),
  );
  expect(headings).toEqual(Object.values(csvColumns).map(([sv, en]) => [sv, en]));
});

test('The documentation has every recognised word', () => {
  const table = docs.slice(docs.indexOf('## Words'), docs.indexOf('## Numbers'));
  const rows = table.split('\n').filter((line) => line.startsWith('| '));
  const kinds = ['vision', 'goal', 'indicator', 'assignment'] as const;
  const expected = [
    ...kinds.map((kind) => {
      const words = levelWords.flatMap(([of, one]) => (of === kind ? one : []));
      return `| Levels (${kind}) | ${words.join(', ')} |`;
    }),
    ...Object.values(csvColumns).flatMap(([sv, en, ...others]: readonly string[]) =>
      others.length === 0 ? [] : `| ${[...new Set([sv, en])].join(', ')} | ${others.join(', ')} |`,
    ),
    ...Object.entries(csvWords).flatMap(([kind, list]) =>
      list.map(
        ([value, ...words]) => `| ${kind}: ${String(value)} | ${[...new Set(words)].join(', ')} |`,
      ),
    ),
  ];
  expect(rows.slice(2)).toEqual(expected);
});

test('The template is beside it as a file, byte for byte', () => {
  expect(readFileSync('docs/mall.csv').equals(Buffer.from(csvTemplate('sv'), 'utf8'))).toBe(true);
});

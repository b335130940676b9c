import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { csvColumns } from '../../../src/source/sheet/csvColumns';
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
  expect(docs.split('\n').length).toBeLessThanOrEqual(101);
});

test('The template lies beside it as a file, byte for byte', () => {
  expect(readFileSync('docs/mall.csv').equals(Buffer.from(csvTemplate('sv'), 'utf8'))).toBe(true);
});

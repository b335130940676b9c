/** The example has every sentence of the parts of the documents that it is to show, and docs say how many. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sourceCoverage, type Coverage } from './sourceCoverage';
import { hasSources } from './sourceText';

const PAGE = 'docs/example.md';

function tableOf(parts: readonly Coverage[]): string {
  const shown = parts.filter(({ part }) => part.leftOut === undefined);
  const rows = shown.map(({ part, sentences, missing }) =>
    row(part.name, sentences - missing.length, sentences),
  );
  const sum = shown.reduce((all, { sentences }) => all + sentences, 0);
  const lacking = shown.reduce((all, { missing }) => all + missing.length, 0);
  const others = parts.flatMap(({ part, sentences }) =>
    part.leftOut === undefined ? [] : [row(part.name, sentences, part.leftOut)],
  );
  return [
    row('part', 'in the example', 'in the document'),
    '| --- | --- | --- |',
    ...rows,
    row('**together**', `**${sum - lacking}**`, `**${sum}**`),
    '',
    row('left out', 'sentences', 'why'),
    '| --- | --- | --- |',
    ...others,
  ].join('\n');
}

const row = (...cells: (string | number)[]) => `| ${cells.join(' | ')} |`;

function withTable(text: string, table: string): string {
  return text.replace(/<!-- coverage -->\n[^]*?(?=\n\nWhere the documents)/u, () =>
    ['<!-- coverage -->', table].join('\n'),
  );
}

describe.runIf(hasSources)('Of its documents the example', () => {
  const parts = sourceCoverage();

  test.each(parts.filter(({ part }) => part.leftOut === undefined))(
    'has every sentence of $part.name',
    ({ sentences, missing }) => {
      expect(sentences).toBeGreaterThan(10);
      expect(missing).toEqual([]);
    },
  );

  test('lacks what is left out, so that a sentence that is missing would be noticed', () => {
    const preface = parts.find(({ part }) => part.name.startsWith('Political preface'));
    expect(preface?.missing.length).toBeGreaterThan(20);
  });

  test('says in docs/example.md how much it has, and what it leaves out and why', async () => {
    const text = readFileSync(PAGE, 'utf8');
    // `npx vitest run --project unit test/example/sourceCoverage.test.ts --update` writes the tables anew.
    await expect(withTable(text, tableOf(parts))).toMatchFileSnapshot(`../../${PAGE}`);
  });
});

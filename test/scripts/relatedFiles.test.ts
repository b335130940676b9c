import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { relatedFiles } from '../../scripts/relatedFiles';

test('What has changed is tested', () => {
  expect(relatedFiles(['src/tree/toTree.ts', 'test/tree/toTree.test.ts'])).toEqual(
    expect.arrayContaining(['src/tree/toTree.ts', 'test/tree/toTree.test.ts']),
  );
});

test('The rules that read all files are tested with any change', () => {
  expect(relatedFiles([])).toContain('test/architecture.test.ts');
});

test('A change in one sheet is one in the sheet that views are tested with', () => {
  expect(relatedFiles(['src/ui/section.css'])).toContain('src/styles.css');
  expect(relatedFiles(['src/ui/Section.tsx'])).not.toContain('src/styles.css');
});

test('What is tested with any change is there', () => {
  const always = relatedFiles(['src/a.css']).filter((file) => file !== 'src/a.css');
  expect(always.filter((file) => !existsSync(file))).toEqual([]);
});

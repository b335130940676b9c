import { expect, test } from 'vitest';
import { relatedTests } from '../../scripts/relatedTests';

const FILES = Object.entries({
  'src/index.ts': `export { Tree, type TreeProps } from './tree/Tree'; export { list as List } from './list/list'; export { sum } from './core';`,
  'src/core.ts': `export { sum } from './model/sum';`,
  'src/styles.css': `@import './tree/tree.css' layer(a);`,
  'src/tree/tree.css': `.tree {}`,
  'src/tree/Tree.tsx': `import { sum } from '../model/sum'; import type { Row } from './row';`,
  'src/tree/row.ts': `export interface Row {}`,
  'src/list/list.ts': `export const list = () => import('./late');`,
  'src/list/late.ts': ``,
  'src/model/sum.ts': ``,
  'test/tree/Tree.browser.test.tsx': `import { Tree as It } from '../../src/index'; import '../../src/styles.css';`,
  'src/messages/shown.ts': `import { languages } from '#languages';`,
  'src/messages/languages.ts': `export const languages = { en: () => import('./en') };`,
  'src/messages/en.ts': ``,
  'test/messages/shown.test.ts': `import { shown } from '../../src/messages/shown';`,
  'test/list/list.test.ts': `import { List } from '../../src/index';`,
  'test/model/sum.test.ts': `import { sum } from '../../src/index';`,
  'test/model/all.test.ts': `import * as all from '../../src/core';`,
  'test/rules.test.ts': `import { readSourceFiles } from './support/sourceFile';`,
  'test/support/sourceFile.ts': `import { readFileSync } from 'node:fs';`,
  'test/package/react.test.ts': `import { sum } from '../../src/model/sum';`,
  'stories/Tree.stories.tsx': `import { Page } from './pages/Page';`,
  'stories/pages/Page.tsx': `import { Tree, type TreeProps } from '../../src/index';`,
}).map(([path, text]) => ({ path, text }));

const TREE = ['test/tree/Tree.browser.test.tsx', 'stories/Tree.stories.tsx'];
const SUM = ['test/model/all.test.ts', 'test/model/sum.test.ts'];

/** A test that reads files may concern any change. */
const RULES = 'test/rules.test.ts';

const ALL = FILES.map(({ path }) => path).filter((path) => /\.(?:test|stories)\.tsx?$/.test(path));

test.each([
  ['what has changed itself', 'test/list/list.test.ts', ['test/list/list.test.ts']],
  ['those that import it by name through an entry', 'src/tree/Tree.tsx', TREE],
  ['those that import it under another name', 'src/list/list.ts', ['test/list/list.test.ts']],
  ['those that import it through two entries', 'src/model/sum.ts', [...TREE, ...SUM]],
  ['those that load it on demand', 'src/list/late.ts', ['test/list/list.test.ts']],
  [
    'those that import it by a name of the package',
    'src/messages/en.ts',
    ['test/messages/shown.test.ts'],
  ],
  ['those that show its sheet', 'src/tree/tree.css', ['test/tree/Tree.browser.test.tsx']],
  ['those that take an entry whole', 'src/core.ts', ['test/model/all.test.ts']],
  ['none where only a type is taken', 'src/tree/row.ts', []],
  ['none where nothing imports it', 'README.md', []],
])('Related are %s', (_which, changed, expected) => {
  expect(relatedTests([changed], FILES).toSorted()).toEqual([...expected, RULES].toSorted());
});

test.each(['package.json', 'vitest.config.ts', '.storybook/preview.ts'])(
  'All but those of the package are related to %s',
  (changed) => {
    const expected = ALL.filter((path) => !path.startsWith('test/package/'));
    expect(relatedTests([changed], FILES)).toEqual(expected);
  },
);

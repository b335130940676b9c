/** The rules for the source. Each is checked on the source, and on an example that violates it. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as cohesion from './support/cohesionRules';
import * as content from './support/contentRules';
import * as imports from './support/importRules';
import * as naming from './support/namingRules';
import * as size from './support/sizeRules';
import { readSourceFiles, type SourceFile } from './support/sourceFile';
import * as style from './support/styleRules';

interface Rule {
  says: string;
  breaches: (files: SourceFile[]) => string[];
  /** The files of an example that violates the rule, by path. */
  planted: Record<string, string>;
}

const lines = (count: number) => 'a;\n'.repeat(count);

const RULES: Rule[] = [
  {
    says: 'Every folder has its place in the order',
    breaches: imports.unknownPlaces,
    planted: { 'model/stuff/a.ts': '' },
  },
  {
    says: 'A folder imports itself and those before it, and products never one another',
    breaches: imports.againstTheOrder,
    planted: {
      'goal-tree/a.ts': `import type { B } from '../status-legend/b';`,
      'status-legend/b.ts': '',
    },
  },
  {
    says: 'A stage imports no later stage of its own folder',
    breaches: imports.againstTheOrder,
    planted: {
      'status/evaluate/a.ts': `import type { B } from '../roll-up/b';`,
      'status/roll-up/b.ts': '',
    },
  },
  {
    says: 'Imports never go in a circle, not even for types',
    breaches: imports.importCycles,
    planted: {
      'tree/a.ts': `import type { B } from './b';`,
      'tree/b.ts': `import { a } from './a.js';`,
    },
  },
  {
    says: 'Products take props and fetch nothing',
    breaches: imports.productsWithSources,
    planted: { 'node-details/a.ts': `export { b } from '../source/b';` },
  },
  {
    says: 'What serves any hierarchy imports nothing about plans',
    breaches: imports.domainImports,
    planted: { 'chart/a.tsx': `import { b } from '../status/b';` },
  },
  {
    says: 'What serves any hierarchy has no word about plans',
    breaches: content.domainWords,
    planted: { 'chart/card.css': '.card-goalTitle { }' },
  },
  {
    says: 'Examples are data: they import only types of the model',
    breaches: imports.examplesWithCode,
    planted: { 'example/a.ts': `import { b } from '../model/b';` },
  },
  {
    says: 'Only components and hooks import React',
    breaches: imports.plainModulesWithReact,
    planted: { 'tree/a.ts': `import type { Key } from 'react';` },
  },
  {
    says: 'No folder has an index file',
    breaches: naming.innerIndexFiles,
    planted: { 'tree/index.ts': '' },
  },
  {
    says: 'No file is called after a kind of code',
    breaches: naming.filesThatSayNothing,
    planted: { 'tree/utils.ts': '' },
  },
  {
    says: 'A file is named after its main export',
    breaches: naming.filesNamedAfterNothing,
    planted: { 'tree/a.ts': 'export const b = 1;' },
  },
  {
    says: 'Every exported name is written out',
    breaches: naming.starExports,
    planted: { 'core.ts': `export * from './tree/a';` },
  },
  {
    says: 'Nothing is exported as default',
    breaches: naming.defaultExports,
    planted: { 'tree/a.ts': 'export default function a() {}' },
  },
  {
    says: 'Files are short',
    breaches: size.longFiles,
    planted: { 'tree/a.ts': lines(size.LIMITS.file.all + 1) },
  },
  {
    says: 'A small file that one file beside it uses is a part of that file',
    breaches: cohesion.crumbs,
    planted: { 'tree/a.ts': `import { b } from './b';`, 'tree/b.ts': 'export const b = 1;' },
  },
  {
    says: 'No folder has more files than are taken in at a glance',
    breaches: cohesion.crowdedFolders,
    planted: Object.fromEntries(Array.from({ length: 26 }, (_, at) => [`tree/a${at}.ts`, ''])),
  },
  {
    says: 'Functions are short',
    breaches: size.longFunctions,
    planted: { 'tree/a.ts': `function a() {\n${lines(size.LIMITS.function.all)}}` },
  },
  {
    says: 'Every exported function and type says what it is',
    breaches: content.undocumented,
    planted: { 'model/a.ts': 'export type A = v.InferOutput<typeof aSchema>;' },
  },
  {
    says: 'No markup or code goes into the page past its policy',
    breaches: content.unsafeSinks,
    planted: { 'chart/a.tsx': 'node.innerHTML = text;' },
  },
  {
    says: 'Geometry travels in attributes and classes, not in style props',
    breaches: content.styleProps,
    planted: { 'chart/a.tsx': 'const a = <p style={{ left: 1 }} />;' },
  },
  {
    says: 'A class is styled in the folder that writes it or in one before',
    breaches: style.classesStyledLater,
    planted: {
      'ui/A.tsx': 'const a = <p className="maltrad-a" />;',
      'chart/chart.css': '.maltrad-a { color: red; }',
    },
  },
  {
    says: 'No list is spread into the arguments of a call, since lists of data may be longer than a call takes',
    breaches: content.spreadArguments,
    planted: { 'tree/a.ts': 'into.push(...found.filter(Boolean));' },
  },
  {
    says: 'Layout is read after rendering in a browser alone',
    breaches: content.layoutEffectsOnServers,
    planted: { 'chart/useA.ts': `import { useLayoutEffect } from 'react';` },
  },
  {
    says: 'Words for the reader come from the messages',
    breaches: content.literalTexts,
    planted: { 'chart/a.tsx': 'const a = <p title={b}>Stäng</p>;' },
  },
];

const named = RULES.map((rule) => [rule.says, rule] as const);

describe('The source', () => {
  const files = readSourceFiles('src');

  test.each(named)('%s', (_says, { breaches }) => {
    expect(breaches(files)).toEqual([]);
  });
});

test('Every source file that CONTRIBUTING names exists', () => {
  const mentioned = readFileSync('CONTRIBUTING.md', 'utf8').match(
    /`[\w-]+\/[\w/-]+\.(?:tsx?|css)`/g,
  );
  const paths = [...new Set(mentioned)].map((path) => path.slice(1, -1));
  expect(paths.length).toBeGreaterThan(10);
  expect(paths.filter((path) => !existsSync(`src/${path}`) && !existsSync(path))).toEqual([]);
});

describe('A violation is noticed', () => {
  test.each(named)('%s', (_says, { breaches, planted }) => {
    const broken = Object.entries(planted).map(([path, text]) => ({ path, text }));
    expect(breaches(broken)).not.toEqual([]);
  });
});

import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { hostProject, type HostProject } from './hostProject';

/**
 * Modules and their types, the style sheet, the JSON Schemas, documents, a template and pictures; no source
 * and no source maps.
 */
const ALLOWED = [
  /^dist\/(?:[a-z-]+\/)*\w+\.(?:js|d\.ts)$/,
  /^dist\/styles\.css(?:\.d\.ts)?$/,
  /^dist\/[a-z-]+\.schema\.json$/,
  /^docs\/[a-z-]+\.(?:md|csv|json|png)$/,
  /^(?:package\.json|README\.md|LICENSE|CHANGELOG\.md)$/,
];
const REQUIRED = [
  'package.json',
  'README.md',
  'LICENSE',
  'CHANGELOG.md',
  'dist/styles.css',
  'docs/csv.md',
  'docs/mall.csv',
  'docs/rest.md',
  'docs/openapi.json',
];

/**
 * Most bytes to fetch and to have installed: what there is without source maps, the comments of modules and
 * types that nothing leads to, with room for a view more. Pictures are a third of what is fetched.
 */
const MOST = { size: 1_050_000, unpackedSize: 2_750_000 };

describe('the packed package', () => {
  const { files, size, unpackedSize } = inject('packed');

  test('contains the build and the documents, nothing else', () => {
    expect(files.filter((file) => !ALLOWED.some((kind) => kind.test(file)))).toEqual([]);
  });

  test('contains all its documents', () => {
    expect(REQUIRED.filter((file) => !files.includes(file))).toEqual([]);
  });

  test('is no larger than it need be', () => {
    expect(size).toBeLessThan(MOST.size);
    expect(unpackedSize).toBeLessThan(MOST.unpackedSize);
  });

  test('has types that need no package beside those of React and TanStack Query', () => {
    const packages = files
      .filter((file) => file.endsWith('.d.ts'))
      .flatMap((file) => [
        ...readFileSync(file, 'utf8').matchAll(/(?:from |import\()['"]([^.'"][^'"]*)/g),
      ])
      .map(([, name = '']) => name);
    expect([...new Set(packages)].toSorted()).toEqual(['@tanstack/react-query', 'react']);
  });
});

describe('the packed package in a project without React and TanStack Query', () => {
  let host: HostProject;

  beforeAll(async () => {
    // Otherwise npm would install React as well, since it is a peer dependency.
    host = await hostProject([inject('packed').tarball], '--legacy-peer-deps');
  });

  afterAll(() => host.remove());

  test.each(['react', '@tanstack/react-query'])('is really without %s', async (name) => {
    await expect(host.node(`import '${name}';`)).rejects.toThrow(`Cannot find package '${name}'`);
  });

  test('runs its core', async () => {
    const code = `import { parsePlan } from 'maltrad/core'; console.log(typeof parsePlan);`;
    expect(await host.node(code)).toBe('function\n');
  });

  test('reads a spreadsheet and asks a source with its data entry', async () => {
    const code = `
      import { memorySource, readCsv, writeCsv } from 'maltrad/data';
      import { namndplan2024 } from 'maltrad/example';
      const { data: plan } = readCsv(writeCsv(namndplan2024));
      const loaded = await memorySource({ id: 'a', data: plan }).load({ signal: new AbortController().signal });
      console.log(loaded.nodes.length === namndplan2024.nodes.length);
    `;
    expect(await host.node(code)).toBe('true\n');
  });

  test('gives its example', async () => {
    const code = `import { namndplan2024 } from 'maltrad/example'; console.log(namndplan2024.nodes.length > 0);`;
    expect(await host.node(code)).toBe('true\n');
  });

  test.each(['plan', 'organisation', 'follow-up'])('resolves the JSON Schema %s', async (name) => {
    const code = `
      import { createRequire } from 'node:module';
      import { cwd } from 'node:process';
      const { $id } = createRequire(cwd() + '/')('maltrad/${name}.schema.json');
      console.log($id.split('/').at(-1));
    `;
    expect(await host.node(code)).toBe(`${name}.schema.json\n`);
  });
});

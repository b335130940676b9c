import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { hostProject, type HostProject } from './hostProject';

const ALLOWED = /^(?:dist\/.+|package\.json|README\.md|LICENSE|CHANGELOG\.md)$/;
const REQUIRED = ['package.json', 'README.md', 'LICENSE', 'CHANGELOG.md', 'dist/styles.css'];

describe('the packed package', () => {
  const { files } = inject('packed');

  test('holds the build and the papers, nothing else', () => {
    expect(files.filter((file) => !ALLOWED.test(file))).toEqual([]);
  });

  test('lacks none of its papers', () => {
    expect(REQUIRED.filter((file) => !files.includes(file))).toEqual([]);
  });
});

describe('the packed package in a project without React and TanStack Query', () => {
  let host: HostProject;

  beforeAll(async () => {
    // Otherwise npm would install React as well, since it is a peer.
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
      const { plan } = readCsv(writeCsv(namndplan2024));
      const data = await memorySource({ id: 'a', data: plan }).load({ signal: new AbortController().signal });
      console.log(data.nodes.length === namndplan2024.nodes.length);
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

/** A host's project in which the packed package has been installed. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { run } from './run';

const INSTALL = ['install', '--prefer-offline', '--no-audit', '--no-fund', '--no-package-lock'];

/** The folder of a host project, and functions that run programs in it. */
export interface HostProject {
  folder: string;
  /** Runs one of the project's modules in Node. */
  node: (code: string) => Promise<string>;
  /** Runs Node with these arguments and this input. */
  script: (args: string[], input?: string) => Promise<string>;
  /** Runs one of our development tools in the project. */
  tool: (path: string, ...args: string[]) => Promise<string>;
  remove: () => void;
}

/** Makes a project with the files of `test/package/host` and installs these packages in it. */
export async function hostProject(packages: string[], ...flags: string[]): Promise<HostProject> {
  const folder = mkdtempSync(join(tmpdir(), 'maltrad-host-'));
  cpSync('test/package/host', folder, { recursive: true });
  writeFileSync(join(folder, 'Readme.tsx'), readmeExample());
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  await run('npm', [...INSTALL, '--ignore-scripts', ...flags, ...packages], folder);
  return {
    folder,
    node: (code) => run(process.execPath, ['--input-type=module', '--eval', code], folder),
    script: (args, input) => run(process.execPath, args, folder, input),
    tool: (path, ...args) =>
      run(process.execPath, [resolve('node_modules', path), ...args], folder),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** The first example in the README. */
function readmeExample(): string {
  const [, code] = /```tsx\n([\s\S]*?)```/.exec(readFileSync('README.md', 'utf8')) ?? [];
  if (code === undefined) throw new Error('The README has no example.');
  return code;
}

/** Packs the package once for all tests, into a folder that is removed afterwards. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { run } from './run';

/** The file that `npm pack` made, and its content. */
export interface Packed {
  tarball: string;
  files: string[];
  /** Size of the download in bytes. */
  size: number;
  /** Size when installed in bytes. */
  unpackedSize: number;
}

interface Report extends Pick<Packed, 'size' | 'unpackedSize'> {
  filename: string;
  files: { path: string }[];
}

declare module 'vitest' {
  // The keys that tests may ask `inject` for.
  interface ProvidedContext {
    packed: Packed;
  }
}

/** Called by Vitest before the first test; what it returns is called after the last. */
export async function setup({ provide }: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'maltrad-packed-'));
  const output = await run('npm', [
    'pack',
    '--json',
    '--ignore-scripts',
    '--pack-destination',
    folder,
  ]);
  const [report] = JSON.parse(output) as [Report];
  const files = report.files.map(({ path }) => path);
  provide('packed', { ...report, tarball: join(folder, report.filename), files });
  return () => rmSync(folder, { recursive: true, force: true });
}

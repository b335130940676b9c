/** Rules about what stands together. Each takes the files of `src` and lists the breaches. */
import { posix } from 'node:path';
import { groupBy } from '../../src/collections/groupBy';
import { innerImports } from './importRules';
import { folderOf, modulesOf, type SourceFile } from './sourceFile';

/** A file of fewer lines is a part of the only file beside it that uses it. */
const CRUMB = 25;

/** More files right in one folder are no longer taken in at a glance. */
const CROWD = 25;

/** Small files that only one file of their own folder uses, and no entry of the package. */
export function crumbs(files: SourceFile[]): string[] {
  const users = groupBy(innerImports(files), ({ to }) => to);
  return code(files)
    .filter(({ text }) => text.trimEnd().split('\n').length < CRUMB)
    .flatMap(({ path }) => {
      const [user, ...others] = [...new Set((users.get(path) ?? []).map(({ from }) => from))];
      if (user === undefined || others.length > 0) return [];
      return posix.dirname(user) === posix.dirname(path) ? [`${path} is a part of ${user}`] : [];
    });
}

/** Folders with more files right in them than are taken in at a glance. */
export function crowdedFolders(files: SourceFile[]): string[] {
  const folders = groupBy(files, ({ path }) => posix.dirname(path));
  return [...folders]
    .filter(([, inFolder]) => inFolder.length > CROWD)
    .map(([folder, inFolder]) => `${folder}: ${inFolder.length} files, at most ${CROWD}`);
}

/** Example data is cut as its documents are. */
function code(files: SourceFile[]): SourceFile[] {
  return modulesOf(files).filter(({ path }) => !['', 'example'].includes(folderOf(path)));
}

/** Rules about which code belongs together. Each takes the files of `src` and lists the violations. */
import { posix } from 'node:path';
import { groupBy } from '../../src/collections/groupBy';
import { innerImports } from './importRules';
import { folderOf, modulesOf, type SourceFile } from './sourceFile';

/** A file with fewer lines than this belongs in the only file beside it that uses it. */
const CRUMB = 25;

/** With more files than this directly in it, a folder can no longer be surveyed at a glance. */
const CROWD = 25;

/** Small files that are used only by one file of their own folder, and are not an entry of the package. */
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

/** Folders with too many files directly in them. */
export function crowdedFolders(files: SourceFile[]): string[] {
  const folders = groupBy(files, ({ path }) => posix.dirname(path));
  return [...folders]
    .filter(([, inFolder]) => inFolder.length > CROWD)
    .map(([folder, inFolder]) => `${folder}: ${inFolder.length} files, at most ${CROWD}`);
}

/** Without example data, divided like its documents, and the texts of a language, divided by subject. */
function code(files: SourceFile[]): SourceFile[] {
  return modulesOf(files).filter(
    ({ path }) => !['', 'example'].includes(folderOf(path)) && !/^messages\/\w\w\//.test(path),
  );
}

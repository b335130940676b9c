/** Rules about style sheets. Each takes the files of `src` and lists the violations. */
import { posix } from 'node:path';
import { groupBy } from '../../src/collections/groupBy';
import { rankOf } from './importRules';
import { modulesOf, type SourceFile } from './sourceFile';

/** Our class names in a text: `maltrad-card`, but not the root's `maltrad`, which every view has. */
const CLASS = /maltrad-[a-z0-9-]+/g;

/** Classes that are styled only in a later folder than the first one that uses them. */
export function classesStyledLater(files: SourceFile[]): string[] {
  const sheets = files.filter(({ path }) => path.endsWith('.css'));
  const styled = groupBy(sheets.flatMap(selectedClasses), ({ name }) => name);
  return modulesOf(files).flatMap(({ path, text }) =>
    [...new Set(text.match(CLASS))].flatMap((name) => {
      const places = (styled.get(name) ?? []).map(({ folder }) => folder);
      if (places.length === 0 || places.some((folder) => isAtOrBefore(folder, path))) return [];
      return [`${path}: ${name} is styled in ${[...new Set(places)].join(', ')}`];
    }),
  );
}

function isAtOrBefore(folder: string, path: string): boolean {
  return folder === posix.dirname(path) || rankOf(`${folder}/a`) < rankOf(path);
}

function selectedClasses({ path, text }: SourceFile): { name: string; folder: string }[] {
  const rules = text.replaceAll(/\/\*[^]*?\*\//g, '').replaceAll(/\{[^{}]*\}/g, '{}');
  return [...new Set(rules.match(/\.maltrad-[a-z0-9-]+/g))].map((name) => ({
    name: name.slice(1),
    folder: posix.dirname(path),
  }));
}

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** A file under `src`; its path is relative to `src`. */
export interface SourceFile {
  path: string;
  text: string;
}

/** Every module and style sheet under a folder. */
export function readSourceFiles(folder: string): SourceFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.(?:tsx?|css)$/.test(path))
    .toSorted()
    .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
}

/** The modules among the files. */
export function modulesOf(files: readonly SourceFile[]): SourceFile[] {
  return files.filter(({ path }) => !path.endsWith('.css'));
}

/** The first folder of a path; empty for an entry at the top. */
export function folderOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.indexOf('/')) : '';
}

/** File name without folders and extensions. */
export function baseName(path: string): string {
  return path.replace(/^.*\//, '').replace(/\.\w+$/, '');
}

const parsed = new WeakMap<SourceFile, ts.SourceFile>();

/** The syntax tree of a module. */
export function syntaxOf(file: SourceFile): ts.SourceFile {
  const syntax =
    parsed.get(file) ?? ts.createSourceFile(file.path, file.text, ts.ScriptTarget.Latest, true);
  parsed.set(file, syntax);
  return syntax;
}

/** Every node of the module that satisfies the test. */
export function nodesOf<T extends ts.Node>(
  file: SourceFile,
  test: (node: ts.Node) => node is T,
): T[] {
  const found: T[] = [];
  const walk = (node: ts.Node): void => {
    if (test(node)) found.push(node);
    ts.forEachChild(node, walk);
  };
  walk(syntaxOf(file));
  return found;
}

/** The place of a violation: "chart/Chart.tsx:12". */
export function placeOf(file: SourceFile, node: ts.Node): string {
  const { line } = syntaxOf(file).getLineAndCharacterOfPosition(node.getStart());
  return `${file.path}:${line + 1}`;
}

/**
 * Which tests a change concerns. Vitest can tell this as well, but it counts everything that an entry of
 * the package exports as imported by whoever imports the entry; here a test concerns what it imports by
 * name.
 */
import { posix } from 'node:path';
import ts from 'typescript';
import manifest from '../package.json' with { type: 'json' };
import { nodesOf, type SourceFile } from '../test/support/sourceFile';

const TEST = /^(?:test\/(?!package\/).+\.test\.tsx?|stories\/.+\.stories\.tsx)$/;

/** Files that every test depends on. */
const GROUND =
  /^(?:package(?:-lock)?\.json|vite(?:st)?\.config\.ts|\.storybook\/.+|test\/support\/(?:cleanUp|failOnConsole|findBrowser)\.ts)$/;

/** Matches tests that read files instead of importing them, which any file may concern. */
const READS_FILES = /from 'node:fs|import\.meta\.glob\(/;

const ENTRY = /^src\/\w+\.ts$/;

/** The tests, stories included, that import one of the changed files, directly or through others. */
export function relatedTests(changed: readonly string[], files: readonly SourceFile[]): string[] {
  const tests = files.map(({ path }) => path).filter((path) => TEST.test(path));
  if (changed.some((path) => GROUND.test(path))) return tests;
  const readers = files.filter(({ text }) => READS_FILES.test(text)).map(({ path }) => path);
  const concerned = withImporters([...changed, ...readers], files);
  return tests.filter((path) => concerned.has(path));
}

function withImporters(changed: readonly string[], files: readonly SourceFile[]): Set<string> {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const importers = new Map<string, string[]>();
  for (const file of files) {
    for (const path of importedBy(file, byPath)) {
      importers.set(path, [...(importers.get(path) ?? []), file.path]);
    }
  }
  const found = new Set(changed);
  // Iterating over a set also visits what is added meanwhile.
  for (const path of found) importers.get(path)?.forEach((importer) => found.add(importer));
  return found;
}

function importedBy(file: SourceFile, files: ReadonlyMap<string, SourceFile>): string[] {
  if (file.path.endsWith('.css')) {
    const sheets = file.text.matchAll(/@import '([^']+)'/g);
    return [...sheets].map(([, sheet = '']) => posix.join(posix.dirname(file.path), sheet));
  }
  const declared = nodesOf(file, isDeclaration).flatMap((node) =>
    resolved(file.path, node.moduleSpecifier, files).flatMap((path) =>
      namesOf(node).map((name) => originOf(name, path, files)),
    ),
  );
  const onDemand = nodesOf(file, isDynamicImport).flatMap(({ arguments: [specifier] }) =>
    resolved(file.path, specifier, files),
  );
  return [...declared, ...onDemand];
}

/** The file that a name comes from, past entries that only export it again. */
function originOf(name: string, path: string, files: ReadonlyMap<string, SourceFile>): string {
  const entry = ENTRY.test(path) ? files.get(path) : undefined;
  if (!entry) return path;
  const passing = nodesOf(entry, ts.isExportDeclaration).find((node) =>
    namesOf(node, 'exported').includes(name),
  );
  const [origin] = resolved(path, passing?.moduleSpecifier, files);
  return origin === undefined ? path : originOf(name, origin, files);
}

/** Names of values that a declaration imports or exports again; `*` for all of them. */
function namesOf(
  node: ts.ImportDeclaration | ts.ExportDeclaration,
  side: 'imported' | 'exported' = 'imported',
): string[] {
  const isType = ts.isImportDeclaration(node)
    ? node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
    : node.isTypeOnly;
  if (isType) return [];
  const bindings = ts.isImportDeclaration(node)
    ? node.importClause?.namedBindings
    : node.exportClause;
  if (!bindings || ts.isNamespaceImport(bindings) || ts.isNamespaceExport(bindings)) return ['*'];
  return [...bindings.elements]
    .filter(({ isTypeOnly }) => !isTypeOnly)
    .map(({ name, propertyName }) => (side === 'imported' ? (propertyName ?? name) : name).text);
}

/**
 * The files that a specifier may refer to: none for a package, several where it depends on the importer.
 */
function resolved(
  from: string,
  specifier: ts.Node | undefined,
  files: ReadonlyMap<string, SourceFile>,
): string[] {
  if (!specifier || !ts.isStringLiteral(specifier)) return [];
  const paths = inPackage.get(specifier.text) ?? [
    posix.join(posix.dirname(from), specifier.text.replace(/\?.*$/, '')),
  ];
  return paths.flatMap((path) =>
    [path, `${path}.ts`, `${path}.tsx`].filter((each) => files.has(each)).slice(0, 1),
  );
}

/** The source of what the package imports from itself by a name in `imports` of package.json. */
const inPackage = new Map(
  Object.entries(manifest.imports).map(([name, byCondition]) => [
    name,
    Object.values(byCondition).map((path) => path.replace(/^\.\/dist\/(.+)\.js$/, 'src/$1.ts')),
  ]),
);

function isDeclaration(node: ts.Node): node is ts.ImportDeclaration | ts.ExportDeclaration {
  return ts.isImportDeclaration(node) || ts.isExportDeclaration(node);
}

function isDynamicImport(node: ts.Node): node is ts.CallExpression {
  return ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
}

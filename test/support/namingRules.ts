/** Rules about names and exports. Each takes the files of `src` and lists the violations. */
import ts from 'typescript';
import {
  baseName,
  folderOf,
  modulesOf,
  nodesOf,
  placeOf,
  syntaxOf,
  type SourceFile,
} from './sourceFile';

const SAYS_NOTHING = /^(?:utils?|helpers?|common|types?|constants?|misc|shared)$/i;

/** Index files in folders, which hide where a name comes from. */
export function innerIndexFiles(files: SourceFile[]): string[] {
  return files
    .map(({ path }) => path)
    .filter((path) => folderOf(path) !== '' && baseName(path) === 'index');
}

/** Files whose name states a kind of code and not a purpose. */
export function filesThatSayNothing(files: SourceFile[]): string[] {
  return files.map(({ path }) => path).filter((path) => SAYS_NOTHING.test(baseName(path)));
}

/** `export *`, which creates an API that nobody has reviewed. */
export function starExports(files: SourceFile[]): string[] {
  return modulesOf(files).flatMap((file) =>
    nodesOf(file, ts.isExportDeclaration)
      .filter(({ exportClause }) => !exportClause || ts.isNamespaceExport(exportClause))
      .map((node) => placeOf(file, node)),
  );
}

/** Default exports, for which every importer makes up a name. */
export function defaultExports(files: SourceFile[]): string[] {
  return modulesOf(files)
    .filter((file) => exportedNames(file).includes('default'))
    .map(({ path }) => path);
}

/** Files without an export of their own name; a schema file is named after its type. */
export function filesNamedAfterNothing(files: SourceFile[]): string[] {
  return modulesOf(files)
    .filter(({ path }) => folderOf(path) !== '')
    .filter((file) => !exportedNames(file).some((name) => isNamedAfter(baseName(file.path), name)))
    .map(({ path }) => path);
}

/** The names that a module exports. */
export function exportedNames(file: SourceFile): string[] {
  return syntaxOf(file).statements.flatMap((statement) => {
    if (ts.isExportAssignment(statement)) return ['default'];
    if (ts.isExportDeclaration(statement)) return listedNames(statement);
    const modifiers = modifiersOf(statement);
    if (!modifiers.includes(ts.SyntaxKind.ExportKeyword)) return [];
    return modifiers.includes(ts.SyntaxKind.DefaultKeyword)
      ? ['default']
      : declaredNames(statement);
  });
}

function isNamedAfter(file: string, name: string): boolean {
  return file.slice(1) === name.slice(1) && file.toLowerCase() === name.toLowerCase();
}

function modifiersOf(statement: ts.Statement): ts.SyntaxKind[] {
  if (!ts.canHaveModifiers(statement)) return [];
  return (ts.getModifiers(statement) ?? []).map(({ kind }) => kind);
}

function listedNames({ exportClause }: ts.ExportDeclaration): string[] {
  if (!exportClause || !ts.isNamedExports(exportClause)) return [];
  return exportClause.elements.map(({ name }) => name.text);
}

function declaredNames(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.map(({ name }) => name.getText());
  }
  const { name } = statement as ts.Statement & { name?: ts.Node };
  return name ? [name.getText()] : [];
}

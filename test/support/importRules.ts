/** Rules about imports. Each takes the files of `src` and lists the violations. */
import { posix } from 'node:path';
import ts from 'typescript';
import { groupBy } from '../../src/collections/groupBy';
import { baseName, folderOf, modulesOf, nodesOf, type SourceFile } from './sourceFile';

interface Import {
  from: string;
  /** Path of the imported file under `src`, or the name of a package. */
  to: string;
  typeOnly: boolean;
}

/** The views, and the parts of views that a host places itself. */
const PRODUCTS = [
  'plan-band',
  'about-data',
  'goal-tree',
  'goal-matrix',
  'node-details',
  'status-legend',
  'action-list',
  'organisation-chart',
  'organisation-outline',
  'organisation-table',
  'unit-details',
  'budget-table',
  'measure-chart',
  'ownership-filter',
  'follow-up-cycle',
  'follow-up-picker',
  'organisation-date-picker',
  'load-state',
];

/**
 * All folders (with the files directly in them) and single files, in the order in which data flows.
 * Places on the same line may not import one another.
 */
const ORDER: readonly (readonly string[])[] = [
  ['text'],
  ['collections'],
  ['steps'],
  ['state'],
  ['tree'],
  ['messages/sv/issues'],
  ['messages/sv'],
  ['messages/messages'],
  ['messages/en/issues'],
  ['messages/en'],
  ['messages'],
  ['model/parse'],
  ['model/sourceRef'],
  ['model/measure'],
  ['model/plan'],
  ['model/follow-up'],
  ['model/budget'],
  ['model/organisation'],
  ['model/ownership'],
  ['model/posts'],
  ['load'],
  ['status/maps'],
  ['status/scale'],
  ['status/evaluate'],
  ['status/roll-up'],
  ['status/trend'],
  ['status/plan'],
  ['status/explain'],
  ['status/compare'],
  ['status/overview'],
  ['source'],
  ['source/slices'],
  ['source/http/json'],
  ['source/http'],
  ['source/query'],
  ['source/hook'],
  ['source/headings'],
  ['source/headings'],
  ['source/sheet'],
  ['source/xml'],
  ['source/xlsx'],
  ['source/csv'],
  ['source/kolada'],
  ['source/stratml'],
  ['layout/text'],
  ['layout/geometry'],
  ['layout/columns'],
  ['layout/tidy'],
  ['layout/layoutTree'],
  ['layout/view'],
  ['layout/routing'],
  ['viewport'],
  ['theme'],
  ['view'],
  ['ui'],
  ['chart/measure'],
  ['chart'],
  ['organisation'],
  ['node-details/outcome-chart'],
  PRODUCTS,
  ['example/sourceDocuments'],
  ['example/conditions'],
  ['example/cycle'],
  ['example'],
];

const WITHOUT_DOMAIN = ['tree', 'layout', 'viewport', 'chart'];
const WITH_DOMAIN = ['model', 'status', 'source', 'organisation', ...PRODUCTS];

/** Files in places that the order does not list. */
export function unknownPlaces(files: SourceFile[]): string[] {
  return files
    .map(({ path }) => path)
    .filter((path) => folderOf(path) !== '' && rankOf(path) === -1);
}

/** Imports from a later place, from a sibling product, or from an entry. */
export function againstTheOrder(files: SourceFile[]): string[] {
  return breaches(files, ({ from, to }) => {
    if (folderOf(from) === '') return false;
    if (posix.dirname(from) === posix.dirname(to)) return false;
    return folderOf(to) === '' || rankOf(to) >= rankOf(from);
  });
}

/** Products that fetch data instead of taking props. */
export function productsWithSources(files: SourceFile[]): string[] {
  return breaches(
    files,
    ({ from, to }) => PRODUCTS.includes(folderOf(from)) && folderOf(to) === 'source',
  );
}

/** Folders for any hierarchy that import a folder about plans. */
export function domainImports(files: SourceFile[]): string[] {
  return breaches(
    files,
    ({ from, to }) => WITHOUT_DOMAIN.includes(folderOf(from)) && WITH_DOMAIN.includes(folderOf(to)),
  );
}

/** Examples that contain more than data. */
export function examplesWithCode(files: SourceFile[]): string[] {
  return breaches(files, ({ from, to, typeOnly }) => {
    if (folderOf(from) !== 'example' || folderOf(to) === 'example') return false;
    return folderOf(to) !== 'model' || !typeOnly;
  });
}

/** Plain modules that import React. */
export function plainModulesWithReact(files: SourceFile[]): string[] {
  return modulesOf(files)
    .filter(({ path }) => path.endsWith('.ts') && !/^use[A-Z]/.test(baseName(path)))
    .flatMap((file) => specifiersOf(file))
    .filter(({ to }) => /^react(?:-dom)?(?:\/|$)/.test(to))
    .map(describe);
}

/** Import cycles, of values or types. */
export function importCycles(files: SourceFile[]): string[] {
  const targets = groupBy(innerImports(files), ({ from }) => from);
  const done = new Set<string>();
  const follow = (path: string, trail: string[]): string[] => {
    if (trail.includes(path)) return [[...trail.slice(trail.indexOf(path)), path].join(' > ')];
    if (done.has(path)) return [];
    const cycles = (targets.get(path) ?? []).flatMap(({ to }) => follow(to, [...trail, path]));
    done.add(path);
    return cycles;
  };
  return [...targets.keys()].flatMap((path) => follow(path, []));
}

/**
 * Names of the packages that a module needs at run time, directly or through other modules, including
 * dynamic imports.
 */
export function packagesNeededBy(files: SourceFile[], path: string): string[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const targets = groupBy(innerImports(files), ({ from }) => from);
  const reached = new Set([path]);
  for (const from of reached) {
    const values = (targets.get(from) ?? []).filter(({ typeOnly }) => !typeOnly);
    for (const { to } of values) reached.add(to);
  }
  const packages = [...reached].flatMap((each) => {
    const file = byPath.get(each);
    const imported = file ? specifiersOf(file).filter(({ typeOnly }) => !typeOnly) : [];
    return imported.flatMap(({ to }) => (to.startsWith('.') ? [] : [packageOf(to)]));
  });
  return [...new Set(packages)].toSorted();
}

function packageOf(specifier: string): string {
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
}

/** Position of a path in the order; -1 for a place that is not listed. */
export function rankOf(path: string): number {
  const places = [path.replace(/\.\w+$/, ''), posix.dirname(path)];
  return ORDER.findIndex((names) => names.some((name) => places.includes(name)));
}

function breaches(files: SourceFile[], isBreach: (each: Import) => boolean): string[] {
  return innerImports(files).filter(isBreach).map(describe);
}

function describe({ from, to }: Import): string {
  return `${from} imports ${to}`;
}

const imports = new WeakMap<SourceFile[], Import[]>();

/** Imports between files of `src`. */
export function innerImports(files: SourceFile[]): Import[] {
  const known = imports.get(files) ?? findInnerImports(files);
  imports.set(files, known);
  return known;
}

function findInnerImports(files: SourceFile[]): Import[] {
  const paths = new Set(files.map(({ path }) => path));
  const relative = modulesOf(files)
    .flatMap(specifiersOf)
    .filter(({ to }) => to.startsWith('.'));
  return relative.map((each) => ({ ...each, to: resolved(each, paths) }));
}

function resolved({ from, to }: Import, paths: Set<string>): string {
  const path = posix.join(posix.dirname(from), to).replace(/\.jsx?$/, '');
  return [path, `${path}.ts`, `${path}.tsx`].find((each) => paths.has(each)) ?? path;
}

function specifiersOf(file: SourceFile): Import[] {
  const declarations = nodesOf(file, isImportOrReexport).map((node) => ({
    specifier: node.moduleSpecifier,
    typeOnly: ts.isImportDeclaration(node)
      ? node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
      : node.isTypeOnly,
  }));
  const calls = nodesOf(file, isDynamicImport).map((node) => ({
    specifier: node.arguments[0],
    typeOnly: false,
  }));
  return [...declarations, ...calls].flatMap(({ specifier, typeOnly }) =>
    specifier && ts.isStringLiteral(specifier)
      ? [{ from: file.path, to: specifier.text, typeOnly }]
      : [],
  );
}

function isImportOrReexport(node: ts.Node): node is ts.ImportDeclaration | ts.ExportDeclaration {
  return ts.isImportDeclaration(node) || ts.isExportDeclaration(node);
}

function isDynamicImport(node: ts.Node): node is ts.CallExpression {
  return ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
}

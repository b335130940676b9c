/** The types of the entries, read by the compiler. Each rule lists the violations. */
import { resolve } from 'node:path';
import ts from 'typescript';

const SRC = `${resolve('src')}/`;

/** The modules that the package is imported by, and their files. */
const ENTRIES = {
  maltrad: 'src/index.ts',
  'maltrad/core': 'src/core.ts',
  'maltrad/data': 'src/data.ts',
  'maltrad/query': 'src/query.ts',
  'maltrad/example': 'src/example.ts',
};

/** The compiler options of the project, with the package available under its own name. */
export function optionsOf(): ts.CompilerOptions {
  const { config } = ts.readConfigFile('tsconfig.json', (path) => ts.sys.readFile(path));
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, '.');
  const files = Object.entries({ ...ENTRIES, 'maltrad/styles.css': 'src/styles.css' });
  return {
    ...options,
    paths: Object.fromEntries(files.map(([name, path]) => [name, [resolve(path)]])),
  };
}

/** A program of only the entries. */
export function programOf(paths: readonly string[]): ts.Program {
  return ts.createProgram(paths, optionsOf());
}

/** Every value that can be imported, apart from what concerns the page of a host, and its entry. */
export function entryNames(program: ts.Program): ReadonlyMap<string, string> {
  const files = Object.entries(ENTRIES);
  const own = files
    .toReversed()
    .flatMap(([name, path]) =>
      exportsOf(program, path).map((symbol) => [symbol.name, name] as const),
    );
  const react = ['useState', 'useMemo'].map((name) => [name, 'react'] as const);
  const query = ['useQuery', 'QueryClient'].map((name) => [name, '@tanstack/react-query'] as const);
  const vitest = ['test', 'expect', 'vi'].map((name) => [name, 'vitest'] as const);
  return new Map([...own, ...react, ...query, ...vitest, ['createRoot', 'react-dom/client']]);
}

/**
 * Every `@example` of the names that an entry exports.
/** Every `@example` of what an entry exports. */
export function docExamples(program: ts.Program, path: string): { place: string; code: string }[] {
  const checker = program.getTypeChecker();
  return exportsOf(program, path).flatMap((symbol) =>
    (originOf(checker, symbol).declarations ?? []).flatMap((declaration) =>
      ts
        .getJSDocTags(declaration)
        .filter((tag) => tag.tagName.text === 'example')
        .map((tag) => ({ place: symbol.name, code: ts.getTextOfJSDocComment(tag.comment) ?? '' })),
    ),
  );
}

/** Names of an entry without a docstring. */
export function withoutDocs(program: ts.Program, path: string): string[] {
  const checker = program.getTypeChecker();
  return exportsOf(program, path)
    .filter((each) => originOf(checker, each).getDocumentationComment(checker).length === 0)
    .map(({ name }) => name);
}

/** The members that a caller may give: props of views and options of functions. */
function settings(program: ts.Program, path: string): Setting[] {
  const checker = program.getTypeChecker();
  return exportsOf(program, path)
    .filter(({ name }) => /(?:Props|Options)$/.test(name))
    .flatMap((symbol) => {
      const members = checker.getDeclaredTypeOfSymbol(originOf(checker, symbol)).getProperties();
      const names = new Set(members.map(({ name }) => name));
      return members.filter(isOurs).map((member) => ({
        place: `${member.name} in ${symbol.name}`,
        text: ts.displayPartsToString(member.getDocumentationComment(checker)),
        isStated: member.getJsDocTags(checker).some(({ name }) => name === 'default'),
        isOptional: (member.flags & ts.SymbolFlags.Optional) !== 0,
        isCall: /^on[A-Z]/.test(member.name),
        isControl: names.has(`default${member.name.replace(/^./, (sign) => sign.toUpperCase())}`),
      }));
    });
}

interface Setting {
  /** "rootAt in GoalTreeProps" */
  readonly place: string;
  readonly text: string;
  /** Whether its docstring has a `@default`. */
  readonly isStated: boolean;
  readonly isOptional: boolean;
  readonly isCall: boolean;
  /** Whether another member's docstring states the default, as that of `defaultX` does for `x`. */
  readonly isControl: boolean;
}

/** The number of props of each view, besides those of its root element and of its language. */
export function propCounts(program: ts.Program, path: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { place } of settings(program, path)) {
    const [name, of = ''] = place.split(' in ');
    if (name !== 'locale' && name !== 'messages') counts.set(of, (counts.get(of) ?? 0) + 1);
  }
  return counts;
}

/** Members without a docstring. */
export function settingsWithoutDocs(program: ts.Program, path: string): string[] {
  return settings(program, path).flatMap(({ place, text }) => (text === '' ? [place] : []));
}

/** Optional members without a stated default. */
export function settingsWithoutDefault(program: ts.Program, path: string): string[] {
  return settings(program, path)
    .filter(({ isOptional, isCall, isControl }) => isOptional && !isCall && !isControl)
    .flatMap(({ place, text, isStated }) => (isStated || /\bwithout/i.test(text) ? [] : [place]));
}

/**
 * Types of our own that exported declarations mention but that are not exported themselves: "Level in
 * Plan".
 */
export function typesNotExported(program: ts.Program, path: string): string[] {
  const checker = program.getTypeChecker();
  const exported = new Set(exportsOf(program, path).map((each) => originOf(checker, each)));
  const breaches = [...exported].flatMap((symbol) =>
    typesIn(checker, symbol)
      .filter((origin) => !exported.has(origin))
      .map((origin) => `${origin.name} in ${symbol.name}`),
  );
  return [...new Set(breaches)].toSorted();
}

/**
 * Our own types that a declaration mentions. A type that is private to its file, such as one that an
 * interface extends, is replaced by the types that it mentions.
 */
function typesIn(
  checker: ts.TypeChecker,
  { declarations = [] }: ts.Symbol,
  seen = new Set<ts.Symbol>(),
): ts.Symbol[] {
  return declarations
    .flatMap((declaration) => namesIn(checker, declaration))
    .flatMap((name) => {
      // An inferred type has no file, but its symbol leads to its declaration.
      const symbol = checker.getSymbolAtLocation(name) ?? (name as { symbol?: ts.Symbol }).symbol;
      return symbol ? [originOf(checker, symbol)] : [];
    })
    .filter(isOurs)
    .flatMap((origin) => {
      if (!isOfItsFile(origin)) return [origin];
      if (seen.has(origin)) return [];
      return typesIn(checker, origin, seen.add(origin)).filter(isType);
    });
}

function isType({ flags }: ts.Symbol): boolean {
  return (flags & ts.SymbolFlags.Type) !== 0;
}

function isOfItsFile({ declarations = [] }: ts.Symbol): boolean {
  return declarations.every(
    (each) =>
      ts.isTypeAliasDeclaration(each) &&
      !(ts.getCombinedModifierFlags(each) & ts.ModifierFlags.Export),
  );
}

function exportsOf(program: ts.Program, path: string): ts.Symbol[] {
  const file = program.getSourceFile(path);
  const module = file && program.getTypeChecker().getSymbolAtLocation(file);
  if (!module) throw new Error(`${path} is not a module`);
  return program.getTypeChecker().getExportsOfModule(module);
}

function originOf(checker: ts.TypeChecker, symbol: ts.Symbol): ts.Symbol {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

function isOurs({ declarations, flags }: ts.Symbol): boolean {
  if (flags & ts.SymbolFlags.TypeParameter) return false;
  return (
    (declarations ?? []).length > 0 &&
    (declarations ?? []).every((each) => resolve(each.getSourceFile().fileName).startsWith(SRC))
  );
}

/** The names of types in a declaration, without bodies and values. */
function namesIn(checker: ts.TypeChecker, declaration: ts.Declaration): ts.Identifier[] {
  const names: ts.Identifier[] = [];
  const walk = (node: ts.Node): void => {
    if (ts.isBlock(node)) return;
    if (isPrivate(node)) return;
    if (ts.isTypeReferenceNode(node)) names.push(lastName(node.typeName));
    if (ts.isTypeQueryNode(node)) names.push(lastName(node.exprName));
    if (ts.isExpressionWithTypeArguments(node) && ts.isIdentifier(node.expression)) {
      names.push(node.expression);
    }
    if (isUntyped(node)) {
      const type = checker.getTypeAtLocation(node);
      const flags = ts.NodeBuilderFlags.NoTruncation;
      const inferred = checker.typeToTypeNode(type, node, flags);
      if (inferred) walk(inferred);
      return;
    }
    if (ts.isParameter(node) || ts.isVariableDeclaration(node) || ts.isPropertyDeclaration(node)) {
      if (node.type) walk(node.type);
      return;
    }
    ts.forEachChild(node, walk);
  };
  walk(declaration);
  return names;
}

function isUntyped(node: ts.Node): boolean {
  if (ts.isParameter(node) || ts.isVariableDeclaration(node) || ts.isPropertyDeclaration(node)) {
    return node.type === undefined;
  }
  return false;
}

function isPrivate(node: ts.Node): boolean {
  if (ts.isPrivateIdentifier(node)) return true;
  if (ts.isClassElement(node) && node.name && ts.isPrivateIdentifier(node.name)) return true;
  return (
    ts.canHaveModifiers(node) &&
    (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.PrivateKeyword)
  );
}

function lastName(name: ts.EntityName): ts.Identifier {
  return ts.isIdentifier(name) ? name : name.right;
}

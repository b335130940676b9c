/** Rules about the content of files. Each takes the files of `src` and lists the violations. */
import ts from 'typescript';
import { folderOf, modulesOf, nodesOf, placeOf, syntaxOf, type SourceFile } from './sourceFile';

const WITHOUT_DOMAIN = ['tree', 'layout', 'viewport', 'chart'];

const DOMAIN_WORDS = new Set(
  ['goal', 'indicator', 'unit', 'plan', 'status', 'organisation', 'organization', 'vision']
    .concat(['objective', 'assessment', 'committee', 'politician', 'mål', 'nämnd', 'authority'])
    .flatMap((word) => [word, `${word}s`, `${word}es`]),
);

/** APIs for injecting markup and code, which a strict content security policy forbids. */
const UNSAFE = /dangerouslySetInnerHTML|innerHTML|\beval\(|new Function|<style/;

/** Attributes that readers see or hear. */
const READ_ALOUD = [
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'alt',
  'title',
].concat(['placeholder', 'label']);

/** Words about plans in names, comments or class names, in folders that serve any hierarchy. */
export function domainWords(files: SourceFile[]): string[] {
  return files
    .filter(({ path }) => WITHOUT_DOMAIN.includes(folderOf(path)))
    .flatMap(({ path, text }) => {
      const words = wordsOf(text).filter((word) => DOMAIN_WORDS.has(word));
      return [...new Set(words)].map((word) => `${path}: ${word}`);
    });
}

/** Uses of APIs that inject markup or code into a page. */
export function unsafeSinks(files: SourceFile[]): string[] {
  return modulesOf(files).flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, at) => (UNSAFE.test(line) ? [`${path}:${at + 1}`] : [])),
  );
}

/** `style` props: a server would write them as attributes, which a strict content security policy drops. */
export function styleProps(files: SourceFile[]): string[] {
  return attributesOf(files, (node) => node.name.getText() === 'style');
}

/** Texts for readers that are in a component instead of in the messages. */
export function literalTexts(files: SourceFile[]): string[] {
  const texts = modulesOf(files).flatMap((file) =>
    nodesOf(file, ts.isJsxText)
      .filter(({ text }) => /\p{L}/u.test(text))
      .map((node) => placeOf(file, node)),
  );
  return [...texts, ...attributesOf(files, isLiteralAndReadAloud)];
}

/** `useLayoutEffect`, for which React 18 gives a warning on a server. */
export function layoutEffectsOnServers(files: SourceFile[]): string[] {
  return modulesOf(files).flatMap((file) =>
    file.path === 'state/useBrowserLayoutEffect.ts'
      ? []
      : nodesOf(file, ts.isIdentifier)
          .filter(({ text }) => text === 'useLayoutEffect')
          .map((node) => placeOf(file, node)),
  );
}

/**
 * Lists spread into the arguments of a call, which can take only some hundred thousand. Rest parameters
 * that are passed on, and literals, are not lists of data.
 */
export function spreadArguments(files: SourceFile[]): string[] {
  return modulesOf(files).flatMap((file) =>
    nodesOf(file, isCallOrNew)
      .flatMap((node) => node.arguments?.filter(ts.isSpreadElement) ?? [])
      .filter(({ expression }) => !ts.isArrayLiteralExpression(expression))
      .map((node) => placeOf(file, node)),
  );
}

function isCallOrNew(node: ts.Node): node is ts.CallExpression | ts.NewExpression {
  return ts.isCallExpression(node) || ts.isNewExpression(node);
}

/** Exported functions and types without a docstring. */
export function undocumented(files: SourceFile[]): string[] {
  return modulesOf(files).flatMap((file) =>
    syntaxOf(file)
      .statements.filter((node) => needsDoc(node) && !isDocumented(node))
      .filter((node) => !isTypeOfDocumentedSchema(file, node))
      .map((node) => placeOf(file, node)),
  );
}

/**
 * The words of a text, with names split into words; `role="status"` is left out, since that word is
 * HTML's.
 */
function wordsOf(text: string): string[] {
  return text
    .replaceAll('role="status"', '')
    .replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}]+/u);
}

function attributesOf(files: SourceFile[], test: (node: ts.JsxAttribute) => boolean): string[] {
  return modulesOf(files).flatMap((file) =>
    nodesOf(file, ts.isJsxAttribute)
      .filter(test)
      .map((node) => placeOf(file, node)),
  );
}

function isLiteralAndReadAloud({ name, initializer }: ts.JsxAttribute): boolean {
  return (
    READ_ALOUD.includes(name.getText()) &&
    initializer !== undefined &&
    ts.isStringLiteral(initializer) &&
    /\p{L}/u.test(initializer.text)
  );
}

function needsDoc(node: ts.Statement): boolean {
  const exported =
    ts.canHaveModifiers(node) &&
    ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
  if (!exported) return false;
  if (ts.isVariableStatement(node)) return holdsFunction(node);
  return (
    ts.isFunctionDeclaration(node) ||
    ts.isClassDeclaration(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node)
  );
}

function holdsFunction({ declarationList }: ts.VariableStatement): boolean {
  return declarationList.declarations.some(
    ({ initializer }) => initializer !== undefined && ts.isArrowFunction(initializer),
  );
}

function isDocumented(node: ts.Node): boolean {
  return ts.getJSDocCommentsAndTags(node).some(ts.isJSDoc);
}

/** A type such as `export type Plan = v.InferOutput<typeof planSchema>` is documented at `planSchema`. */
function isTypeOfDocumentedSchema(file: SourceFile, node: ts.Statement): boolean {
  const name = /^export type \w+ = v\.InferOutput<typeof (\w+)>;$/.exec(node.getText())?.[1];
  if (!name) return false;
  return syntaxOf(file).statements.some(
    (other) =>
      ts.isVariableStatement(other) &&
      other.declarationList.declarations[0]?.name.getText() === name &&
      isDocumented(other),
  );
}

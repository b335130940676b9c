/** Code that readers copy, from documents and comments, compiled as a host's own code. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import ts from 'typescript';
import { entryNames, optionsOf } from './publicTypes';

/** A code example and where it is. */
export interface Example {
  place: string;
  code: string;
}

/** The blocks of TypeScript in a document. */
export function examplesInPage(path: string): Example[] {
  const text = readFileSync(path, 'utf8');
  return [...text.matchAll(/```tsx?\n([^]*?)```/g)].map(({ 1: code = '', index }) => ({
    place: `${path}:${text.slice(0, index).split('\n').length}`,
    code,
  }));
}

/** Names that examples use without importing them. */
const GIVEN = `
import type {
  Budget, Directory, FollowUp, Issue, LoadState, Organisation, OrganisationUnit, OwnershipScope, Plan, PlanItem, PlanNode, Tree,
} from 'maltrad';
import type { QueryClient } from '@tanstack/react-query';
import type { Source } from 'maltrad/data';
declare global {
  const plan: Plan, earlierPlan: Plan, regionalPlan: Plan, boardPlan: Plan, followUp: FollowUp, followUps: readonly FollowUp[], april: FollowUp, august: FollowUp;
  const organisation: Organisation, directory: Directory, budget: Budget, issues: readonly Issue[];
  const node: PlanNode, unit: OrganisationUnit, indicator: PlanNode, tree: Tree<PlanItem>;
  const state: LoadState, isFetching: boolean, refetch: () => void;
  const filter: readonly string[], setFilter: (filter: readonly string[]) => void;
  const scopes: readonly OwnershipScope[], setScopes: (scopes: readonly OwnershipScope[]) => void;
  const client: QueryClient, source: Source, element: HTMLElement;
  const day: string, setDay: (day: string) => void, json: unknown;
  const ownFollowUp: Source, municipality: string, planFromPage: unknown;
  const ourToken: () => Promise<string>, childrenOf: (id: string | undefined) => unknown;
  const readFromOurDatabase: (signal: AbortSignal) => Promise<unknown>;
  const response: Response, file: File, text: string, id: string, setId: (id: string | null) => void;
  const selected: string | null, setSelected: (id: string | null) => void;
}
`;

/**
 * The compiler's errors in the examples, each compiled as a module. Names that an example does not import
 * are taken from the entries and from React.
 */
export function complaints(entries: ts.Program, examples: readonly Example[]): string[] {
  const names = entryNames(entries);
  const files = new Map(
    examples.map(({ code }, index) => [
      resolve(`test/examples/example${index}.tsx`),
      `${missingImports(code, names)}\n${code}\nexport {};`,
    ]),
  );
  const given = resolve('test/examples/given.ts');
  const all = new Map([...files, [given, GIVEN]]);
  const options = { ...optionsOf(), noUnusedLocals: false, verbatimModuleSyntax: false };
  const disk = ts.createCompilerHost(options);
  const host: ts.CompilerHost = {
    ...disk,
    fileExists: (path) => all.has(path) || disk.fileExists(path),
    readFile: (path) => all.get(path) ?? disk.readFile(path),
    getSourceFile: (path, target, ...rest) => {
      const text = all.get(path);
      return text === undefined
        ? disk.getSourceFile(path, target, ...rest)
        : ts.createSourceFile(path, text, target);
    },
  };
  const program = ts.createProgram([...all.keys()], options, host, entries);
  return [...files.keys()].flatMap((path, index) => {
    const source = program.getSourceFile(path);
    const found = [
      ...program.getSyntacticDiagnostics(source),
      ...program.getSemanticDiagnostics(source),
    ];
    return found.map(({ messageText }) => {
      const message = ts.flattenDiagnosticMessageText(messageText, '\n');
      return `${examples[index]?.place}: ${message}`;
    });
  });
}

function missingImports(code: string, names: ReadonlyMap<string, string>): string {
  const file = ts.createSourceFile('example.tsx', code, ts.ScriptTarget.Latest, true);
  const declared = new Set<string>();
  const used = new Set<string>();
  const walk = (node: ts.Node): void => {
    const { name } = node as { name?: ts.Node };
    const isDeclared =
      ts.isVariableDeclaration(node) ||
      ts.isFunctionDeclaration(node) ||
      ts.isParameter(node) ||
      ts.isBindingElement(node) ||
      ts.isImportSpecifier(node) ||
      ts.isImportClause(node);
    if (isDeclared && name && ts.isIdentifier(name)) declared.add(name.text);
    const { parent } = node;
    const isMember =
      ts.isIdentifier(node) &&
      parent &&
      ((ts.isPropertyAccessExpression(parent) && parent.name === node) ||
        (ts.isPropertyAssignment(parent) && parent.name === node) ||
        ts.isJsxAttribute(parent));
    if (ts.isIdentifier(node) && !isMember) used.add(node.text);
    ts.forEachChild(node, walk);
  };
  walk(file);
  return [...used]
    .filter((name) => !declared.has(name) && names.has(name))
    .map((name) => `import { ${name} } from '${names.get(name)}';`)
    .join('\n');
}

/** docs/issues.md has every code and every message of an issue, each as a parser really gives it. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { sv } from '../../src/messages/sv/sv';
import ts from 'typescript';
import type { Issue } from '../../src/model/parse/issue';
import { issueSamples } from '../support/issueSamples';
import { nodesOf } from '../support/sourceFile';

const docs = readFileSync('docs/issues.md', 'utf8');

/** The codes of the type `IssueCode`, in its order. */
const ISSUE_CODES = codesOf(readFileSync('src/model/parse/issue.ts', 'utf8'));

function codesOf(text: string): string[] {
  const isUnion = (node: ts.Node): node is ts.TypeAliasDeclaration =>
    ts.isTypeAliasDeclaration(node) && node.name.text === 'IssueCode';
  const [union] = nodesOf({ path: 'issue.ts', text }, isUnion);
  return [...(union?.getText() ?? '').matchAll(/'([^']+)'/g)].map(([, code = '']) => code);
}

let samples: readonly Issue[] = [];
beforeAll(async () => {
  samples = await issueSamples();
});

/** A row of the table: code, severity, sentence, values, example. */
function rowOf({ code, severity, phrase, message }: Issue): string {
  const values = Object.keys(phrase.values ?? {}).map((name) => `\`${name}\``);
  const example = message.sv.replaceAll('|', '\\|').replaceAll('<', '\\<');
  return `| \`${code}\` | ${severity} | \`${phrase.code}\` | ${values.join(', ')} | ${example} |`;
}

/** In the order of the codes, and for one code in the order in which its messages are found. */
function tableOf(issues: readonly Issue[]): string[] {
  return ISSUE_CODES.flatMap((code) => issues.filter((one) => one.code === code).map(rowOf));
}

describe('The documentation of issues', () => {
  test('has every code', () => {
    expect(ISSUE_CODES.length).toBeGreaterThan(0);
    const told = new Set<string>(samples.map(({ code }) => code));
    expect(ISSUE_CODES.filter((code) => !told.has(code))).toEqual([]);
  });

  test('has every message', () => {
    const { issues, organisationIssues, sheet, kolada, stratml } = sv;
    const groups = { issues, organisationIssues, sheet, kolada, stratml };
    const sentences = Object.entries(groups).flatMap(([group, texts]) =>
      Object.keys(texts).map((key) => `${group}.${key}`),
    );
    const told = new Set(samples.map(({ phrase }) => phrase.code));
    const ofAnswers = ['sourceFailed', 'guessedEncoding', 'damagedText'];
    sentences.push(...ofAnswers.map((key) => `loadErrors.${key}`));
    expect(sentences.filter((code) => !told.has(code))).toEqual([]);
  });

  test('has the parsers’ messages word for word', () => {
    const rows = docs.split('\n').filter((line) => line.startsWith('| `'));
    expect(rows).toEqual(tableOf(samples));
  });
});

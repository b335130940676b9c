/** The types and comments of the entries, and the code examples in README and docs. */
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { complaints, examplesInPage } from './support/examples';
import {
  docExamples,
  programOf,
  propCounts,
  settingsWithoutDefault,
  settingsWithoutDocs,
  typesNotExported,
  withoutDocs,
} from './support/publicTypes';

const entries = ['core', 'data', 'example', 'index', 'query'].map((name) => `src/${name}.ts`);
const program = programOf(entries);
const pages = ['README.md', ...readdirSync('docs').map((name) => `docs/${name}`)].filter((path) =>
  path.endsWith('.md'),
);

describe('An entry', () => {
  test.each(entries)('%s exports every type that its exports mention', (path) => {
    expect(typesNotExported(program, path)).toEqual([]);
  });

  test.each(entries)('%s has a docstring for every export', (path) => {
    expect(withoutDocs(program, path)).toEqual([]);
  });

  test.each(entries)('%s has a docstring for every prop and option', (path) => {
    expect(settingsWithoutDocs(program, path)).toEqual([]);
  });

  test.each(entries)('%s has a default for everything optional', (path) => {
    expect(settingsWithoutDefault(program, path)).toEqual([]);
  });
});

test('A view has at most 19 props of its own, besides its language', () => {
  const counts = [...propCounts(program, 'src/index.ts')].toSorted(([, a], [, b]) => b - a);
  expect(counts[0]).toEqual(['GoalTreeProps', 19]);
});

describe('Example code', () => {
  const inPages = pages.flatMap(examplesInPage);
  const inComments = entries.flatMap((path) => docExamples(program, path));
  const wrong = { place: 'a wrong one', code: 'export const a: number = planStatuses(plan);' };

  test('in README and docs, and as an example of what is exported, compiles', () => {
    expect(inPages.length).toBeGreaterThan(5);
    expect(inComments.length).toBeGreaterThan(20);
    const found = complaints(program, [...inPages, ...inComments, wrong]);
    expect(found).toEqual([expect.stringContaining('a wrong one: Type')]);
  });
});

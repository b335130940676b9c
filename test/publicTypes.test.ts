/** What the types of the entries promise to those who import them. */
import { describe, expect, test } from 'vitest';
import { programOf, typesNotExported } from './support/publicTypes';

const entries = ['data', 'example', 'query'].map((name) => `src/${name}.ts`);
const program = programOf(entries);

describe('An entry', () => {
  test.each(entries)('%s exports every type that stands in what it exports', (path) => {
    expect(typesNotExported(program, path)).toEqual([]);
  });
});

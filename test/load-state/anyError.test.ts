/** Errors of other classes than the package's own, thrown by a host or a program. */
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { ErrorMessage, LoadBoundary, type LoadError } from '../../src/index';
import { loadParsed } from '../../src/source/query/loadParsed';
import { part } from './fixture';

const SAID = 'Något gick fel när innehållet skulle visas.';

test.each<[string, unknown]>([
  ['a TypeError', new TypeError('x is undefined')],
  ['a RangeError', new RangeError('Maximum call stack size exceeded')],
  ['a text', 'fel'],
  ['nothing', undefined],
  ['a record', { message: 'fel' }],
  ['an error with a text of its own', Object.assign(new Error('fel'), { text: 'fel' })],
])('%s is shown as an error of an unknown kind', (_says, error) => {
  const shown = renderToStaticMarkup(createElement(ErrorMessage, { error: error as Error }));
  expect(shown).toContain(SAID);
  expect(shown).toContain('data-kind="unknown"');
  const parts = [part({ error: error as LoadError, updatedAt: null })];
  for (const phase of ['failed', 'loaded'] as const) {
    if (error === undefined) continue;
    const view = renderToStaticMarkup(createElement(LoadBoundary, { state: { phase, parts } }));
    expect(view).toContain(SAID);
  }
});

describe('An exception in a parser', () => {
  test('is an error of the kind unknown, with the exception as its cause', async () => {
    const cause = new RangeError('Maximum call stack size exceeded');
    const source = { id: 'a', load: async () => ({ nodes: [] }) };
    const loaded = loadParsed(
      source,
      { signal: new AbortController().signal },
      {
        list: 'nodes',
        parse: () => {
          throw cause;
        },
      },
    );
    await expect(loaded).rejects.toMatchObject({ name: 'LoadError', kind: 'unknown', cause });
  });
});

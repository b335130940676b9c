import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { freshness } from '../../src/load-state/freshness';
import { freshnessWords, partWords } from '../../src/load-state/freshnessWords';
import { loadStateWords } from '../../src/load-state/loadStateWords';
import { messagesFor } from '../../src/messages/messagesFor';
import type { LoadState } from '../../src/load/loadState';
import { broken, loaded, moment, nodes, NOW, part, states } from './fixture';

const messages = messagesFor(loadStateWords);

function said(state: LoadState, total?: number): string {
  const words = freshnessWords(freshness(state, total), NOW, messages);
  return [words.said, words.shown].filter(Boolean).join(' ');
}

describe('The freshness of data', () => {
  test.each<[string, LoadState, string]>([
    ['nothing when all is fresh', states.ready, ''],
    ['nothing while all is fetched anew', states.fetching, ''],
    [
      'how many statuses are missing, and from when those that are shown are',
      states.partial,
      '3 av 42 statusar kunde inte hämtas. Värdena från kl. 09.12 visas.',
    ],
    [
      'the same when a branch is missing as well, which has no figures',
      states.several,
      '3 av 42 statusar kunde inte hämtas. Värdena från kl. 09.12 visas.',
    ],
    [
      'that none could be fetched and none are shown',
      loaded(part({ nodeIds: nodes(42), error: broken, updatedAt: null })),
      'Ingen av 42 statusar kunde hämtas. Inga värden visas för dem.',
    ],
    [
      'no time that is not of what is shown, when an answer came without some',
      loaded(part({ nodeIds: nodes(42), unavailable: nodes(3) })),
      '3 av 42 statusar kunde inte hämtas. Äldre värden visas där de finns.',
    ],
    [
      'from when the oldest are, when they are of different times',
      loaded(
        part({ nodeIds: nodes(1), error: broken }),
        part({ nodeIds: nodes(1, 1), error: broken, updatedAt: moment(22, 16, 40) }),
      ),
      'Ingen av 2 statusar kunde hämtas. De äldsta värdena som visas är från i går kl. 16.40.',
    ],
    [
      'which branch is missing',
      loaded(part(), part({ name: 'Mål 3', error: broken, updatedAt: null })),
      'Mål 3 kunde inte hämtas.',
    ],
    [
      'that the plan itself is old',
      loaded(part({ error: broken })),
      'Planen kunde inte uppdateras. Det som visas hämtades kl. 09.12.',
    ],
    [
      'how many parts are missing when none of them has figures',
      loaded(part({ name: 'Mål 3', error: broken }), part({ name: 'Mål 4', error: broken })),
      '2 delar kunde inte hämtas. Det som visas hämtades kl. 09.12.',
    ],
    ['when it was updated, once it is stale', states.stale, 'Uppdaterades i går kl. 16.40.'],
    [
      'that there is no connection, whatever else is wrong',
      loaded(part({ isOffline: true, error: broken, isStale: true, nodeIds: nodes(2) })),
      'Ingen nätanslutning. Det som visas hämtades kl. 09.12.',
    ],
  ])('is %s', (_says, state, words) => {
    expect(said(state)).toBe(words);
  });

  test('uses the host’s total, unless that is too small', () => {
    expect(said(states.partial, 100)).toMatch(/^3 av 100 /);
    expect(said(states.partial, 2)).toMatch(/^Ingen av 3 /);
  });

  test('counts a node once, however many parts give figures for it', () => {
    const one = part({ id: 'one', nodeIds: nodes(5), unavailable: ['n1', 'n2'] });
    const other = part({ id: 'other', nodeIds: nodes(5), unavailable: ['n2'] });
    expect(said(loaded(one, other))).toMatch(/^2 av 5 /);
  });

  test('counts the nodes that a failed part names, otherwise all of its nodes', () => {
    const named = part({ nodeIds: nodes(9), error: broken, unavailable: ['n1'] });
    expect(said(loaded(named))).toMatch(/^1 av 9 /);
    expect(said(loaded({ ...named, unavailable: [] }))).toMatch(/^Ingen av 9 /);
  });

  test('never counts more as missing than there are', () => {
    const ids = fc.array(fc.constantFrom(...nodes(6)), { maxLength: 8 });
    const parts = fc.array(
      fc
        .record({ nodeIds: ids, unavailable: ids, failed: fc.boolean() })
        .map(({ failed, ...own }) => part({ ...own, error: failed ? broken : null })),
    );
    fc.assert(
      fc.property(parts, fc.option(fc.nat(9), { nil: undefined }), (all, total) => {
        const fresh = freshness(loaded(...all), total);
        expect(fresh.missing).toBeLessThanOrEqual(fresh.total);
        expect(fresh.state === 'ready').toBe(fresh.failed.length === 0);
      }),
    );
  });
});

describe('The words about a part', () => {
  test('state what happened, what to do and what is shown', () => {
    expect(partWords(part({ error: broken }), NOW, messages)).toBe(
      'Servern har ett fel (503). Försök igen om en stund. Det som visas hämtades kl. 09.12.',
    );
  });

  test('state that nothing is shown, when nothing is', () => {
    const nothing = part({ error: broken, updatedAt: null, nodeIds: nodes(2) });
    expect(partWords(nothing, NOW, messages)).toMatch(/Inga värden visas för dem\.$/);
  });

  test('state how many nodes its response lacked', () => {
    const partly = part({ nodeIds: nodes(9), unavailable: nodes(1) });
    expect(partWords(partly, NOW, messages)).toBe(
      'En status fanns inte med i svaret. Äldre värden visas där de finns.',
    );
  });
});

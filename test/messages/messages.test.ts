import { describe, expect, test } from 'vitest';
import { views as en } from '../../src/messages/en/views';
import { loadWords } from '../../src/messages/loadWords';
import { matrixWords } from '../../src/messages/matrixWords';
import { messagesFor } from '../../src/messages/messagesFor';
import { organisationWords } from '../../src/messages/organisationWords';
import { views as sv } from '../../src/messages/sv/views';

/** Every text by its path, functions with a number or a word put in. */
function textsOf(messages: object, path = ''): Map<string, string> {
  const texts = new Map<string, string>();
  for (const [key, value] of Object.entries(messages) as [string, unknown][]) {
    const at = path === '' ? key : `${path}.${key}`;
    if (typeof value === 'string') texts.set(at, value);
    else if (typeof value === 'function') texts.set(at, String(value(7)));
    else for (const [below, text] of textsOf(value as object, at)) texts.set(below, text);
  }
  return texts;
}

const VIEWS = [loadWords, matrixWords, organisationWords];
const all = (base: object, language: 'sv' | 'en') =>
  textsOf(Object.assign({}, base, ...VIEWS.map((words) => words[language])) as object);
const [swedish, english] = [all(sv, 'sv'), all(en, 'en')];

describe('The texts of the interface', () => {
  test('are the same in Swedish and English', () => {
    expect([...english.keys()].toSorted()).toEqual([...swedish.keys()].toSorted());
  });

  test('are none of them empty', () => {
    const empty = [...swedish, ...english].filter(([, text]) => text.trim() === '');
    expect(empty).toEqual([]);
  });

  test('hold what is put into them', () => {
    const functions = ['goalTree.name', 'goalTree.children', 'chart.zoomLevel', 'chart.goTo'];
    for (const at of [...functions, 'details.page', 'issues.heading']) {
      expect(swedish.get(at)).toContain('7');
      expect(english.get(at)).toContain('7');
    }
  });

  test('differ between the languages, but for a few words that both have', () => {
    const same = [...swedish].filter(([at, text]) => english.get(at) === text).map(([at]) => at);
    expect(same).toEqual([
      'chart.highlight.of',
      'details.period',
      'details.definition',
      'nature.budget',
      'nature.plan',
      'organisation.scope.shareOf',
      'organisation.compare.period',
      'organisation.compare.fromTo',
      'organisation.table.budget',
    ]);
  });

  test('count one and several', () => {
    expect([1, 2].map(sv.issues.heading)).toEqual([
      'En sak att rätta i underlaget',
      '2 saker att rätta i underlaget',
    ]);
    expect([1, 2].map(en.issues.heading)).toEqual([
      'One thing to mend in the data',
      '2 things to mend in the data',
    ]);
  });
});

describe('The words of one view', () => {
  test('come only to who asks for them, and may be replaced like all others', () => {
    expect(messagesFor('en')).not.toHaveProperty('load');
    expect(messagesFor('en', undefined, loadWords).load).toBe(loadWords.en.load);
    const own = { load: { retry: 'Igen' } };
    expect(messagesFor('sv', own, loadWords).load).toEqual({ ...loadWords.sv.load, retry: 'Igen' });
  });
});

describe('A host', () => {
  test('gets Swedish unless it asks for English', () => {
    expect(messagesFor()).toBe(sv);
    expect(messagesFor('en')).toBe(en);
  });

  test('replaces only the texts that it names', () => {
    const own = messagesFor('en', {
      filter: { showAll: 'Everything' },
      chart: { goTo: (to) => `Open ${to}` },
    });
    const changed = [...textsOf(own)].filter(([at, text]) => english.get(at) !== text);
    expect(changed).toEqual([
      ['filter.showAll', 'Everything'],
      ['chart.goTo', 'Open 7'],
    ]);
    expect(textsOf(own).size).toBe(textsOf(en).size);
  });

  test('changes the texts of no other host', () => {
    messagesFor('sv', { filter: { showAll: 'Allt' } });
    expect(messagesFor('sv').filter.showAll).toBe('Visa alla');
  });

  test('keeps our text where its own is undefined, as in a record that is filled later', () => {
    const unfilled = { filter: { showAll: undefined }, details: undefined } as unknown as object;
    expect(messagesFor('sv', unfilled)).toEqual(sv);
  });
});

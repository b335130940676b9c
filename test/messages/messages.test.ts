import { describe, expect, test } from 'vitest';
import { en } from '../../src/messages/en/en';
import { loadMessages } from '../../src/messages/loadMessages';
import { messagesFor } from '../../src/messages/messagesFor';
import { sv } from '../../src/messages/sv/sv';

/** The value that fills every field of a text's argument: 7, or a list where it expects one. */
const VALUES: object = new Proxy(
  {
    // Fields that are lists.
    expected: [{ kind: 'integer', from: 7 }],
    ids: ['7'],
    natures: ['7'],
    figures: ['7'],
    periods: ['7'],
    whose: ['7'],
    places: ['7'],
    through: ['7'],
    words: ['7'],
    above: [7.5],
    assessments: ['7'],
    below: [7.5],
    counts: ['7'],
    levels: ['7', '7', '7'],
    measures: ['7'],
    others: ['7'],
    sentences: ['7'],
    targets: ['7'],
    units: ['7'],
    values: [7.5],
    // Fields that differ between the languages, or that are more than a number.
    decimals: 1,
    en: 'Goal',
    isReplaced: true,
    name: 'Mål',
    nature: 'forecast',
    reason: '7',
    // Fields that texts lower-case or compare.
    asDecided: 'Sju',
    target: '7',
    best: 'Sju',
    counted: 'Sju',
    word: 'Sju',
    level: { name: 'Mål', en: { name: 'Goal', plural: 'goals' }, kind: 'goal' },
    parts: ['sju'],
    retrievedAt: '2027-07-07',
    sex: 'K',
    step: 'Sju',
    triedAt: '2027-07-07',
    text: '7',
    vision: 'protan',
    value: 7.5,
  },
  { get: (given, name) => Reflect.get(given, name) ?? 7 },
);

function filled(text: (value: unknown) => string): string {
  return text(/^\(\s*\{/.test(String(text)) ? VALUES : 7);
}

/** Every text by its path, with functions called with a number or a word. */
function textsOf(messages: object, path = ''): Map<string, string> {
  const texts = new Map<string, string>();
  for (const [key, value] of Object.entries(messages) as [string, unknown][]) {
    const at = path === '' ? key : `${path}.${key}`;
    if (typeof value === 'string') texts.set(at, value);
    else if (typeof value === 'function') texts.set(at, filled(value as (one: unknown) => string));
    else for (const [below, text] of textsOf(value as object, at)) texts.set(below, text);
  }
  return texts;
}

const [swedish, english] = [textsOf(sv), textsOf(en)];

describe('The texts of the interface', () => {
  test('are for the same keys in Swedish and English', () => {
    expect([...english.keys()].toSorted()).toEqual([...swedish.keys()].toSorted());
  });

  test('are never empty', () => {
    const empty = [...swedish, ...english].filter(([, text]) => text.trim() === '');
    expect(empty).toEqual([]);
  });

  test('contain the values that are put into them', () => {
    const functions = ['goalTree.name', 'goalTree.children', 'chart.zoomLevel', 'chart.goTo'];
    for (const at of [...functions, 'panels.page', 'issueList.heading']) {
      expect(swedish.get(at)).toContain('7');
      expect(english.get(at)).toContain('7');
    }
  });

  test('differ between the languages, except for a few shared words', () => {
    const same = [...swedish]
      .filter(([at, text]) => english.get(at) === text && !at.startsWith('places.fields.'))
      .map(([at]) => at);
    expect(same).toEqual([
      'aboutData.version',
      'aboutData.motto',
      'actionList.inState',
      'chart.highlight.of',
      'explanation.together',
      'explanation.each',
      'explanation.says',
      'explanation.namedFigure',
      'explanation.note',
      'nodeDetails.definition',
      'organisation.scope.shareOf',
      'organisation.compare.period',
      'organisation.compare.fromTo',
      'organisation.table.budget',
      'outcomeChart.period',
      'outcomeChart.nature.budget',
      'outcomeChart.nature.plan',
      'risks.kind.risk',
      'status.withReason',
      'status.asWritten',
      'status.coverages',
      'status.sentences',
      'summary.statuses',
      'summary.withLevel',
    ]);
  });

  test('have singular and plural', () => {
    expect([1, 2].map(sv.issueList.heading)).toEqual([
      'En sak att rätta i underlaget',
      '2 saker att rätta i underlaget',
    ]);
    expect([1, 2].map(en.issueList.heading)).toEqual([
      'One thing to mend in the data',
      '2 things to mend in the data',
    ]);
  });
});

describe('A view', () => {
  test('gets only the groups of texts that it names', () => {
    const { general } = sv;
    expect(messagesFor({ general })).toEqual({ general, locale: 'sv' });
    expect(messagesFor({ general }, 'en')).toEqual({ general: en.general, locale: 'en' });
  });

  test('has every language at once on a server', async () => {
    await expect(loadMessages('en')).resolves.toBeUndefined();
    await expect(loadMessages('sv')).resolves.toBeUndefined();
  });
});

describe('A host', () => {
  test('replaces only the texts that it names, at any depth', () => {
    const own = messagesFor(sv, 'en', [
      {
        goalTree: { filter: { showAll: 'Everything' } },
        chart: { goTo: (to) => `Open ${to}` },
      },
    ]);
    const changed = [...textsOf(own)].filter(([at, text]) => english.get(at) !== text);
    expect(changed).toEqual([
      ['chart.goTo', 'Open 7'],
      ['goalTree.filter.showAll', 'Everything'],
      ['locale', 'en'],
    ]);
    expect(textsOf(own).size).toBe(english.size + 1);
  });

  test('overrides an outer text by an inner one', () => {
    const [far, near] = ['Stäng panelen', 'Stäng rutan'];
    const own = [{ panels: { close: far, copy: 'Kopia' } }, { panels: { close: near } }];
    expect(messagesFor({ panels: sv.panels }, 'sv', own).panels).toMatchObject({
      close: near,
      copy: 'Kopia',
    });
  });

  test('changes the texts of no other host', () => {
    messagesFor(sv, 'sv', [{ goalTree: { filter: { showAll: 'Allt' } } }]);
    expect(messagesFor(sv).goalTree.filter.showAll).toBe('Visa alla');
  });

  test('keeps the built-in text where its own is undefined', () => {
    const unfilled = { goalTree: { filter: undefined, empty: undefined }, chart: undefined };
    expect(messagesFor(sv, 'sv', [unfilled])).toEqual({ ...sv, locale: 'sv' });
  });
});

/**
 * A language consists of its tables alone: in a generated language whose every text is in brackets, nothing
 * outside brackets reaches a reader except the words of the data.
 */
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import * as example from '../../src/example';
import type { MessageOverrides } from '../../src/messages/messages';
import { sv } from '../../src/messages/sv/sv';
import * as fictionalPeriods from '../../stories/data/fictionalPeriods';
import { everyView } from '../support/everyView';

type Texts = { readonly [key: string]: unknown };

/** The Swedish texts, each in brackets. */
function bracketed(texts: Texts): Texts {
  return Object.fromEntries(
    Object.entries(texts).map(([key, text]) => {
      if (typeof text === 'string') return [key, `⟦${text}⟧`];
      if (typeof text !== 'function') return [key, bracketed(text as Texts)];
      return [key, (...values: unknown[]) => `⟦${String(text(...values))}⟧`];
    }),
  );
}

const messages = bracketed(sv) as unknown as MessageOverrides;

/** Every text of the data, and the paragraphs that it is shown in. */
function wordsOfData(data: unknown, found = new Set<string>()): Set<string> {
  if (typeof data === 'string') {
    for (const text of [data, ...data.split(/\n\s*\n/)]) found.add(text);
  } else if (typeof data === 'object' && data !== null) {
    for (const value of Object.values(data)) wordsOfData(value, found);
  }
  return found;
}

const dataWords = [...wordsOfData([{ ...example }, { ...fictionalPeriods }])]
  .filter((text) => /\p{L}/u.test(text))
  .toSorted((a, b) => b.length - a.length);

/** A text without the words of the data, except where these are parts of other words. */
function withoutData(text: string): string {
  return dataWords.reduce((left, word) => {
    const at = left.indexOf(word);
    if (at === -1) return left;
    const isWhole =
      !/\p{L}$/u.test(left.slice(0, at)) && !/^\p{L}/u.test(left.slice(at + word.length));
    return isWhole ? left.replaceAll(word, '') : left;
  }, text);
}

/** A language that the package has no texts in. */
const locale = 'fi';

/** `Intl` names days and months in the language. */
const MONTHS = (['short', 'long'] as const).flatMap((month) =>
  ([{ day: 'numeric' }, {}] as const).flatMap((day) =>
    Array.from({ length: 12 }, (_, index) =>
      new Intl.DateTimeFormat(locale, { ...day, year: 'numeric', month }).format(
        new Date(2025, index, 15),
      ),
    ),
  ),
);
const DAY = new RegExp(
  `(?:${MONTHS.join('|').replaceAll('.', '\\.')})`
    .replaceAll('2025', '\\d{4}')
    .replaceAll('15', '\\d{1,2}'),
  'gu',
);

function unescaped(html: string): string {
  const signs = { '&#x27;': "'", '&quot;': '"', '&lt;': '<', '&gt;': '>', '&amp;': '&' };
  return Object.entries(signs).reduce((text, [code, sign]) => text.replaceAll(code, sign), html);
}

/** What readers see or hear of a page: its texts, and the attributes that are read aloud. */
function readTexts(html: string): string[] {
  // Paths into the data, and the places where a name may break, are not words.
  const page = html.replaceAll(/<code>.*?<\/code>|<span class="maltrad-hyphen"><\/span>/g, '');
  const attributes = [...page.matchAll(/ (?:aria-label|title|alt|data-label)="([^"]*)"/g)];
  return [...page.split(/<[^>]*>/), ...attributes.map(([, text = '']) => text)].map(unescaped);
}

/** A text without its bracketed parts, which may be nested. */
function outsideBrackets(text: string): string {
  let depth = 0;
  return [...text]
    .filter((sign) => {
      if (sign === '⟦') depth += 1;
      if (sign === '⟧') depth -= 1;
      return depth === 0 && sign !== '⟧';
    })
    .join('');
}

/** The parts of the texts that are neither in brackets nor from the data. */
function foreignTexts(html: string): string[] {
  const rest = new Set(readTexts(html).map(outsideBrackets));
  return [...rest]
    .map((text) => withoutData(text).replaceAll('\u00A0', ' ').replaceAll(DAY, '').trim())
    .filter((text) => /\p{L}{2}/u.test(text));
}

describe('In a third language', () => {
  test('missing brackets are noticed', () => {
    expect(foreignTexts('<p>⟦Visa ⟦alla⟧⟧ Vision</p>')).toEqual([]);
    expect(foreignTexts('<p title="Zooma ut">⟦Visa⟧ allt</p>')).toEqual(['allt', 'Zooma ut']);
  });

  test.each(Object.entries(everyView))('%s contains nothing outside its tables', (_name, view) => {
    const html = renderToStaticMarkup(view({ locale, messages }));
    expect(foreignTexts(html)).toEqual([]);
    expect(html).toContain(`lang="${locale}"`);
  });
});

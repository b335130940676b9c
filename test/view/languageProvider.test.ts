/** One language and one set of texts for a whole page, as rendered on a server. */
import { createElement, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { exampleFollowUps, namndplan2024 as plan } from '../../src/example';
import {
  GoalTree,
  LanguageProvider,
  StatusLegend,
  type LanguageProviderProps,
  type MessageOverrides,
} from '../../src/index';
import { everyView } from '../support/everyView';

const [, followUp] = exampleFollowUps;

function page(props: LanguageProviderProps, ...children: ReactNode[]): string {
  return renderToStaticMarkup(createElement(LanguageProvider, props, ...children));
}

const languagesIn = (html: string) =>
  [...html.matchAll(/class="maltrad [^>]*? lang="([\w-]+)"/g)].map(([, lang]) => lang);

describe('A page with a language', () => {
  test.each(Object.entries(everyView))('passes it to %s', (_name, view) => {
    const html = page({ locale: 'en' }, view({}));
    expect(new Set(languagesIn(html))).toEqual(new Set(['en']));
  });

  test('leaves a view with another language its own, with everything inside it', () => {
    const legend = createElement(StatusLegend);
    const swedish = createElement(GoalTree, { plan, followUp, locale: 'sv' }, legend);
    const english = createElement(GoalTree, { plan, followUp }, legend);
    expect(languagesIn(page({ locale: 'en' }, swedish))).toEqual(['sv', 'sv']);
    expect(languagesIn(page({ locale: 'en' }, english))).toEqual(['en', 'en']);
  });
});

describe('A language is any BCP 47 tag', () => {
  const tree = (locale?: string, messages?: MessageOverrides) =>
    createElement(GoalTree, { plan, followUp, locale, messages });
  const finnish = { chart: { openAll: 'Avaa kaikki' } };

  test.each([
    ['sv-SE', 'sv-SE', 'Öppna alla'],
    ['sv_SE', 'sv-SE', 'Öppna alla'],
    ['en-GB', 'en-GB', 'Open all'],
    ['EN-us', 'en-US', 'Open all'],
  ])('%s is marked as %s and says "%s"', (locale, lang, word) => {
    const html = renderToStaticMarkup(tree(locale));
    expect(languagesIn(html)).toEqual([lang]);
    expect(html).toContain(word);
  });

  test.each(['fi', 'nb-NO', 'svenska', ''])(
    'one without texts, "%s", is shown in Swedish and marked as Swedish',
    (locale) => {
      const html = renderToStaticMarkup(tree(locale));
      expect(languagesIn(html)).toEqual(['sv']);
      expect(html).toContain('Öppna alla');
    },
  );

  test('one that only the host has texts in is marked as such, wherever the texts are given', () => {
    for (const html of [
      renderToStaticMarkup(tree('fi', finnish)),
      page({ locale: 'fi', messages: finnish }, tree()),
      page({ locale: 'fi' }, tree(undefined, finnish)),
    ]) {
      expect(languagesIn(html)).toEqual(['fi']);
      expect(html).toContain('Avaa kaikki');
    }
  });

  test('the texts of a page apply to a view in the same language of another country', () => {
    const messages = { chart: { openAll: 'Öppna trädet' } };
    expect(page({ messages }, tree('sv-FI'))).toContain('Öppna trädet');
    expect(page({ messages }, tree('en-GB'))).not.toContain('Öppna trädet');
  });
});

describe('A page with texts of its own', () => {
  const messages = {
    goalTree: { placeholder: 'Utkast' },
    chart: { openAll: 'Visa allt', closeAll: 'Dölj allt' },
  };

  test('shows them in all views, where a view’s own texts override them', () => {
    const own = { chart: { openAll: 'Öppna trädet' } };
    const html = page(
      { messages },
      createElement(GoalTree, { plan, messages: own, defaultExpanded: 'all' }),
    );
    expect(html).toContain('Utkast');
    expect(html).toContain('Dölj allt');
    expect(html).toContain('Öppna trädet');
    expect(html).not.toContain('Öppna alla');
  });

  test('shows none of them in another language', () => {
    const html = page({ messages }, createElement(GoalTree, { plan, locale: 'en' }));
    expect(html).toContain('Close all');
    expect(html).not.toMatch(/Utkast|Dölj allt/);
  });
});

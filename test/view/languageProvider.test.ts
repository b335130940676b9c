/** One language and one set of texts for a page, as a server writes it. */
import { createElement, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { exampleFollowUps, namndplan2024 as plan } from '../../src/example';
import {
  GoalTree,
  LanguageProvider,
  StatusLegend,
  type LanguageProviderProps,
} from '../../src/index';
import { everyView } from '../support/everyView';

const [, followUp] = exampleFollowUps;

function page(props: LanguageProviderProps, ...children: ReactNode[]): string {
  return renderToStaticMarkup(createElement(LanguageProvider, props, ...children));
}

const languagesIn = (html: string) =>
  [...html.matchAll(/class="maltrad [^>]*? lang="(\w+)"/g)].map(([, lang]) => lang);

describe('A page that names its language', () => {
  test.each(Object.entries(everyView))('gives it to %s', (_name, view) => {
    const html = page({ locale: 'en' }, view({}));
    expect(new Set(languagesIn(html))).toEqual(new Set(['en']));
  });

  test('leaves a view that names another its own, with all that stands in that view', () => {
    const legend = createElement(StatusLegend);
    const swedish = createElement(GoalTree, { plan, followUp, locale: 'sv' }, legend);
    const english = createElement(GoalTree, { plan, followUp }, legend);
    expect(languagesIn(page({ locale: 'en' }, swedish))).toEqual(['sv', 'sv']);
    expect(languagesIn(page({ locale: 'en' }, english))).toEqual(['en', 'en']);
  });
});

describe('A page that has texts of its own', () => {
  const messages = {
    goalTree: { placeholder: 'Utkast' },
    chart: { openAll: 'Visa allt', closeAll: 'Dölj allt' },
  };

  test('shows them in all views, and those of a view before them', () => {
    const own = { chart: { openAll: 'Öppna trädet' } };
    const html = page(
      { messages },
      createElement(GoalTree, { plan, messages: own, defaultExpanded: 'all' }),
    );
    expect(html).toContain('Utkast');
    expect(html).toContain('Dölj allt');
    expect(html).toContain('Öppna trädet');
    expect(html).not.toContain('Visa allt');
  });

  test('shows none of them in another language than they were given in', () => {
    const html = page({ messages }, createElement(GoalTree, { plan, locale: 'en' }));
    expect(html).toContain('Close all');
    expect(html).not.toMatch(/Utkast|Dölj allt/);
  });
});

/** What all views have in common, as rendered on a server. */
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { everyView } from '../support/everyView';

/** The attributes of the first element. */
function attributesOf(html: string): Record<string, string> {
  const [, tag = ''] = /^<\w+([^>]*)>/.exec(html) ?? [];
  const found = tag.matchAll(/ ([\w-]+)="([^"]*)"/g);
  return Object.fromEntries([...found].map(([, name = '', value = '']) => [name, value]));
}

describe.each(Object.entries(everyView))('%s', (_name, view) => {
  const root = attributesOf(
    renderToStaticMarkup(
      createElement('div', null, view({ id: 'own', className: 'host', locale: 'en' })),
    ).replace(/^<div>/, ''),
  );

  test('has the host’s class in addition to its own, and its language', () => {
    expect(root['class']?.split(' ')).toEqual(expect.arrayContaining(['maltrad', 'host']));
    expect(root['lang']).toBe('en');
  });

  test('passes other props to its root element, and none of its own', () => {
    const known = [
      'id',
      'class',
      'lang',
      'aria-label',
      'data-part',
      'data-kind',
      'data-state',
      'data-phase',
    ];
    expect(root['id']).toBe('own');
    expect(Object.keys(root).filter((name) => !known.includes(name))).toEqual([]);
  });
});

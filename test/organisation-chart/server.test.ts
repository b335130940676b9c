/** On a server, the whole organisation is rendered. */
import { createElement, type ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { OrganisationChart, UnitDetails } from '../../src/index';
import { exampleOrganisations } from '../support/exampleOrganisations';

function textIn(html: string): string {
  return html
    .replaceAll(/<span class="maltrad-hyphen"><\/span>|<!-- -->/g, '')
    .replaceAll('&amp;', '&');
}

describe.each(exampleOrganisations)('On a server, %s', (_name, organisation) => {
  const chart = (props = {}): ReactNode =>
    createElement(OrganisationChart, { organisation, ...props });
  const details = createElement(UnitDetails, {
    organisation,
    unitId: organisation.units[1]?.id ?? '',
  });

  test.each(['left', 'top'] as const)('contains every name, with its root at the %s', (rootAt) => {
    const html = textIn(renderToString(chart({ rootAt })));
    expect(organisation.units.filter(({ name }) => !html.includes(name))).toEqual([]);
    expect(html.match(/role="treeitem"/g)?.length).toBeGreaterThanOrEqual(
      organisation.units.length,
    );
  });

  test('contains its details', () => {
    expect(textIn(renderToString(details))).toContain(organisation.units[1]?.name);
  });

  test('has no style, no script and no id', () => {
    const html = renderToString(createElement('main', null, chart(), chart(), details));
    expect(html).not.toMatch(/<[^>]+\s(style|id)=/);
    expect(html).not.toMatch(/<(style|script|iframe)|\son\w+=|javascript:/);
  });

  test('is rendered the same twice', () => {
    expect(renderToString(chart())).toBe(renderToString(chart()));
  });
});

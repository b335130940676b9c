/** On a server, the whole list and table of an organisation are rendered. */
import { createElement, type ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { OrganisationOutline, OrganisationTable, parseOrganisation } from '../../src/index';
import { faultyOrganisation, organisationOfSize } from '../../stories/data/fictionalOrganisations';
import { exampleOrganisations } from '../support/exampleOrganisations';

const VIEWS = [
  ['list', OrganisationOutline],
  ['table', OrganisationTable],
] as const;

const CASES = VIEWS.flatMap(([view, component]) =>
  exampleOrganisations.map(
    ([name, organisation]) => [view, name, component, organisation] as const,
  ),
);

function textIn(html: string): string {
  return html
    .replaceAll(/<span class="maltrad-hyphen"><\/span>|<!-- -->/g, '')
    .replaceAll('&amp;', '&');
}

describe.each(CASES)('On a server, the %s of %s', (_view, _name, component, organisation) => {
  const view = (): ReactNode => createElement(component, { organisation });

  test('contains every name', () => {
    const html = textIn(renderToString(view()));
    expect(organisation.units.filter(({ name }) => !html.includes(name))).toEqual([]);
  });

  test('has no style, no script and no id', () => {
    const html = renderToString(createElement('main', null, view(), view()));
    expect(html).not.toMatch(/<[^>]+\s(style|id)=/);
    expect(html).not.toMatch(/<(style|script|iframe)|\son\w+=|javascript:/);
  });
});

describe.each(VIEWS)('On a server, the %s', (_view, component) => {
  test('of many units contains them all', () => {
    const organisation = organisationOfSize(2000);
    const all = {
      organisation,
      ...(component === OrganisationOutline && { defaultExpanded: 'all' as const }),
    };
    const html = renderToString(createElement(component, all));
    expect(html.match(/data-node-id=/g)).toHaveLength(2000);
  });

  test('of a faulty organisation contains every unit', () => {
    const { value } = parseOrganisation(faultyOrganisation);
    if (!value) throw new Error('Nothing could be read');
    const html = textIn(renderToString(createElement(component, { organisation: value })));
    expect(value.units.filter(({ name }) => !html.includes(name))).toEqual([]);
  });

  test('of a chain of a thousand units is rendered', () => {
    const ids = Array.from({ length: 1000 }, (_, at) => `u${at}`);
    const chain = {
      id: 'kedja',
      title: 'Kedja',
      units: ids.map((id) => ({ id, name: id, kind: 'office' as const })),
      relations: ids.slice(1).map((to, at) => ({
        from: `u${at}`,
        to,
        kind: 'subordinate' as const,
      })),
    };
    const all = {
      organisation: chain,
      ...(component === OrganisationOutline && { defaultExpanded: 'all' as const }),
    };
    expect(renderToString(createElement(component, all))).toContain('u999');
  });
});

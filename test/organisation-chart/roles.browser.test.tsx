/** What the chart tells assistive technology. */
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { render } from '@testing-library/react';
import { OrganisationChart, type Organisation } from '../../src/index';
import { electedOrganisation, officialsOrganisation, ownedCompanies } from '../../src/example';
import { exampleOrganisations } from '../support/exampleOrganisations';
import { host } from '../support/host';
import { treePage } from '../support/treePage';
import { loadMessages } from '../../src/messages/loadMessages';

beforeAll(() => loadMessages('en'));

const { items, item, tree, ids } = treePage;

beforeEach(() => host.set({ height: 1400 }));

async function show(organisation: Organisation) {
  render(<OrganisationChart organisation={organisation} defaultExpanded="all" />);
  await host.settle();
}

const nameOf = (id: string) => item(id).getAttribute('aria-label') ?? '';

describe.each(exampleOrganisations)('The chart of %s', (_name, organisation) => {
  beforeEach(() => show(organisation));

  test('is one tree, named "Organisationsschema" and the title', () => {
    expect(document.querySelectorAll('[role=tree]')).toHaveLength(1);
    expect(tree().getAttribute('aria-label')).toBe(`Organisationsschema ${organisation.title}`);
    expect(tree().getAttribute('aria-orientation')).toBe('horizontal');
  });

  test('has exactly one item for every unit, and groups for those under no other', () => {
    const units = organisation.units.map(({ id }) => id);
    const groups = ids().filter((id) => !units.includes(id));
    expect(
      ids()
        .filter((id) => units.includes(id))
        .toSorted(),
    ).toEqual(units.toSorted());
    expect(groups.length).toBeLessThanOrEqual(2);
    const heads = /^(?:Delat med andra|Utan angiven plats), .+ enheter under$/;
    for (const id of groups) expect(nameOf(id)).toMatch(heads);
  });

  test('has the name and kind of each unit, and the kind as an attribute', () => {
    for (const { id, name, kind } of organisation.units) {
      expect(nameOf(id).startsWith(name)).toBe(true);
      expect(item(id).dataset['level']).toBe(kind);
    }
  });

  test('shows each name in full', () => {
    for (const { id, name } of organisation.units) {
      expect(item(id).textContent).toContain(name);
    }
  });

  test('has a unique name for each unit', () => {
    const names = items().map((each) => each.getAttribute('aria-label'));
    expect(new Set(names).size).toBe(names.length);
  });

  test('has no link, button or field inside an item', () => {
    expect(tree().querySelectorAll('a, button, input, select, [tabindex] [tabindex]')).toHaveLength(
      0,
    );
  });
});

test('The three Arbetsutskott are distinguished by their parents', async () => {
  await show(electedOrganisation);
  expect(['RUN-AU', 'HSN-AU', 'RS-AU'].map(nameOf)).toEqual([
    'Arbetsutskott, utskott, underställd Regional utvecklingsnämnd',
    'Arbetsutskott, utskott, underställd Hälso- och sjukvårdsnämnd',
    'Arbetsutskott, utskott, underställd Regionstyrelse',
  ]);
});

test('A unit states its relation to the one above, and its budget', async () => {
  await show(electedOrganisation);
  expect(nameOf('REV')).toContain('vid sidan av Regionfullmäktige');
  expect(nameOf('RF').replaceAll('\u00A0', ' ')).toContain('17,2 mkr 2021, +1,8 %');
  expect(nameOf('RF')).toMatch(/, 17 enheter under$/);
});

test('An inferred place is called assumed, on the card and in its name', async () => {
  await show(electedOrganisation);
  expect(nameOf('RS-KAT')).toContain('Var den hör hemma är ett antagande');
  expect(item('RS-KAT').textContent).toContain('antaget');
  expect(nameOf('RS-AU')).not.toContain('antagande');
});

test('Units without a place say so, and name their collaborations', async () => {
  await show(electedOrganisation);
  expect(nameOf('S4')).toContain('utan angiven plats');
  expect(nameOf('S4')).toContain('samverkar med RS');
});

test('An administration works for its board, and staff is marked as inferred', async () => {
  await show(officialsOrganisation);
  expect(nameOf('HSF')).toContain('arbetar för Hälso- och sjukvårdsnämnd (förvaltning)');
  expect(nameOf('FOU')).toContain('tolkat ur underlaget');
});

test('A company states its owner and share, and whether it is dormant', async () => {
  await show(ownedCompanies);
  expect(nameOf('bussgods').replaceAll('\u00A0', ' ')).toContain(
    'ägs till 67,67 % av Länstrafiken i Västerbotten AB',
  );
  expect(nameOf('botnia-musik')).toContain('vilande');
  expect(item('transitio').textContent.replaceAll('\u00A0', ' ')).toContain('5,3 %');
});

test('The legend explains only the kinds of lines that occur', async () => {
  await show(ownedCompanies);
  const legend = treePage.one('.maltrad-relation-legend');
  expect([...legend.children].map((each) => each.textContent)).toEqual([
    'Äger',
    'Tolkat eller antaget',
  ]);
});

test('The chart is in English on request', () => {
  render(<OrganisationChart organisation={electedOrganisation} locale="en" />);
  expect(treePage.one('.maltrad').lang).toBe('en');
  expect(tree().getAttribute('aria-label')).toBe(`Organisation chart ${electedOrganisation.title}`);
});

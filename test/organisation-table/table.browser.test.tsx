/** An organisation as a table. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { render } from '@testing-library/react';
import { page } from 'vitest/browser';
import { electedOrganisation, officialsOrganisation, ownedCompanies } from '../../src/example';
import { OrganisationTable, type Organisation } from '../../src/index';
import { organisationOfSize } from '../../stories/data/fictionalOrganisations';
import { axeFindings } from '../support/axeFindings';
import { contrast } from '../support/contrast';
import { exampleOrganisations } from '../support/exampleOrganisations';
import { host } from '../support/host';
import { press } from '../support/press';
import { spoken } from '../support/spoken';
import { treePage } from '../support/treePage';
import { tablePage } from './tablePage';

const { one } = treePage;
const { cellsOf, current, heads, ids, nameOf, rowOf, textOf } = tablePage;

beforeEach(() => host.set());

describe('The elected organisation', () => {
  beforeEach(async () => {
    render(<OrganisationTable organisation={electedOrganisation} />);
  });

  test('is a table with a caption, headings and a row for each unit', () => {
    expect(textOf(one('table > caption'))).toBe(electedOrganisation.title);
    expect(heads()).toEqual([
      'Enhet',
      'Slag',
      'Hör till',
      'Budgetram 2020, mkr',
      'Budgetram 2021, mkr',
      'Förändring',
    ]);
    expect(ids().toSorted()).toEqual(electedOrganisation.units.map(({ id }) => id).toSorted());
    expect(document.querySelectorAll('tbody th[scope="row"]')).toHaveLength(ids().length);
  });

  test('is in the order of the organisation, with children after their parents', () => {
    expect(ids().slice(0, 9)).toEqual([
      'RF',
      'REV',
      'B1',
      'B2',
      'B3',
      'RUN',
      'RUN-AU',
      'RUN-KOLL',
      'RUN-KULT',
    ]);
  });

  test('states the relation of each unit, how certain it is, and the budget', () => {
    expect(cellsOf('HSN')).toEqual([
      'Hälso- och sjukvårdsnämnd',
      'Nämnd',
      'underställd Regionfullmäktige',
      '5 017',
      '5 079',
      '+1,2 %',
    ]);
    expect(cellsOf('RS-KAT')[2]).toBe('underställd Regionstyrelse antaget');
    expect(cellsOf('REV')[2]).toBe('vid sidan av Regionfullmäktige');
    expect(cellsOf('B1')[4]).toBe('varav 2,80');
  });

  test('distinguishes three units with the same name', async () => {
    const names = (await spoken('button')).filter((name) => name.startsWith('Arbetsutskott'));
    expect(names).toEqual([
      'Arbetsutskott, Regional utvecklingsnämnd',
      'Arbetsutskott, Hälso- och sjukvårdsnämnd',
      'Arbetsutskott, Regionstyrelse',
    ]);
  });

  test('has the units under no other in groups of their own, with headings', () => {
    const headings = [...document.querySelectorAll('th[scope="rowgroup"]')];
    expect(headings.map(textOf)).toEqual(['Delat med andra', 'Utan angiven plats']);
    const [shared, placeless] = headings.map((heading) => heading.closest('tbody'));
    expect(shared?.contains(rowOf('KOST'))).toBe(true);
    expect(placeless?.contains(rowOf('S1'))).toBe(true);
    expect(shared?.contains(rowOf('RF'))).toBe(false);
    expect(cellsOf('KF1')[2]).toBe('Medlem: Regionfullmäktige');
    expect(cellsOf('S1')[2]).toBe('samverkar med Regional utvecklingsnämnd antaget');
  });
});

describe('Columns', () => {
  test('are only those that the organisation has data for', () => {
    render(<OrganisationTable organisation={officialsOrganisation} />);
    expect(heads()).toEqual(['Enhet', 'Slag', 'Hör till']);
  });

  test('show the share of a company, and whether it is a majority', () => {
    render(<OrganisationTable organisation={ownedCompanies} />);
    expect(heads().slice(3)).toEqual(['Andel', 'Majoritet']);
    expect(cellsOf('norrlandsoperan').slice(2)).toEqual([
      'ägs av Region Västerbotten',
      '60 %',
      'ja',
    ]);
    expect(cellsOf('inera')[4]).toBe('nej');
    expect(cellsOf('norrtag')[4]).toMatch(/^går inte att avgöra Det är inte angivet om andelen/);
    expect(cellsOf('botnia-musik')[1]).toBe('Bolag vilande');
  });

  test('show the period of validity, when it is stated for any unit', () => {
    const [first, ...rest] = electedOrganisation.units;
    if (!first) throw new Error('There is no unit');
    const dated = { ...first, validFrom: '2019-01-01', validTo: '2022-12-31' };
    render(
      <OrganisationTable organisation={{ ...electedOrganisation, units: [dated, ...rest] }} />,
    );
    expect(heads().at(-1)).toBe('Gäller');
    expect(cellsOf('RF').at(-1)).toBe('från 2019-01-01 till och med 2022-12-31');
  });
});

test('A name selects its unit by key, and Escape clears the selection', async () => {
  const onChange = vi.fn<(selected: string | null) => void>();
  render(<OrganisationTable organisation={electedOrganisation} onSelectedChange={onChange} />);
  nameOf('RS-AU').focus();
  await press(' ');
  expect(current()).toEqual(['Arbetsutskott, Regionstyrelse']);
  await press('Escape');
  expect(current()).toEqual([]);
  expect(onChange.mock.calls).toEqual([['RS-AU'], [null]]);
});

test('The selection is kept in another hierarchy', async () => {
  render(<OrganisationTable organisation={officialsOrganisation} defaultSelected="HSF" />);
  await page.getByRole('button', { name: 'Vem leder' }).click();
  expect(current()).toEqual(['Hälso- och sjukvårdsförvaltning']);
  expect(cellsOf('HSF')[2]).toBe('leds av Regiondirektör');
});

test('The table can be copied to a spreadsheet', async () => {
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  render(<OrganisationTable organisation={electedOrganisation} />);
  await page.getByRole('button', { name: 'Kopiera tabellen' }).click();
  await expect.element(page.getByText('Kopierat')).toBeVisible();
  expect(write.mock.calls[0]?.[0].split('\n')).toHaveLength(electedOrganisation.units.length + 1);
  write.mockRestore();
});

test('Highlighted units stand out, the others are faded but legible, and the count is stated', () => {
  const highlight = { ids: ['PN', 'RUN'], label: 'Mål 12' };
  render(<OrganisationTable organisation={electedOrganisation} highlight={highlight} />);
  expect(rowOf('PN').dataset['highlighted']).toBe('true');
  expect(document.querySelectorAll('tr[data-faded="true"]')).toHaveLength(ids().length - 2);
  expect(textOf(one('.maltrad-highlight-note output'))).toContain('Mål 12');
  const cell = rowOf('RS').querySelector('td') ?? document.body;
  const { color, backgroundColor } = getComputedStyle(cell);
  expect(contrast(color, backgroundColor)).toBeGreaterThanOrEqual(4.5);
});

test('An organisation without units says so', () => {
  const empty: Organisation = { id: 'tom', title: 'Tom', units: [], relations: [] };
  render(<OrganisationTable organisation={empty} />);
  expect(document.body.textContent).toContain('Organisationen innehåller inga enheter.');
  expect(document.querySelector('table')).toBeNull();
});

test('Other props and the ref go to the root element', () => {
  const ref = { current: null as HTMLElement | null };
  render(<OrganisationTable organisation={electedOrganisation} data-host="x" ref={ref} />);
  expect(ref.current?.dataset['host']).toBe('x');
  expect(ref.current?.getAttribute('aria-label')).toContain(electedOrganisation.title);
});

test('On a narrow screen the table scrolls inside its own frame, and names stay visible', async () => {
  await host.set({ width: 320 });
  render(<OrganisationTable organisation={electedOrganisation} />);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  const scroller = one('.maltrad-units-scroller');
  const before = nameOf('HSN').getBoundingClientRect().left;
  scroller.scrollTo(400, 300);
  await host.frame();
  expect(scroller.scrollLeft).toBeGreaterThan(300);
  expect(nameOf('HSN').getBoundingClientRect().left).toBeCloseTo(before, 0);
  const top = scroller.getBoundingClientRect().top;
  expect(one('thead th').getBoundingClientRect().top).toBeCloseTo(top + 1, 0);
});

test('On a wide screen the page scrolls, and the headings stay visible', async () => {
  render(<OrganisationTable organisation={electedOrganisation} />);
  await host.settle();
  window.scrollTo(0, 400);
  await host.frame();
  expect(window.scrollY).toBe(400);
  expect(one('thead th').getBoundingClientRect().top).toBeCloseTo(0, 0);
});

test('Two thousand units are all mounted soon, and are still a table to a screen reader', async () => {
  render(<OrganisationTable organisation={organisationOfSize(2000)} />);
  await expect.poll(() => ids().length).toBe(2000);
  expect(new Set(ids()).size).toBe(2000);
  expect(await spoken('columnheader')).toEqual(['Enhet', 'Slag', 'Hör till']);
  expect((await spoken('rowheader')).length).toBeGreaterThan(20);
});

test.each(
  exampleOrganisations.flatMap(([name, organisation]) =>
    (['light', 'dark'] as const).map((theme) => [name, theme, organisation] as const),
  ),
)('Axe finds nothing in the table of %s, %s', async (_name, theme, organisation) => {
  await host.set({ theme });
  const selected = organisation.units[5]?.id ?? '';
  render(
    <main>
      <h1>{organisation.title}</h1>
      <OrganisationTable
        organisation={organisation}
        selected={selected}
        highlight={{ ids: [selected] }}
      />
    </main>,
  );
  await host.settle();
  expect(await axeFindings()).toEqual([]);
});

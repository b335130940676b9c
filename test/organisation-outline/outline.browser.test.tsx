/** An organisation as nested lists. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { render } from '@testing-library/react';
import { page } from 'vitest/browser';
import { electedOrganisation, officialsOrganisation } from '../../src/example';
import { OrganisationOutline, type Expanded, type Organisation } from '../../src/index';
import { organisationOfSize } from '../../stories/data/fictionalOrganisations';
import { axeFindings } from '../support/axeFindings';
import { contrast } from '../support/contrast';
import { exampleOrganisations } from '../support/exampleOrganisations';
import { host } from '../support/host';
import { press } from '../support/press';
import { spoken } from '../support/spoken';
import { treePage } from '../support/treePage';
import { outlinePage } from './outlinePage';

const { button, one } = treePage;
const { current, itemOf, nameOf, rowOf, shown } = outlinePage;

beforeEach(() => host.set());

describe('The elected organisation', () => {
  test('is nested lists of all units', () => {
    render(<OrganisationOutline organisation={electedOrganisation} />);
    for (const { id } of electedOrganisation.units) expect(shown()).toContain(id);
    expect(itemOf('RS-AU').parentElement?.closest('li')).toBe(itemOf('RS'));
    expect(itemOf('RS').parentElement?.tagName).toBe('UL');
  });

  test('has a button that opens only where there are units under it', () => {
    render(<OrganisationOutline organisation={electedOrganisation} />);
    const opening = [...document.querySelectorAll('[aria-expanded]')].map(
      (each) => each.closest('li')?.dataset['nodeId'],
    );
    expect(opening.slice(0, 4)).toEqual(['RF', 'RUN', 'HSN', 'RS']);
    expect(opening).toHaveLength(6);
  });

  test('distinguishes three units with the same name, visibly and in their accessible names', async () => {
    render(<OrganisationOutline organisation={electedOrganisation} />);
    const names = (await spoken('button')).filter((name) => name.startsWith('Arbetsutskott'));
    expect(names).toEqual([
      'Arbetsutskott, Regional utvecklingsnämnd',
      'Arbetsutskott, Hälso- och sjukvårdsnämnd',
      'Arbetsutskott, Regionstyrelse',
    ]);
    expect(nameOf('RS-AU').textContent).toBe('Arbetsutskott, Regionstyrelse');
  });

  test('states relations other than being under, marks and budgets', () => {
    render(<OrganisationOutline organisation={electedOrganisation} />);
    const words = (id: string) => rowOf(id).textContent.replaceAll('\u00A0', ' ');
    expect(words('REV')).toContain('vid sidan av Regionfullmäktige');
    expect(words('RS')).not.toContain('underställd');
    expect(words('RS-KAT')).toContain('antaget');
    expect(words('HSN')).toContain('5 079 mkr 2021, +1,2 %');
  });

  test.each([
    ['joint', 'Delat med andra', 'KOST'],
    ['unplaced', 'Utan angiven plats', 'S1'],
  ])('gathers the units under no other under words that select nothing: %s', (id, words, unit) => {
    render(<OrganisationOutline organisation={electedOrganisation} />);
    const group = itemOf(id);
    expect(group.querySelector('.maltrad-outline-row')?.textContent).toContain(words);
    expect(rowOf(id).querySelector('.maltrad-unit-button')).toBeNull();
    expect(group.contains(itemOf(unit))).toBe(true);
  });
});

describe('Opening and closing', () => {
  test.each(['Enter', ' '])('works with the key %j, and the focus stays', async (key) => {
    render(<OrganisationOutline organisation={electedOrganisation} />);
    const toggle = button('Enheter under Regionstyrelse');
    toggle.focus();
    await press(key);
    expect(toggle.getAttribute('aria-expanded')).toBe('false');
    expect(shown()).not.toContain('RS-AU');
    expect(document.activeElement).toBe(toggle);
    await press(key);
    expect(toggle.getAttribute('aria-expanded')).toBe('true');
    expect(shown()).toContain('RS-AU');
  });

  test('works for all at once', async () => {
    const onChange = vi.fn<(expanded: Expanded) => void>();
    render(<OrganisationOutline organisation={electedOrganisation} onExpandedChange={onChange} />);
    await page.getByRole('button', { name: 'Stäng alla' }).click();
    expect(shown()).toEqual(['RF', 'joint', 'unplaced']);
    await page.getByRole('button', { name: 'Öppna alla' }).click();
    expect(shown()).toHaveLength(electedOrganisation.units.length + 2);
    expect(onChange.mock.calls).toEqual([[[]], ['all']]);
  });

  test('can be controlled by the host', async () => {
    render(<OrganisationOutline organisation={electedOrganisation} expanded={['RF']} />);
    await page.getByRole('button', { name: 'Stäng alla' }).click();
    expect(shown()).toContain('RS');
    expect(shown()).not.toContain('RS-AU');
  });
});

describe('Selecting', () => {
  test('works with the name, and Escape clears it', async () => {
    const onChange = vi.fn<(selected: string | null) => void>();
    render(<OrganisationOutline organisation={electedOrganisation} onSelectedChange={onChange} />);
    nameOf('RS-AU').focus();
    await press('Enter');
    expect(current()).toEqual(['Arbetsutskott, Regionstyrelse']);
    await press('Escape');
    expect(current()).toEqual([]);
    expect(onChange.mock.calls).toEqual([['RS-AU'], [null]]);
  });

  test('a unit in a closed branch opens the branch', async () => {
    const outline = (selected: string | null) => (
      <OrganisationOutline
        organisation={electedOrganisation}
        defaultExpanded={[]}
        selected={selected}
      />
    );
    const screen = render(outline(null));
    expect(shown()).not.toContain('RS-AU');
    screen.rerender(outline('RS-AU'));
    await expect.poll(current).toEqual(['Arbetsutskott, Regionstyrelse']);
  });

  test('is kept in another hierarchy', async () => {
    render(<OrganisationOutline organisation={officialsOrganisation} defaultSelected="HSF" />);
    await page.getByRole('button', { name: 'Vem leder' }).click();
    expect(current()).toEqual(['Hälso- och sjukvårdsförvaltning']);
    expect(rowOf('HSF').textContent).toContain('leds av Regiondirektör');
  });
});

test('Highlighted units stand out, the others are faded but legible, and the count is stated', () => {
  const highlight = { ids: ['PN', 'RUN'], label: 'Mål 12' };
  render(<OrganisationOutline organisation={electedOrganisation} highlight={highlight} />);
  const marked = (mark: string) =>
    [...document.querySelectorAll(`[data-${mark}="true"]`)].map(
      (row) => row.closest('li')?.dataset['nodeId'],
    );
  expect(marked('highlighted')).toEqual(['RUN', 'PN']);
  expect(marked('faded')).toHaveLength(electedOrganisation.units.length + 2 - 2);
  expect(one('output').textContent).toContain('Mål 12');
  const { color } = getComputedStyle(nameOf('RS'));
  const { backgroundColor } = getComputedStyle(one('.maltrad-outline'));
  expect(contrast(color, backgroundColor)).toBeGreaterThanOrEqual(4.5);
});

test('An organisation without units says so', () => {
  const empty: Organisation = { id: 'tom', title: 'Tom', units: [], relations: [] };
  render(<OrganisationOutline organisation={empty} />);
  expect(document.body.textContent).toContain('Organisationen innehåller inga enheter.');
  expect(document.querySelector('ul')).toBeNull();
});

test('Other props and the ref go to the root element', () => {
  const ref = { current: null as HTMLElement | null };
  render(<OrganisationOutline organisation={electedOrganisation} data-host="x" ref={ref} />);
  expect(ref.current?.dataset['host']).toBe('x');
  expect(ref.current?.getAttribute('aria-label')).toContain(electedOrganisation.title);
});

test.each([{ text: 16 }, { text: 32 }, { text: 16, textSpacing: true }])(
  'At 320 pixels nothing is cut or overflows: %j',
  async (settings) => {
    await host.set({ width: 320, ...settings });
    render(<OrganisationOutline organisation={electedOrganisation} />);
    await host.settle();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    const cut = [...document.querySelectorAll('.maltrad-outline *')].filter(
      (each) => each.scrollWidth > each.clientWidth + 1 && each.clientWidth > 0,
    );
    expect(cut.map(({ className }) => className)).toEqual([]);
  },
);

test('Two thousand units are all mounted soon, each once', async () => {
  const organisation = organisationOfSize(2000);
  render(<OrganisationOutline organisation={organisation} defaultExpanded="all" />);
  await expect.poll(() => shown().length).toBe(2000);
  expect(new Set(shown()).size).toBe(2000);
});

test('Units in closed branches are not mounted', () => {
  render(<OrganisationOutline organisation={organisationOfSize(10_000)} />);
  expect(shown().length).toBeLessThan(100);
});

test.each(
  exampleOrganisations.flatMap(([name, organisation]) =>
    (['light', 'dark'] as const).map((theme) => [name, theme, organisation] as const),
  ),
)('Axe finds nothing in the list of %s, %s', async (_name, theme, organisation) => {
  await host.set({ theme });
  const selected = organisation.units[5]?.id ?? '';
  render(
    <main>
      <h1>{organisation.title}</h1>
      <OrganisationOutline
        organisation={organisation}
        selected={selected}
        highlight={{ ids: [selected] }}
      />
    </main>,
  );
  await host.settle();
  expect(await axeFindings()).toEqual([]);
});

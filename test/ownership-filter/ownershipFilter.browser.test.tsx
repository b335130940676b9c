/** Which companies the quality policy covers: counted, selected, and explained one by one. */
import { useState } from 'react';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { render } from '@testing-library/react';
import { ownershipHighlight } from '../../src/core';
import { electedOrganisation, ownedCompanies } from '../../src/example';
import { OrganisationChart, OwnershipFilter, type OwnershipScope } from '../../src/index';
import { axeFindings } from '../support/axeFindings';
import { host } from '../support/host';
import { press } from '../support/press';
import { treePage } from '../support/treePage';
import { loadMessages } from '../../src/messages/loadMessages';

beforeAll(() => loadMessages('en'));

const { one, button } = treePage;

/** Companies and shares as printed in the regionplan, grouped by what the policy says about them. */
const PRINTED = {
  covered: [
    'Länstrafiken i Västerbotten AB 100 %',
    'AC-Net Internservice AB 51 %',
    'AC-Net Externservice AB 51 %',
    'Norrlandsoperan AB 60 %',
    'Västerbottensteatern AB 60 %',
    'Bussgods i Norr AB 67,67 %',
    'Botnia Musik AB (vilande) 60 %',
  ],
  undecided: ['Norrtåg AB 25 %', 'Samtrafiken i Västerbotten AB 2,1 %'],
  notCovered: [
    'Skogsmuseet i Lycksele AB 49 %',
    'Västerbottens museum AB 40 %',
    'Skellefteå museum AB 40 %',
    'Science Park i Umeå AB 40 %',
    'Norrbotniabanan AB 28,5 %',
    'ALMI Företagspartner Nord AB 24,5 %',
    'Uminova Innovation AB 16,08 %',
    'Umeå Biotech Incubator AB 16,08 %',
    'Transitio AB 5,3 %',
    'Inera AB 4,76 %',
  ],
};

const plain = (element: Element | null | undefined) =>
  (element?.textContent ?? '').replaceAll('\u00A0', ' ').trim();
const root = () => one('section.maltrad-ownership-filter');
const toggles = () => [...root().querySelectorAll<HTMLElement>('button[aria-pressed]')];
const pressed = () =>
  toggles()
    .filter((each) => each.getAttribute('aria-pressed') === 'true')
    .map(plain);
const groups = () => [...root().querySelectorAll('.maltrad-scope-group')];
const companiesIn = (group: Element | undefined) =>
  [...(group?.querySelectorAll('.maltrad-scope-companies > li') ?? [])].map(plain);

beforeEach(() => host.set());

describe('The filter', () => {
  beforeEach(async () => {
    render(<OwnershipFilter organisation={ownedCompanies} />);
  });

  test('is a named section that states the rule and counts every scope', () => {
    expect(root().getAttribute('aria-label')).toBe('Vilka bolag kvalitetspolicyn omfattar');
    expect(plain(root().querySelector('p'))).toBe(
      'Kvalitetspolicyn omfattar hel- och majoritetsägda bolag',
    );
    expect(toggles().map(plain)).toEqual([
      `Omfattas ${PRINTED.covered.length}`,
      `Går inte att avgöra ${PRINTED.undecided.length}`,
      `Omfattas inte ${PRINTED.notCovered.length}`,
    ]);
  });

  test('distinguishes the scopes by shape and not only by word', () => {
    const shapes = toggles().map((each) => each.querySelector('svg')?.innerHTML);
    expect(new Set(shapes).size).toBe(3);
  });

  test('fits on one row where there is room, and on a phone', async () => {
    const tops = () => new Set(toggles().map((each) => each.getBoundingClientRect().top));
    expect(tops().size).toBe(1);
    expect(root().getBoundingClientRect().height).toBeLessThanOrEqual(32);
    await host.set({ width: 320 });
    expect(tops().size).toBeGreaterThan(1);
    expect(document.documentElement.scrollWidth).toBe(320);
  });

  test('works with keys, and the focus stays in the row when all are shown', async () => {
    toggles()[0]?.focus();
    await press('Tab', ' ', 'Tab', 'Enter');
    expect(pressed()).toEqual(['Går inte att avgöra 2', 'Omfattas inte 10']);
    await press('Tab');
    expect(plain(document.activeElement)).toBe('Visa alla');
    await press('Enter');
    expect([pressed(), plain(document.activeElement)]).toEqual([[], 'Omfattas 7']);
  });
});

describe('The explanation', () => {
  beforeEach(async () => {
    const policy = { document: 'Kvalitetspolicy', section: 'Omfattning', quote: 'alla bolag' };
    render(<OwnershipFilter organisation={ownedCompanies} policy={policy} />);
    button('Så har det räknats').focus();
    await press('Enter');
  });

  test('opens and closes', async () => {
    expect(button('Så har det räknats').getAttribute('aria-expanded')).toBe('true');
    await press('Enter');
    expect(button('Så har det räknats').getAttribute('aria-expanded')).toBe('false');
    expect(groups()).toEqual([]);
  });

  test('lists all 19 companies with their shares as printed, by scope', () => {
    expect(groups().map(companiesIn)).toEqual([
      PRINTED.covered,
      PRINTED.undecided,
      PRINTED.notCovered,
    ]);
  });

  test('separates wholly owned from mostly owned companies', () => {
    const sizes = [...root().querySelectorAll('.maltrad-scope-size')].map(plain);
    expect(sizes).toEqual(['Helägda 1', 'Majoritetsägda 6']);
  });

  test('gives the reason for each, also for what cannot be determined', () => {
    const reasonOf = (name: string) => {
      const lists = [...root().querySelectorAll('.maltrad-scope-companies')];
      return plain(lists.find((list) => plain(list).includes(name))?.previousElementSibling);
    };
    expect(reasonOf('Länstrafiken')).toBe('Region Västerbotten äger hela bolaget.');
    expect(reasonOf('Inera')).toBe('Region Västerbotten äger inte mer än hälften.');
    expect(reasonOf('Bussgods')).toMatch(/Hur det än är ägs mer än hälften/);
    expect(reasonOf('Norrtåg')).toMatch(/^Det är inte angivet om andelen ägs av/);
  });

  test('states the source of the policy, and that no foundations are listed', () => {
    expect(plain(root())).toContain('Kvalitetspolicy, Omfattning');
    expect(plain(root().querySelector('blockquote'))).toBe('alla bolag');
    expect(plain(root())).toContain('Underlaget tar inte upp någon.');
  });
});

test('A listed foundation is not said to be missing', async () => {
  const units = ownedCompanies.units.map((unit) =>
    unit.id === 'inera' ? { ...unit, name: 'Stiftelsen Påhittad (fiktiv)' } : unit,
  );
  render(<OwnershipFilter organisation={{ ...ownedCompanies, units }} />);
  button('Så har det räknats').click();
  await expect.poll(() => plain(root())).toContain('Stiftelsen Påhittad');
  expect(plain(root())).not.toContain('tar inte upp någon');
});

describe('The filter’s state', () => {
  test('can be controlled by the host', () => {
    const onFilterChange = vi.fn<(filter: readonly OwnershipScope[]) => void>();
    const held = (filter: readonly OwnershipScope[]) => (
      <OwnershipFilter
        organisation={ownedCompanies}
        highlighted={filter}
        onHighlightedChange={onFilterChange}
      />
    );
    const screen = render(held(['covered']));
    toggles()[1]?.click();
    toggles()[0]?.click();
    expect(onFilterChange.mock.calls).toEqual([[['covered', 'undecided']], [[]]]);
    expect(pressed()).toEqual(['Omfattas 7']);
    screen.rerender(held([]));
    expect(pressed()).toEqual([]);
  });

  test('cannot be a scope without companies', () => {
    const onFilterChange = vi.fn<(filter: readonly OwnershipScope[]) => void>();
    render(
      <OwnershipFilter organisation={electedOrganisation} onHighlightedChange={onFilterChange} />,
    );
    expect(toggles().map((each) => each.getAttribute('aria-disabled'))).toEqual([
      'true',
      'true',
      'true',
    ]);
    toggles()[0]?.click();
    expect(onFilterChange).not.toHaveBeenCalled();
  });
});

/** The companies with the filter in their toolbar, as a host would combine them. */
function Companies() {
  const [filter, setFilter] = useState<readonly OwnershipScope[]>([]);
  const highlight = { ids: ownershipHighlight(ownedCompanies, filter) };
  return (
    <main>
      <h1>Bolag</h1>
      <OrganisationChart
        organisation={ownedCompanies}
        highlight={filter.length > 0 ? highlight : undefined}
      >
        <OwnershipFilter
          organisation={ownedCompanies}
          highlighted={filter}
          onHighlightedChange={setFilter}
        />
      </OrganisationChart>
    </main>
  );
}

describe('Beside the chart', () => {
  test('the chosen companies stand out, and without a choice all look alike', async () => {
    render(<Companies />);
    const shown = () =>
      [...document.querySelectorAll('[role=treeitem][data-highlighted]')].map((each) =>
        each.getAttribute('data-node-id'),
      );
    toggles()[1]?.click();
    await expect.poll(shown).toEqual(['norrtag', 'samtrafiken']);
    toggles()[1]?.click();
    await expect.poll(shown).toEqual([]);
  });

  test.each(['light', 'dark'] as const)('axe finds nothing, %s', async (theme) => {
    await host.set({ theme });
    render(<Companies />);
    toggles()[0]?.click();
    button('Så har det räknats').click();
    await expect.poll(() => groups().length).toBe(3);
    await host.settle();
    expect(await axeFindings()).toEqual([]);
  });
});

test('The filter is in English on request', () => {
  render(<OwnershipFilter organisation={ownedCompanies} locale="en" />);
  expect(root().lang).toBe('en');
  expect(toggles().map(plain)).toEqual(['Covered 7', 'Cannot be told 2', 'Not covered 10']);
});

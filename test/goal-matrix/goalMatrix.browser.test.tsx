/** The matrix of goals and units: a table of who is responsible for what, and where assessments differ. */
import { useState } from 'react';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { render } from '@testing-library/react';
import { userEvent } from 'vitest/browser';
import { exampleFollowUps, namndplan2024, regionplan2020 } from '../../src/example';
import { GoalMatrix, GoalTree } from '../../src/index';
import { matrixFollowUp, matrixPlan } from '../../stories/data/fictionalMatrix';
import { unitsFollowUp, unitsPlan } from '../../stories/data/fictionalUnits';
import { axeFindings } from '../support/axeFindings';
import { host } from '../support/host';
import { press } from '../support/press';
import { spoken } from '../support/spoken';
import { treePage } from '../support/treePage';
import { matrixPage } from './matrixPage';
import { loadMessages } from '../../src/messages/loadMessages';

beforeAll(() => loadMessages('en'));

const { one } = treePage;
const { all, cell, goal, inFront, pressed, root, row, said, text, told, unit } = matrixPage;

const [, august] = exampleFollowUps;
const large = matrixPlan(25, 40);
const largeFollowUp = matrixFollowUp(large);

const stopName = () => document.activeElement?.getAttribute('data-stop');

beforeEach(() => host.set());

describe('A selection made elsewhere', () => {
  const seen = (element: Element | null) => {
    const scroller = one('.maltrad-matrix-scroller').getBoundingClientRect();
    const corner = one('.maltrad-matrix-corner').getBoundingClientRect();
    const box = element?.getBoundingClientRect();
    return box && box.left >= corner.right - 1 && box.right <= scroller.right + 1;
  };

  test('is brought into view inside the matrix, without scrolling the page', async () => {
    await host.set({ width: 700 });
    const matrix = (selectedUnit: string | null) => (
      <GoalMatrix plan={large} followUp={largeFollowUp} selectedUnit={selectedUnit} />
    );
    const screen = render(matrix(null));
    const units = large.units?.map(({ id }) => id) ?? [];
    for (const id of [units.at(-1), units[0], units[20]]) {
      screen.rerender(matrix(id ?? ''));
      await expect.poll(() => seen(document.querySelector('thead [data-chosen]'))).toBe(true);
    }
    expect(window.scrollY).toBe(0);
  });

  test('is on a phone beside whole columns, none of them cut by the goals', async () => {
    await host.set({ width: 390, height: 844 });
    const matrix = (selectedUnit: string | null) => (
      <GoalMatrix plan={regionplan2020} selectedUnit={selectedUnit} />
    );
    const screen = render(matrix(null));
    screen.rerender(
      matrix(regionplan2020.units?.find(({ shortName }) => shortName === 'PN')?.id ?? ''),
    );
    await expect.poll(() => seen(document.querySelector('thead [data-chosen]'))).toBe(true);
    const edge = one('.maltrad-matrix-corner').getBoundingClientRect().right;
    const starts = all('thead th').map((head) => head.getBoundingClientRect().left - edge);
    expect(Math.min(...starts.map(Math.abs))).toBeLessThan(1.5);
  });
});

describe('The regionplan', () => {
  beforeEach(async () => {
    render(<GoalMatrix plan={regionplan2020} />);
  });

  test('shows 52 filled cells of 60, and says so', () => {
    const cells = [...matrixPage.table().querySelectorAll('.maltrad-matrix-cell')];
    const filled = cells.filter((each) => text(each) === 'Riktas till, ej bedömd');
    expect([cells.length, filled.length]).toEqual([60, 52]);
    expect(cells.filter((each) => text(each) === '')).toHaveLength(8);
    expect(text(root().querySelector('p'))).toBe(
      'Mål: 52 av 60 rutor är fyllda. Ingen nämnd har gjort en egen bedömning än.',
    );
  });

  test('sums up every row and every column', () => {
    expect(text(row('mal-12').lastElementChild)).toBe('1 nämnd, 0 bedömda');
    const feet = [...matrixPage.table().querySelectorAll('tfoot > tr > *')].map(text);
    expect(feet).toEqual([
      'Totalt',
      '11 mål, 0 bedömda',
      '10 mål, 0 bedömda',
      '12 mål, 0 bedömda',
      '9 mål, 0 bedömda',
      '10 mål, 0 bedömda',
      '',
      '52 rutor, 0 bedömda',
    ]);
  });

  test('keeps its assignments in a table of their own', () => {
    expect(all('table')).toHaveLength(2);
    expect(all('table')[1]?.querySelectorAll('tbody tr')).toHaveLength(2);
    expect(root().textContent).toContain('Uppdrag: 6 av 6 rutor är fyllda.');
  });

  test('shows the ten goals of Patientnämnden when it is selected, and says how many there are', async () => {
    unit('Patientnämnden').click();
    await expect.poll(said).toEqual(['Patientnämnden: 10 av 12 mål']);
    const own = regionplan2020.nodes.filter(
      ({ level, directedTo }) => level === 'mal' && directedTo?.includes('PN'),
    );
    const goals = inFront().filter((id) => id?.startsWith('mal-'));
    expect(goals).toEqual(own.map(({ id }) => id));
    expect(goals).toHaveLength(10);
    expect(row('mal-11').checkVisibility()).toBe(true);
    unit('Patientnämnden').click();
    await expect.poll(said).toEqual([]);
  });
});

describe('The table', () => {
  beforeEach(async () => {
    render(<GoalMatrix plan={regionplan2020} />);
  });

  test('has a caption, and headings for columns, rows and groups', async () => {
    const table = matrixPage.table();
    expect(table.querySelector('caption')?.textContent).toContain('Regionplan 2020–2023');
    const scopes = [...table.querySelectorAll('th')].map((head) => head.scope);
    expect(scopes.filter((scope) => scope === 'col')).toHaveLength(8);
    expect(scopes.filter((scope) => scope === 'row')).toHaveLength(13);
    expect(scopes.filter((scope) => scope === 'rowgroup')).toHaveLength(3);
    expect(table.querySelectorAll('tbody')).toHaveLength(3);
    expect(await spoken('columnheader')).toContain('Hälso- och sjukvårdsnämnden');
    expect(await spoken('rowheader')).toContain('4 Västerbotten är en ledande miljöregion');
  });

  test('exposes the full names of units even where it shows short ones', async () => {
    await host.set({ width: 390 });
    await expect.poll(() => spoken('columnheader')).toContain('HSN Hälso- och sjukvårdsnämnden');
    const short = unit('Patientnämnden').querySelector('.maltrad-matrix-short');
    expect(short?.checkVisibility()).toBe(true);
  });
});

describe('Assessments', () => {
  beforeEach(async () => {
    render(<GoalMatrix plan={namndplan2024} followUp={august} />);
  });

  test('are shown as shape and word, with the goal’s own status beside them', () => {
    expect([...row('mal-4').children].map(text)).toEqual([
      '4 Tillgänglig vård med god kvalitet och kontinuitet' +
        'Nämnderna bedömer olika: 1 uppfyllt, 1 delvis uppfyllt, 1 ej uppfyllt',
      'Uppfyllt',
      'Delvis uppfyllt',
      '',
      'Ej uppfyllt',
      'Delvis uppfyllt',
      '3 nämnder, 3 bedömda',
    ]);
    const shapes = [0, 1, 3].map((place) => cell('mal-4', place).querySelector('svg')?.innerHTML);
    expect(new Set(shapes).size).toBe(3);
  });

  test('that differ are mentioned above the table, which says that they are invented', () => {
    expect(text(root().querySelector('p'))).toBe(
      '6 av 8 rutor är fyllda: 2 uppfyllt, 2 delvis uppfyllt, 2 ej uppfyllt. ' +
        'Bedömningarna skiljer sig åt i 2 mål.',
    );
    expect(text(root().querySelector('.maltrad-fictional'))).toBe('Exempeldata');
  });

  test('show who, what, why and when when they are selected', async () => {
    cell('mal-4', 3).click();
    await expect.poll(told).toContain('Tillgängligheten är inte bättre än året före.');
    for (const part of ['Patientnämnden', 'Ej uppfyllt', '4 Tillgänglig vård', '2025-']) {
      expect(told()).toContain(part);
    }
    expect(pressed()).toHaveLength(3);
    cell('mal-4', 3).click();
    await expect.poll(told).toBe('');
    expect(pressed()).toEqual([]);
  });

  test('without a motivation say so', async () => {
    cell('mal-5', 2).click();
    await expect.poll(told).toContain('Ingen motivering är angiven.');
  });
});

describe('Figures of single units', () => {
  beforeEach(async () => {
    render(<GoalMatrix plan={unitsPlan} followUp={unitsFollowUp} />);
  });

  test('are in the cell, with the status that they give', () => {
    expect([...row('ekonomi').querySelectorAll('.maltrad-matrix-cell')].map(text)).toEqual([
      'Uppfyllt3 mkr',
      'Ej uppfyllt−12 mkr',
      'Uppfyllt0 mkr',
    ]);
    expect(text(row('ekonomi').firstElementChild)).toContain(
      'Nämnderna har olika status: 2 uppfyllt, 1 ej uppfyllt',
    );
  });

  test('are explained when the cell is selected', async () => {
    cell('ekonomi', 1).click();
    await expect.poll(told).toContain('Påhittade vårdnämnden');
    expect(told()).toContain('Enligt egna siffror');
    expect(told()).toContain('−12 mkr (2023) klarar inte målvärdet minst 0 mkr.');
    expect(told()).not.toContain('Ingen motivering');
  });

  test('are shown beside the assessment of the unit', async () => {
    cell('frisk', 1).click();
    await expect.poll(told).toContain('frånvaron sjunker');
    expect(told()).toContain('Sjukfrånvaro 6,4 % (2023) klarar inte målvärdet högst 6 %.');
  });

  test('have no row of their own', () => {
    expect(all('tr[data-node-id]').map((each) => each.dataset['nodeId'])).toEqual([
      'ekonomi',
      'frisk',
    ]);
  });
});

describe('The keyboard', () => {
  test('enters at a single tab stop, moves with the arrows and clears the selection with Escape', async () => {
    render(<GoalMatrix plan={namndplan2024} followUp={august} />);
    await expect.poll(() => all('[tabindex="0"]')).toHaveLength(1);
    all('[tabindex="0"]')[0]?.focus();
    expect(document.activeElement).toBe(unit('Regionstyrelsen'));
    await press('ArrowDown', 'ArrowRight', 'ArrowRight');
    expect(document.activeElement).toBe(cell('mal-4', 3));
    await press('Enter');
    await expect.poll(told).toContain('Patientnämnden');
    await press('Escape');
    expect([told(), pressed().length, stopName()]).toEqual(['', 1, '0,3']);
    await press('Escape', 'Home');
    expect([pressed(), document.activeElement]).toEqual([[], goal('mal-4')]);
    await press(' ');
    expect(row('mal-4').hasAttribute('data-selected')).toBe(true);
    expect(all('[tabindex="0"]')).toEqual([goal('mal-4')]);
  });

  test('can reach the scroll container, where the arrows scroll', async () => {
    await host.set({ width: 390 });
    render(<GoalMatrix plan={large} followUp={largeFollowUp} />);
    const scroller = matrixPage.scroller();
    expect([scroller.getAttribute('role'), scroller.tabIndex]).toEqual(['region', 0]);
    expect(scroller.getAttribute('aria-label')).toBe(`Mål i ${large.title}, tabell att rulla`);
    const key = { key: 'ArrowRight', bubbles: true, cancelable: true };
    expect(scroller.dispatchEvent(new KeyboardEvent('keydown', key))).toBe(true);
  });
});

describe('A cell', () => {
  const heads = () => all('[data-pointed]').map(text);

  test('can be pressed anywhere, to its edges', async () => {
    render(<GoalMatrix plan={namndplan2024} followUp={august} />);
    const { left, bottom } = cell('mal-4', 3).closest('td')?.getBoundingClientRect() ?? {};
    const there = document.elementFromPoint((left ?? 0) + 2, (bottom ?? 0) - 3);
    expect(there).toBe(cell('mal-4', 3));
  });

  test('marks the heads of its row and its column when it is pointed at or has the focus', async () => {
    render(<GoalMatrix plan={namndplan2024} followUp={august} />);
    const ground = () => getComputedStyle(row('mal-4').firstElementChild ?? root()).backgroundColor;
    const before = ground();
    cell('mal-4', 3).focus();
    await expect.poll(heads).toEqual(['PN Patientnämnden']);
    expect(ground()).not.toBe(before);
    cell('mal-4', 3).blur();
    await expect.poll(heads).toEqual([]);
    await userEvent.hover(cell('mal-4', 1));
    await expect.poll(() => heads().length).toBe(1);
    await userEvent.unhover(cell('mal-4', 1));
  });

  test('keeps the colour of its status when a unit is chosen that the goal is not directed to', async () => {
    render(<GoalMatrix plan={namndplan2024} followUp={august} />);
    const assessed = () =>
      all('.maltrad-matrix-cell[data-status]').map(
        (each) => getComputedStyle(each).backgroundColor,
      );
    const before = assessed();
    all('thead button')[2]?.click();
    await expect.poll(inFront).toEqual(['mal-5']);
    expect(assessed()).toEqual(before);
  });
});

describe('The selection', () => {
  test('can be controlled by the host', async () => {
    const onSelectedChange = vi.fn<(id: string | null) => void>();
    const onSelectedUnitChange = vi.fn<(id: string | null) => void>();
    const listeners = { onSelectedChange, onSelectedUnitChange };
    const screen = render(
      <GoalMatrix plan={regionplan2020} selected="mal-2" selectedUnit="PN" {...listeners} />,
    );
    expect(pressed()).toEqual(['PN Patientnämnden', '2 Västerbotten är det barnvänligaste länet']);
    goal('mal-3').click();
    unit('Patientnämnden').click();
    expect(onSelectedChange.mock.calls).toEqual([['mal-3']]);
    expect(onSelectedUnitChange.mock.calls).toEqual([[null]]);
    await host.frame();
    expect(pressed()).toHaveLength(2);
    screen.rerender(
      <GoalMatrix plan={regionplan2020} selected={null} selectedUnit={null} {...listeners} />,
    );
    expect(pressed()).toEqual([]);
  });

  test('is the same in the tree beside it, wherever it was made', async () => {
    function Page() {
      const [selected, setSelected] = useState<string | null>(null);
      const link = { selected, onSelectedChange: setSelected };
      return (
        <>
          <GoalTree plan={regionplan2020} defaultExpanded="all" {...link} />
          <GoalMatrix plan={regionplan2020} {...link} />
        </>
      );
    }
    render(<Page />);
    goal('mal-5').click();
    await expect.poll(treePage.selected).toEqual(['mal-5']);
    treePage.item('mal-2').click();
    await expect.poll(() => row('mal-2').hasAttribute('data-selected')).toBe(true);
    expect(row('mal-5').hasAttribute('data-selected')).toBe(false);
  });
});

describe('Room', () => {
  test('heads and goals stay in view while 25 × 40 is scrolled', async () => {
    render(<GoalMatrix plan={large} followUp={largeFollowUp} />);
    const scroller = matrixPage.scroller();
    scroller.scrollTo(1500, 600);
    await host.frame();
    const frame = scroller.getBoundingClientRect();
    const head = unit('Påhittade nämnden 20').closest('th')?.getBoundingClientRect();
    expect(Math.round((head?.top ?? 0) - frame.top)).toBeLessThanOrEqual(1);
    const name = row('mal-14').firstElementChild?.getBoundingClientRect();
    expect(Math.round((name?.left ?? 0) - frame.left)).toBeLessThanOrEqual(1);
    expect(document.documentElement.scrollWidth).toBe(1280);
  });

  test('a table that fits is no scroll container, and its headings stay at the top of the page', async () => {
    await host.set({ width: 1280, height: 500 });
    render(<GoalMatrix plan={regionplan2020} />);
    await expect.poll(() => matrixPage.scroller().getAttribute('role')).toBeNull();
    window.scrollTo(0, 300);
    await host.frame();
    const head = unit('Patientnämnden').closest('th')?.getBoundingClientRect();
    expect(Math.round(head?.top ?? -1)).toBe(0);
    await host.set({ height: 800 });
  });

  test('two units are in sight at 390 px', async () => {
    await host.set({ width: 390 });
    render(<GoalMatrix plan={regionplan2020} />);
    await host.frame();
    const second = unit('Hälso- och sjukvårdsnämnden').closest('th')?.getBoundingClientRect();
    expect(second?.right).toBeLessThanOrEqual(390 - 12);
  });

  test.each([
    ['320 px', { width: 320 }],
    ['320 px and text at 200 per cent', { width: 320, text: 32 }],
    ['the text spacing of WCAG 1.4.12', { width: 1280, textSpacing: true }],
  ] as const)('at %s nothing overflows the page, and no words are cut', async (_n, size) => {
    await host.set(size);
    render(
      <>
        <GoalMatrix plan={regionplan2020} defaultSelectedUnit="PN" />
        <GoalMatrix plan={namndplan2024} followUp={august} defaultSelected="mal-4" />
      </>,
    );
    await host.frame();
    expect(document.documentElement.scrollWidth).toBe(size.width);
    const cut = all('.maltrad-matrix :is(th, td)').filter(
      (each) => each.scrollWidth > each.clientWidth + 1,
    );
    expect(cut.map(text)).toEqual([]);
  });
});

test('A plan that says nothing of units says so', () => {
  render(<GoalMatrix plan={namndplan2024} />);
  expect(text(root())).toBe(
    'Planen säger inte vem målen riktas till, och ingen nämnd har gjort en egen bedömning.',
  );
});

test('It speaks English, and in the host’s own words', () => {
  const messages = { goalMatrix: { overall: 'All in all' } };
  render(
    <GoalMatrix plan={namndplan2024} followUp={august} locale="en" messages={messages} id="m" />,
  );
  expect([root().lang, root().id]).toEqual(['en', 'm']);
  expect(text(root())).toContain('The boards differ: 1 met, 1 partly met, 1 not met');
  expect(text(one('thead'))).toContain('All in all');
});

test.each([
  ['light', 1280],
  ['dark', 1280],
  ['light', 390],
] as const)('axe finds nothing, %s at %i px', async (theme, width) => {
  await host.set({ theme, width });
  render(
    <main>
      <h1>Matriser</h1>
      <GoalMatrix plan={regionplan2020} defaultSelectedUnit="PN" defaultSelected="mal-11" />
      <GoalMatrix
        plan={namndplan2024}
        followUp={august}
        defaultSelected="mal-4"
        defaultSelectedUnit="PN"
      />
    </main>,
  );
  await host.frame();
  expect(await axeFindings()).toEqual([]);
});

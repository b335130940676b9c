/** Two organisations in one chart: what is new, moved, renamed or removed, and which day is shown. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from '@testing-library/react';
import { compareOrganisations, organisationAt } from '../../src/core';
import { electedOrganisation } from '../../src/example';
import {
  OrganisationChart,
  OrganisationDatePicker,
  UnitDetails,
  type Organisation,
} from '../../src/index';
import { mandatePeriods } from '../../stories/data/fictionalPeriods';
import { MandatePeriodsPage } from '../../stories/pages/MandatePeriodsPage';
import { relation, smallOrganisation, unit } from '../model/fixtures/smallOrganisation';
import { axeFindings } from '../support/axeFindings';
import { host } from '../support/host';
import { mouse } from '../support/mouse';
import { press } from '../support/press';
import { after, before, comparisonNote as note } from '../support/shownOrganisations';
import { treePage } from '../support/treePage';

const { button, ids, item, items, one, opened, openness, selected, toggle } = treePage;
const CHANGED = ['B2-2023', 'B4', 'B5', 'RUN-KULT', 'RS-KAT'];

beforeEach(() => host.set({ height: 1200 }));

const label = (id: string) => item(id).getAttribute('aria-label') ?? '';
const marks = (id: string) =>
  [...item(id).querySelectorAll('.maltrad-unit-mark')].map(({ textContent }) => textContent);

async function show(compareWith?: Organisation, organisation = after) {
  const screen = render(
    <OrganisationChart organisation={organisation} compareWith={compareWith} />,
  );
  await host.settle();
  return screen;
}

describe('A card', () => {
  test('says in words that its unit is new, or where it was, or its former name', async () => {
    await show(before);
    expect(marks('B4')).toEqual(['Ny']);
    expect(label('B4')).toContain('Påhittad beredning 4, beredning, Ny,');
    expect(marks('RUN-KULT')).toEqual(['Flyttad']);
    expect(label('RUN-KULT')).toContain('Flyttad, från Regional utvecklingsnämnd');
    expect(marks('B2-2023')).toEqual(['Nytt namn']);
    expect(item('B2-2023').textContent).toContain(
      'tidigare Beredning: Folkhälsa och demokrati Skellefteå-Norsjö',
    );
  });

  test('says nothing about an unchanged unit, or without a comparison', async () => {
    const screen = await show(before);
    const changed = items().filter((each) => each.dataset['change'] !== undefined);
    expect(changed.map(treePage.idOf).toSorted()).toEqual(CHANGED.toSorted());
    screen.rerender(<OrganisationChart organisation={after} />);
    await host.settle();
    expect(items().some((each) => each.dataset['change'] !== undefined)).toBe(false);
  });

  test('of a removed unit is in its former place, and differs by border and word', async () => {
    await show(before);
    expect(marks('RS-KAT')).toEqual(['Upphörd', 'antaget']);
    expect(label('RS-KAT')).toContain('underställd Regionstyrelse');
    const card = one('[data-node-id="RS-KAT"] > .maltrad-unit');
    expect(getComputedStyle(card).borderTopStyle).toBe('dashed');
    expect(item('RS-KAT').getAttribute('aria-level')).toBe(
      item('RS-AU').getAttribute('aria-level'),
    );
  });

  test('says both that it is renamed and that it has moved, with all former names', async () => {
    const was = smallOrganisation(
      ['RF', 'a', 'b', 'c'],
      ['RF subordinate a', 'RF subordinate b', 'a subordinate c'],
    );
    const is = smallOrganisation(
      ['RF', 'ab', unit('c', { name: 'Annat' })],
      ['RF subordinate ab', 'RF subordinate c', 'ab succeeds a', 'ab succeeds b'],
    );
    await show(was, is);
    expect(marks('ab')).toEqual(['Ombildad']);
    expect(label('ab')).toContain('tidigare Namn på a och Namn på b');
    expect(marks('c')).toEqual(['Nytt namn', 'Flyttad']);
    expect(label('c')).toContain('tidigare Namn på c, från Namn på a');
    expect(note()).toContain('1 med nytt namn, 1 ombildad, 1 oförändrad');
  });
});

describe('In total', () => {
  test('the changes are counted beside the day that is compared with, and announced politely', async () => {
    await show(before);
    expect(note()).toBe(
      'Jämfört med 2022-12-31: 2 nya, 1 upphörd, 1 flyttad, 1 med nytt namn, 19 oförändrade',
    );
    expect(one('.maltrad-comparison-note').tagName).toBe('OUTPUT');
  });

  test('every unit of either day is shown, or its successor', async () => {
    await show(before);
    const { changeOf } = compareOrganisations(before, after);
    for (const { id } of [...before.units, ...after.units]) {
      const change = changeOf.get(id);
      expect(ids()).toContain((change?.after ?? change?.before)?.unit.id);
    }
  });

  test('no changes are stated as such, and nothing is stated without a comparison', async () => {
    const screen = await show(after);
    expect(note()).toBe('Jämfört med 2023-01-01: Inga förändringar');
    screen.rerender(<OrganisationChart organisation={after} />);
    expect(note()).toBeUndefined();
  });

  test('a removed unit can be reached by keyboard and selected', async () => {
    await show(before);
    item('RS-AU').focus();
    await press('ArrowRight');
    expect(treePage.focused()).toBe('RS-KAT');
    await press('Enter');
    expect(selected()).toEqual(['RS-KAT']);
  });
});

describe('The details', () => {
  const details = () => one('.maltrad-unit-details').textContent;
  const shown = (unitId: string, onUnitIdChange?: (id: string) => void) => (
    <UnitDetails
      organisation={after}
      compareWith={before}
      unitId={unitId}
      onUnitIdChange={onUnitIdChange}
    />
  );

  test('of a removed unit say so, and where it was', () => {
    render(shown('RS-KAT'));
    expect(one('h2').textContent).toBe('Utskott för central katastrofledning');
    expect(details()).toContain('Sedan 2022-12-31UpphördStod underRegionstyrelse');
  });

  test('of a moved unit state its former and its current place', () => {
    render(shown('RUN-KULT'));
    expect(details()).toContain('Stod underRegional utvecklingsnämndStår underRegionstyrelse');
  });

  test('link a name to the former one and back', async () => {
    const onUnitIdChange = vi.fn<(id: string) => void>();
    const screen = render(shown('B2-2023', onUnitIdChange));
    await mouse.click(
      mouse.middleOf(button('Beredning: Folkhälsa och demokrati Skellefteå-Norsjö')),
    );
    screen.rerender(shown('B2', onUnitIdChange));
    await mouse.click(mouse.middleOf(button('Påhittad beredning 2')));
    expect(onUnitIdChange.mock.calls).toEqual([['B2'], ['B2-2023']]);
  });

  test('say nothing about changes of an unchanged unit', () => {
    render(shown('PN'));
    expect(details()).not.toContain('Sedan');
  });

  test('mention a move in any hierarchy', () => {
    const was = smallOrganisation(['a', 'b', 'c'], ['a subordinate c', 'a manages c']);
    const is = smallOrganisation(['a', 'b', 'c'], ['a subordinate c', 'b manages c']);
    render(<UnitDetails organisation={is} compareWith={was} unitId="c" />);
    expect(details()).toContain('Stod underNamn på aStår underNamn på b');
  });
});

describe('Choosing a day', () => {
  const select = (name: string) =>
    [...document.querySelectorAll('label')]
      .find((each) => each.firstElementChild?.textContent === name)
      ?.querySelector('select');
  const choose = async (name: string, value: string) => {
    const found = select(name);
    if (found) await userEvent.selectOptions(found, value);
  };
  const options = (name: string) => [...(select(name)?.options ?? [])].map(({ text }) => text);
  const titles = ['från 1 januari 2023', '1 januari 2019 – 31 december 2022'];

  test('offers the periods, the latest first and selected, and reports the first day', async () => {
    const onSelectedChange = vi.fn<(day: string) => void>();
    render(
      <OrganisationDatePicker organisation={mandatePeriods} onSelectedChange={onSelectedChange} />,
    );
    expect(options('Period')).toEqual(titles);
    expect(select('Period')?.value).toBe('2023-01-01');
    expect(options('Jämför med')).toEqual(['Ingen', titles[1]]);
    await choose('Period', '2019-01-01');
    expect(onSelectedChange.mock.calls).toEqual([['2019-01-01']]);
    expect(options('Jämför med')).toEqual(['Ingen', titles[0]]);
  });

  test('accepts any day of a period, and ends a comparison with itself', async () => {
    const onCompare = vi.fn<(day: string | null) => void>();
    render(
      <OrganisationDatePicker
        organisation={mandatePeriods}
        defaultSelected="2025-06-30"
        defaultCompared="2022"
        onComparedChange={onCompare}
      />,
    );
    expect([select('Period')?.value, select('Jämför med')?.value]).toEqual([
      '2023-01-01',
      '2019-01-01',
    ]);
    await choose('Period', '2019-01-01');
    expect(onCompare.mock.calls).toEqual([[null]]);
  });

  test('renders nothing when nothing begins or ends', () => {
    const { container } = render(<OrganisationDatePicker organisation={electedOrganisation} />);
    expect(container.childElementCount).toBe(0);
  });
});

describe('On another day', () => {
  /** A board that continues under another name, and a new one, each with a unit under it. */
  const whole = smallOrganisation(
    [
      'RF',
      unit('a', { validTo: '2022' }),
      unit('A', { validFrom: '2023' }),
      unit('new', { validFrom: '2023' }),
      'b',
      'au',
      'nu',
      'bu',
    ],
    [
      ...['a', 'A', 'b', 'new'].map((to) => `RF subordinate ${to}`),
      'a subordinate au',
      'A subordinate au',
      'b subordinate bu',
      'new subordinate nu',
      relation('b subordinate nu', { validTo: '2022' }),
      'A succeeds a',
    ],
  );
  const dated = (day: string) => (
    <OrganisationChart organisation={organisationAt(whole, day)} defaultSelected="bu" />
  );

  async function showDated() {
    const screen = render(dated('2022'));
    await host.settle();
    return async (day: string) => {
      screen.rerender(dated(day));
      await host.settle();
    };
  }

  test('the selection, the cards and what was open stay', async () => {
    const goTo = await showDated();
    const card = item('bu');
    await goTo('2023');
    expect(selected()).toEqual(['bu']);
    expect(item('bu')).toBe(card);
    expect(opened().toSorted()).toEqual(['A', 'RF', 'b', 'new']);
    await goTo('2022');
    expect(opened().toSorted()).toEqual(['RF', 'a', 'b']);
  });

  test('closed units stay closed, and of the new ones only successors of open units open', async () => {
    const goTo = await showDated();
    await mouse.click(mouse.middleOf(toggle('b')));
    await host.settle();
    await goTo('2023');
    expect(openness()).toEqual({ RF: true, A: true, b: false, new: false });
  });
});

test('Units glide to their places on the other day', async () => {
  const screen = await show(undefined, before);
  await host.set({ height: 1200, reducedMotion: false });
  const moving = vi.spyOn(Element.prototype, 'animate');
  screen.rerender(<OrganisationChart organisation={after} />);
  const places = moving.mock.contexts.map((element) =>
    element instanceof Element ? treePage.idOf(element.querySelector('[role=treeitem]')) : null,
  );
  expect(places).toContain('RUN-KULT');
  const glide = moving.mock.calls[places.indexOf('RUN-KULT')]?.[0];
  expect(JSON.stringify(glide)).toContain('translate(');
  moving.mockRestore();
});

test.each(['light', 'dark'] as const)('Axe finds nothing on the page, %s', async (theme) => {
  await host.set({ theme });
  render(<MandatePeriodsPage organisation={mandatePeriods} />);
  await host.settle();
  await mouse.click(mouse.middleOf(item('RS-KAT')));
  await host.settle();
  expect(one('.maltrad-unit-details').textContent).toContain('Upphörd');
  expect(await axeFindings()).toEqual([]);
});

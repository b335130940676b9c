/** Two organisations in one table: what is new, moved, renamed or removed. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from '@testing-library/react';
import { OrganisationTable, type Organisation } from '../../src/index';
import { mandatePeriods } from '../../stories/data/fictionalPeriods';
import { MandatePeriodsPage } from '../../stories/pages/MandatePeriodsPage';
import { smallOrganisation, unit } from '../model/fixtures/smallOrganisation';
import { axeFindings } from '../support/axeFindings';
import { contrast } from '../support/contrast';
import { host } from '../support/host';
import { press } from '../support/press';
import { after, before, comparisonNote as note } from '../support/shownOrganisations';
import { treePage } from '../support/treePage';
import { tablePage } from './tablePage';

const { button, one } = treePage;
const { cellOf, heads, ids, nameOf, rowOf, textOf } = tablePage;
const HEAD = 'Ändring sedan 2022-12-31';
const changeOf = (id: string) => textOf(cellOf(id, HEAD));

beforeEach(() => host.set({ height: 1200 }));

const show = (compareWith?: Organisation, organisation = after) =>
  render(<OrganisationTable organisation={organisation} compareWith={compareWith} />);

describe('The change of each unit', () => {
  test('is in a column of its own, which is empty for unchanged units', () => {
    show(before);
    const said = ids().flatMap((id) => {
      const change = changeOf(id);
      return change === '' ? [] : [[id, change]];
    });
    expect(said).toEqual([
      ['B2-2023', 'Nytt namn tidigare Beredning: Folkhälsa och demokrati Skellefteå-Norsjö'],
      ['B4', 'Ny'],
      ['B5', 'Ny'],
      ['RUN-KULT', 'Flyttad från Regional utvecklingsnämnd'],
      ['RS-KAT', 'Upphörd'],
    ]);
  });

  test('has no column without a comparison', () => {
    show();
    expect(heads()).toEqual(['Enhet', 'Slag', 'Hör till', 'Gäller']);
    expect(ids()).not.toContain('RS-KAT');
    expect(note()).toBeUndefined();
  });

  test('is counted beside the day that is compared with, and announced politely', () => {
    show(before);
    expect(note()).toBe(
      'Jämfört med 2022-12-31: 2 nya, 1 upphörd, 1 flyttad, 1 med nytt namn, 19 oförändrade',
    );
    expect(one('.maltrad-comparison-note').tagName).toBe('OUTPUT');
  });

  test('is stated with the title of an organisation without a date', () => {
    const was = smallOrganisation(['RF'], []);
    show(was, smallOrganisation(['RF', 'a'], ['RF subordinate a']));
    expect(heads()[1]).toBe(`Ändring sedan ${was.title}`);
  });

  test('can be both a new name and a new place', () => {
    const was = smallOrganisation(['RF', 'a', 'c'], ['RF subordinate a', 'a subordinate c']);
    const is = smallOrganisation(
      ['RF', 'a', unit('c', { name: 'Annat' })],
      ['RF subordinate a', 'RF subordinate c'],
    );
    show(was, is);
    expect(textOf(rowOf('c').children[1])).toBe(
      'Nytt namn tidigare Namn på c Flyttad från Namn på a',
    );
  });
});

test('A removed unit is in its former place, muted and struck through', () => {
  show(before);
  expect(ids().indexOf('RS-KAT')).toBe(ids().indexOf('RS-AU') + 1);
  const gone = getComputedStyle(nameOf('RS-KAT'));
  expect(gone.textDecorationLine).toBe('line-through');
  expect(getComputedStyle(nameOf('RS-AU')).textDecorationLine).toBe('none');
  expect(gone.color).not.toBe(getComputedStyle(nameOf('RS-AU')).color);
  const { backgroundColor } = getComputedStyle(one('tr[data-node-id="RS-KAT"] th'));
  expect(contrast(gone.color, backgroundColor)).toBeGreaterThanOrEqual(4.5);
});

test('A removed unit can be selected by its name, and the host is told', async () => {
  const onChange = vi.fn<(selected: string | null) => void>();
  render(
    <OrganisationTable organisation={after} compareWith={before} onSelectedChange={onChange} />,
  );
  nameOf('RS-KAT').focus();
  await press('Enter');
  expect(onChange.mock.calls).toEqual([['RS-KAT']]);
});

test('On a narrow screen the table scrolls inside its own frame', async () => {
  await host.set({ width: 320 });
  show(before);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  one('.maltrad-units-scroller').scrollTo(300, 0);
  await host.frame();
  expect(one('.maltrad-units-scroller').scrollLeft).toBe(300);
});

describe.each(['light', 'dark'] as const)('The page of mandate periods as a table, %s', (theme) => {
  test('has the details of what is selected, and Axe finds nothing', async () => {
    await host.set({ theme });
    render(<MandatePeriodsPage organisation={mandatePeriods} />);
    await userEvent.click(button('Tabell'));
    await userEvent.click(nameOf('RS-KAT'));
    await host.settle();
    expect(one('.maltrad-unit-details').textContent).toContain('Upphörd');
    expect(await axeFindings()).toEqual([]);
  });
});

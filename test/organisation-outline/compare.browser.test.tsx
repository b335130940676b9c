/** Two organisations in one list: what is new, moved, renamed or removed. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from '@testing-library/react';
import { organisationAt } from '../../src/core';
import { OrganisationOutline, type Organisation } from '../../src/index';
import { mandatePeriods } from '../../stories/data/fictionalPeriods';
import { MandatePeriodsPage } from '../../stories/pages/MandatePeriodsPage';
import { relation, smallOrganisation, unit } from '../model/fixtures/smallOrganisation';
import { axeFindings } from '../support/axeFindings';
import { contrast } from '../support/contrast';
import { host } from '../support/host';
import { press } from '../support/press';
import { after, before, comparisonNote as note } from '../support/shownOrganisations';
import { treePage } from '../support/treePage';
import { outlinePage } from './outlinePage';

const { button, one } = treePage;
const { changed, itemOf, nameOf, rowOf, shown } = outlinePage;

beforeEach(() => host.set({ height: 1200 }));

const aboutOf = (id: string) =>
  rowOf(id).querySelector('.maltrad-outline-about')?.textContent.trim().replaceAll(/\s+/g, ' ');
const marks = (id: string) =>
  [...rowOf(id).querySelectorAll('.maltrad-unit-mark')].map(({ textContent }) => textContent);

const show = (compareWith?: Organisation, organisation = after) =>
  render(<OrganisationOutline organisation={organisation} compareWith={compareWith} />);

describe('A row', () => {
  test('says in words that its unit is new, or where it was, or its former name', () => {
    show(before);
    expect(marks('B4')).toEqual(['Ny']);
    expect(marks('RUN-KULT')).toEqual(['Flyttad']);
    expect(aboutOf('RUN-KULT')).toBe('UtskottFlyttad från Regional utvecklingsnämnd');
    expect(marks('B2-2023')).toEqual(['Nytt namn']);
    expect(aboutOf('B2-2023')).toBe(
      'BeredningNytt namn tidigare Beredning: Folkhälsa och demokrati Skellefteå-Norsjö',
    );
  });

  test('says nothing about an unchanged unit, or without a comparison', () => {
    const screen = show(before);
    expect(changed().toSorted()).toEqual(['B2-2023', 'B4', 'B5', 'RS-KAT', 'RUN-KULT']);
    screen.rerender(<OrganisationOutline organisation={after} />);
    expect(changed()).toEqual([]);
    expect(document.querySelector('.maltrad-unit-mark')).toBeNull();
    expect(note()).toBeUndefined();
    expect(shown()).not.toContain('RS-KAT');
  });

  test('of a removed unit is in its former place, muted and struck through', () => {
    show(before);
    expect(marks('RS-KAT')).toEqual(['Upphörd']);
    expect(itemOf('RS-KAT').parentElement?.closest('li')).toBe(itemOf('RS'));
    const gone = getComputedStyle(nameOf('RS-KAT'));
    expect(gone.textDecorationLine).toBe('line-through');
    expect(gone.color).not.toBe(getComputedStyle(nameOf('RS-AU')).color);
    expect(getComputedStyle(nameOf('RS-AU')).textDecorationLine).toBe('none');
    const { backgroundColor } = getComputedStyle(one('.maltrad-outline'));
    expect(contrast(gone.color, backgroundColor)).toBeGreaterThanOrEqual(4.5);
  });

  test('says both that its unit is renamed and that it has moved, with its former name and place', () => {
    const was = smallOrganisation(
      ['RF', 'a', 'b', 'c'],
      ['RF subordinate a', 'RF subordinate b', 'a subordinate c'],
    );
    const is = smallOrganisation(
      ['RF', 'ab', unit('c', { name: 'Annat' })],
      ['RF subordinate ab', 'RF subordinate c', 'ab succeeds a', 'ab succeeds b'],
    );
    show(was, is);
    expect(aboutOf('ab')).toContain('Ombildad tidigare Namn på a och Namn på b');
    expect(aboutOf('c')).toContain('Nytt namn tidigare Namn på c Flyttad från Namn på a');
    expect(note()).toContain('1 med nytt namn, 1 ombildad, 1 oförändrad');
  });
});

test('The changes are counted beside the day that is compared with, and announced politely', () => {
  show(before);
  expect(note()).toBe(
    'Jämfört med 2022-12-31: 2 nya, 1 upphörd, 1 flyttad, 1 med nytt namn, 19 oförändrade',
  );
  expect(one('.maltrad-comparison-note').tagName).toBe('OUTPUT');
});

test('A removed unit can be selected by its name, and the host is told', async () => {
  const onChange = vi.fn<(selected: string | null) => void>();
  render(
    <OrganisationOutline organisation={after} compareWith={before} onSelectedChange={onChange} />,
  );
  nameOf('RS-KAT').focus();
  await press('Enter');
  expect(onChange.mock.calls).toEqual([['RS-KAT']]);
});

test('The label of a new unit that is faded does not stand out', () => {
  render(
    <OrganisationOutline organisation={after} compareWith={before} highlight={{ ids: ['PN'] }} />,
  );
  const label = rowOf('B4').querySelector('.maltrad-unit-mark');
  if (!label) throw new Error('There is no label');
  const { color } = getComputedStyle(label);
  expect(getComputedStyle(label).backgroundColor).toBe('rgba(0, 0, 0, 0)');
  const { backgroundColor } = getComputedStyle(one('.maltrad-outline'));
  expect(contrast(color, backgroundColor)).toBeGreaterThanOrEqual(4.5);
});

test('On another day open units stay open, and new ones open if all were open', async () => {
  const whole = smallOrganisation(
    ['RF', unit('a', { validTo: '2022' }), unit('A', { validFrom: '2023' }), 'b', 'au', 'bu'],
    [
      ...['a', 'A', 'b'].map((to) => `RF subordinate ${to}`),
      relation('a subordinate au', { validTo: '2022' }),
      'A subordinate au',
      'b subordinate bu',
      'A succeeds a',
    ],
  );
  const dated = (day: string) => <OrganisationOutline organisation={organisationAt(whole, day)} />;
  const screen = render(dated('2022'));
  button('Enheter under Namn på b').click();
  await expect.poll(shown).toEqual(['RF', 'a', 'au', 'b']);
  screen.rerender(dated('2023'));
  await expect.poll(shown).toEqual(['RF', 'A', 'au', 'b']);
});

describe.each(['light', 'dark'] as const)('The page of mandate periods as a list, %s', (theme) => {
  test('has the details of what is selected, and Axe finds nothing', async () => {
    await host.set({ theme });
    render(<MandatePeriodsPage organisation={mandatePeriods} />);
    await userEvent.click(button('Lista'));
    await userEvent.click(nameOf('RS-KAT'));
    await host.settle();
    expect(one('.maltrad-unit-details').textContent).toContain('Upphörd');
    expect(await axeFindings()).toEqual([]);
  });
});

test('At 320 pixels nothing is cut or overflows', async () => {
  await host.set({ width: 320 });
  show(before);
  await host.settle();
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  const cut = [...document.querySelectorAll('.maltrad-outline *')].filter(
    (each) => each.scrollWidth > each.clientWidth + 1 && each.clientWidth > 0,
  );
  expect(cut.map(({ className }) => className)).toEqual([]);
});

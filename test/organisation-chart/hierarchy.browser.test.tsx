/** Two hierarchies over the same units. */
import { beforeEach, expect, test, vi } from 'vitest';
import { render } from '@testing-library/react';
import { OrganisationChart } from '../../src/index';
import { electedOrganisation, officialsOrganisation } from '../../src/example';
import { host } from '../support/host';
import { mouse } from '../support/mouse';
import { press } from '../support/press';
import { treePage } from '../support/treePage';

const { button, ids, item } = treePage;
const units = officialsOrganisation.units.map(({ id }) => id);
const shownUnits = () => ids().filter((id) => units.includes(id));
const levelOf = (id: string) => item(id).getAttribute('aria-level');

beforeEach(() => host.set({ height: 1400 }));

test('There is no choice with a single hierarchy', () => {
  render(<OrganisationChart organisation={electedOrganisation} />);
  expect(document.querySelector('.maltrad-hierarchies')).toBeNull();
});

test('A click shows who manages: the same units in other places, all open', async () => {
  const onChange = vi.fn<(hierarchy: string) => void>();
  render(<OrganisationChart organisation={officialsOrganisation} onHierarchyChange={onChange} />);
  await host.settle();
  expect(shownUnits().toSorted()).toEqual(units.toSorted());
  expect(item('HSF').getAttribute('aria-label')).toContain('arbetar för Hälso- och sjukvårdsnämnd');
  const card = item('HSF');
  await mouse.click(mouse.middleOf(button('Vem leder')));
  await host.settle();
  expect(onChange.mock.calls).toEqual([['manages']]);
  expect(shownUnits().toSorted()).toEqual(units.toSorted());
  expect(item('HSF').getAttribute('aria-label')).toContain('leds av Regiondirektör');
  expect(item('HSF')).toBe(card);
  expect(levelOf('HSF')).toBe('2');
});

test('The keyboard can switch too, and the focus stays on the switch', async () => {
  render(<OrganisationChart organisation={officialsOrganisation} />);
  await host.settle();
  button('Vem leder').focus();
  await press('Enter');
  await host.settle();
  expect(button('Vem leder').getAttribute('aria-pressed')).toBe('true');
  expect(button('Vem beställer').getAttribute('aria-pressed')).toBe('false');
  expect(document.activeElement).toBe(button('Vem leder'));
  expect(item('HSF').getAttribute('aria-label')).toContain('leds av Regiondirektör');
});

test('The units glide to their new places, unless the reader prefers reduced motion', async () => {
  const movesAfterSwitch = async (to: string) => {
    await mouse.click(mouse.middleOf(button(to)));
    await expect.poll(() => button(to).getAttribute('aria-pressed')).toBe('true');
    return item('HSF').parentElement?.getAnimations().length ?? 0;
  };
  await host.set({ height: 1400, reducedMotion: false });
  render(<OrganisationChart organisation={officialsOrganisation} />);
  await host.settle();
  expect(await movesAfterSwitch('Vem leder')).toBe(1);
  await host.settle();
  await host.set({ height: 1400 });
  expect(await movesAfterSwitch('Vem beställer')).toBe(0);
});

test('The selection is kept', async () => {
  render(<OrganisationChart organisation={officialsOrganisation} defaultSelected="HSF" />);
  await mouse.click(mouse.middleOf(button('Vem leder')));
  await host.settle();
  expect(treePage.selected()).toEqual(['HSF']);
});

test('A host can control the hierarchy', async () => {
  const onChange = vi.fn<(hierarchy: string) => void>();
  const chart = (
    <OrganisationChart
      organisation={officialsOrganisation}
      hierarchy="orders"
      onHierarchyChange={onChange}
    />
  );
  const screen = render(chart);
  await mouse.click(mouse.middleOf(button('Vem leder')));
  expect(onChange.mock.calls).toEqual([['manages']]);
  expect(button('Vem beställer').getAttribute('aria-pressed')).toBe('true');
  screen.rerender(<OrganisationChart organisation={officialsOrganisation} hierarchy="manages" />);
  expect(button('Vem leder').getAttribute('aria-pressed')).toBe('true');
});

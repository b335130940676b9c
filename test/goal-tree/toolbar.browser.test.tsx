/** Components in the toolbar of a tree take from the tree what they are not given. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { render } from '@testing-library/react';
import { exampleFollowUps, financialGoals2021, namndplan2024 } from '../../src/example';
import { FollowUpPicker, GoalTree, StatusLegend, type GoalTreeProps } from '../../src/index';
import { host } from '../support/host';
import { treePage } from '../support/treePage';

const { one, button } = treePage;
const [april, august, annual] = exampleFollowUps;

beforeEach(() => host.set());

async function show(props: Partial<GoalTreeProps>) {
  render(<GoalTree plan={namndplan2024} followUp={august} {...props} />);
  await host.settle();
}

const chip = (word: string) => {
  const chips = [...document.querySelectorAll<HTMLElement>('.maltrad-legend-chip')];
  const found = chips.find(({ textContent }) => textContent.startsWith(word));
  if (!found) throw new Error(`No status is called ${word}`);
  return found;
};

const note = () => one('.maltrad-filter-note output').textContent;
const chosen = () =>
  [...document.querySelectorAll('select')].map(({ selectedOptions }) => selectedOptions[0]?.value);

async function press(element: HTMLElement) {
  element.click();
  await host.settle();
}

describe('A legend in a tree', () => {
  test('counts what the tree shows and filters it, without any props', async () => {
    await show({ children: <StatusLegend /> });
    expect(chip('Delvis uppfyllt').textContent).toMatch(/[1-9]/);
    await press(chip('Delvis uppfyllt'));
    expect(note()).toMatch(/^\d+ mål.* visas, med vägen dit$/);
    expect(chip('Delvis uppfyllt').getAttribute('aria-pressed')).toBe('true');
    await press(button('Visa alla'));
    expect(note()).toBe('');
    expect(chip('Delvis uppfyllt').getAttribute('aria-pressed')).toBe('false');
  });

  test('asks the host when the host controls the filter of the tree', async () => {
    const onFilterChange = vi.fn<(filter: readonly string[]) => void>();
    await show({ children: <StatusLegend />, filter: [], onFilterChange });
    await press(chip('Delvis uppfyllt'));
    expect(onFilterChange.mock.calls).toEqual([[['partlyMet']]]);
    expect(note()).toBe('');
  });

  test('has a filter of its own when it is given one', async () => {
    const onFilterChange = vi.fn<(filter: readonly string[]) => void>();
    await show({ children: <StatusLegend filter={['notMet']} onFilterChange={onFilterChange} /> });
    expect(chip('Ej uppfyllt').getAttribute('aria-pressed')).toBe('true');
    await press(chip('Delvis uppfyllt'));
    expect(onFilterChange).toHaveBeenCalledOnce();
    expect(note()).toBe('');
  });

  test('takes nothing from a tree of another plan', async () => {
    await show({ children: <StatusLegend plan={financialGoals2021} /> });
    await press(chip('Ej bedömd'));
    expect(note()).toBe('');
  });

  test('renders nothing without a plan', async () => {
    render(<StatusLegend />);
    expect(document.querySelector('.maltrad-legend')).toBeNull();
  });
});

describe('A choice of follow-up in a tree', () => {
  test('has the follow-up of the tree selected', async () => {
    const picker = <FollowUpPicker followUps={exampleFollowUps} />;
    await show({ children: picker, followUp: august, compareWith: april });
    expect(chosen()).toEqual([august?.id, april?.id]);
  });

  test('has the host’s choice selected when it is controlled', async () => {
    const picker = <FollowUpPicker followUps={exampleFollowUps} selected={annual?.id ?? ''} />;
    await show({ children: picker, followUp: august, compareWith: april });
    expect(chosen()).toEqual([annual?.id, april?.id]);
  });
});

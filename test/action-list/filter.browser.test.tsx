/** Readers filter the list, are told how much is hidden, and can show everything again. */
import { useState } from 'react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { render } from '@testing-library/react';
import { userEvent } from 'vitest/browser';
import { ActionList } from '../../src/action-list/ActionList';
import type { ActionFilter } from '../../src/action-list/actionFilter';
import { host } from '../support/host';
import { press } from '../support/press';
import { treePage } from '../support/treePage';
import { actionListPage } from './actionListPage';
import { plan, reported } from './fixture';

const { actions, nodes, select, choices, status, buttons } = actionListPage;
const { one } = treePage;

beforeEach(() => host.set());

const ALL = ['Stödet byggs ut', 'Stöd till chefer', 'Något som fanns', 'Gemensam rutin'];

describe('With the keyboard', () => {
  test('a unit can be chosen, and one press shows everything again', async () => {
    render(<ActionList plan={plan} followUp={reported} />);
    expect(actions()).toEqual(ALL);
    expect(buttons('Visa alla')).toEqual([]);
    await press('Tab');
    expect(document.activeElement).toBe(select('Enhet'));
    await press('R');
    expect(select('Enhet').selectedOptions[0]?.text).toBe('Regionstyrelsen');
    expect(actions()).toEqual(['Gemensam rutin']);
    await press('Tab', 'Tab');
    expect(document.activeElement).toBe(buttons('Visa alla')[0]);
    await press('Enter');
    expect(actions()).toEqual(ALL);
    expect(buttons('Visa alla')).toEqual([]);
  });

  test('the focus stays in the list when the button that had it disappears', async () => {
    render(<ActionList plan={plan} followUp={reported} defaultFilter={{ state: 'done' }} />);
    buttons('Visa alla')[0]?.focus();
    await press('Enter');
    expect(document.activeElement).toBe(select('Enhet'));
  });
});

describe('The choice of state', () => {
  test.each([
    ['Pågående', ['Stödet byggs ut']],
    ['Avslutad', ['Gemensam rutin']],
    ['Ej påbörjad', ['Stöd till chefer']],
    ['vilande', ['Något som fanns']],
    ['Försenad enligt datum', ['Stödet byggs ut']],
    ['Effekten är inte uppföljd', ALL.filter((name) => name !== 'Gemensam rutin')],
  ])('%s shows the matching actions', async (choice, expected) => {
    render(<ActionList plan={plan} followUp={reported} />);
    await userEvent.selectOptions(select('Läge'), choice);
    expect(actions()).toEqual(expected);
  });

  test('offers the states that occur, the best first, followed by overdue and not followed up', () => {
    render(<ActionList plan={plan} followUp={reported} />);
    expect(choices('Läge')).toEqual([
      'Alla lägen',
      'Avslutad',
      'Pågående',
      'Ej påbörjad',
      'vilande',
      'Försenad enligt datum',
      'Effekten är inte uppföljd',
    ]);
  });
});

test('Units are named as in the plan or the follow-up, otherwise by id', () => {
  render(<ActionList plan={plan} followUp={reported} />);
  expect(choices('Enhet')).toEqual([
    'Alla enheter',
    'Hälso- och sjukvårdsnämnden',
    'Regionstyrelsen',
    'X',
  ]);
});

test('How much is shown and hidden is announced by a live region that already existed', async () => {
  render(<ActionList plan={plan} followUp={reported} />);
  const region = one('.maltrad-actions output');
  await userEvent.selectOptions(select('Enhet'), 'HSN');
  expect(one('.maltrad-actions output')).toBe(region);
  expect(status()).toBe('Visar 1 av 4 åtgärder. Dolt av urvalet: 3 åtgärder, 1 avvikelse.');
  expect(nodes()).toEqual(['mal-1']);
  buttons('Visa alla')[0]?.click();
  await expect.poll(status).toBe('Visar alla: 4 åtgärder.');
});

describe('A filter that nothing matches', () => {
  test('says so in place of the list, with a button that clears it', async () => {
    const filter = { unitId: 'RS', state: 'overdue' };
    render(<ActionList plan={plan} followUp={reported} defaultFilter={filter} />);
    expect(one('.maltrad-actions').innerText).toContain('Inget stämmer med urvalet.');
    expect([actions(), nodes()]).toEqual([[], []]);
    expect(one('.maltrad-actions-columns').checkVisibility()).toBe(false);
    expect(buttons('Visa alla')).toHaveLength(1);
    buttons('Visa alla')[0]?.click();
    await expect.poll(actions).toEqual(ALL);
    expect(document.activeElement).toBe(select('Enhet'));
  });

  test('keeps the chosen names, although they have no actions', () => {
    const filter = { unitId: 'PN', state: 'late' };
    render(<ActionList plan={plan} followUp={reported} defaultFilter={filter} />);
    const chosen = ['Enhet', 'Läge'].map((label) => select(label).selectedOptions[0]?.text);
    expect(chosen).toEqual(['PN', 'Försenad']);
  });
});

describe('A host that controls the filter', () => {
  test('decides what is shown, and is told what the reader chooses', async () => {
    const onFilterChange = vi.fn<(filter: ActionFilter) => void>();
    const filter = { unitId: 'HSN' };
    render(
      <ActionList
        plan={plan}
        followUp={reported}
        filter={filter}
        onFilterChange={onFilterChange}
      />,
    );
    await userEvent.selectOptions(select('Läge'), 'done');
    expect(onFilterChange).toHaveBeenLastCalledWith({ unitId: 'HSN', state: 'done' });
    expect(actions()).toEqual(['Stödet byggs ut']);
    buttons('Visa alla')[0]?.click();
    expect(onFilterChange).toHaveBeenLastCalledWith({});
    expect(actions()).toEqual(['Stödet byggs ut']);
  });

  test('can refuse the change', async () => {
    function Host() {
      const [filter, setFilter] = useState<ActionFilter>({ state: 'done' });
      return (
        <ActionList plan={plan} followUp={reported} filter={filter} onFilterChange={setFilter} />
      );
    }
    render(<Host />);
    expect(actions()).toEqual(['Gemensam rutin']);
    await userEvent.selectOptions(select('Läge'), '');
    expect(actions()).toEqual(ALL);
  });
});

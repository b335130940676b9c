/** The tree as one unit has the plan. */
import { beforeEach, expect, test } from 'vitest';
import { render } from '@testing-library/react';
import { GoalTree, StatusLegend } from '../../src/index';
import { unitsFollowUp, unitsPlan } from '../../stories/data/fictionalUnits';
import { host } from '../support/host';
import { treePage } from '../support/treePage';

const { ids, item } = treePage;
const earlier = { ...unitsFollowUp, id: 'tidigare', date: '2022-12-31', title: 'Året före' };

beforeEach(() => host.set());

const tree = (unit: string | null, more = {}) => (
  <GoalTree plan={unitsPlan} followUp={unitsFollowUp} unit={unit} defaultExpanded="all" {...more}>
    <StatusLegend />
  </GoalTree>
);

const notes = () => [...document.querySelectorAll('output')].map((each) => each.textContent);

test('It shows what concerns the unit with the status by its figures, and says so', async () => {
  const screen = render(tree('vardnamnden'));
  await host.settle();
  expect(ids().map((id) => [id, item(id).dataset['status']])).toEqual([
    ['ekonomi', 'notAssessed'],
    ['resultat', 'notMet'],
    ['frisk', 'met'],
    ['franvaro', 'notMet'],
  ]);
  expect(notes()).toContain('Bara det som gäller Påhittade vårdnämnden visas.');
  screen.rerender(tree('trafiknamnden'));
  await expect
    .poll(() => ids().toSorted())
    .toEqual(['ekonomi', 'resultat', 'forare', 'frisk'].toSorted());
  screen.rerender(tree(null));
  await expect.poll(() => ids()).toHaveLength(5);
  expect(notes().join(' ')).not.toContain('Bara det som gäller');
});

test('It compares with what was the unit’s own then', async () => {
  render(tree('vardnamnden', { compareWith: earlier }));
  await host.settle();
  expect(item('resultat').textContent).toContain('Före, 31 dec. 2022: Uppfyllt');
});

test('Of a unit that nothing concerns it says so', async () => {
  render(tree('okanda'));
  await host.settle();
  expect(document.querySelector('.maltrad-empty')?.textContent).toBe(
    'Inget i planen gäller okanda.',
  );
});

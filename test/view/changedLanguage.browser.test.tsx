/** A page that changes its language while it is displayed. */
import { render } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { namndplan2024 } from '../../src/example';
import { GoalTree, LanguageProvider, type Locale } from '../../src/index';
import { host } from '../support/host';
import { treePage } from '../support/treePage';

beforeEach(() => host.set());

const root = () => treePage.one('.maltrad-goal-tree');

const page = (locale: Locale) => (
  <LanguageProvider locale={locale}>
    <GoalTree plan={namndplan2024} defaultExpanded={['vision', 'mal-1']} />
  </LanguageProvider>
);

test('A view keeps its language until the other has been loaded, and then keeps what is open', async () => {
  const screen = render(page('sv'));
  const opened = treePage.opened();
  screen.rerender(page('en'));
  expect([root().lang, root().ariaBusy]).toEqual(['sv', null]);
  expect(root().textContent).toContain('Öppna alla');
  await expect.poll(() => root().textContent).toContain('Open all');
  expect([root().lang, treePage.opened()]).toEqual(['en', opened]);
  screen.rerender(page('sv'));
  expect(root().textContent).toContain('Öppna alla');
});

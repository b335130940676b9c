/** English is loaded when it is first shown, without any preparation. */
import { render } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { namndplan2024 } from '../../src/example';
import { GoalTree } from '../../src/index';
import { host } from '../support/host';
import { treePage } from '../support/treePage';

beforeEach(() => host.set());

const root = () => treePage.one('.maltrad-goal-tree');

test('A view whose language is loading is only its root element, marked as busy', async () => {
  render(<GoalTree plan={namndplan2024} locale="en" id="tree" />);
  expect([root().id, root().lang, root().ariaBusy, root().textContent]).toEqual([
    'tree',
    'en',
    'true',
    '',
  ]);
  await expect.poll(() => root().textContent).toContain('Open all');
  expect([root().id, root().lang, root().ariaBusy]).toEqual(['tree', 'en', null]);
});

/** Two follow-ups in one tree: what each card was, and what has become of it. */
import { beforeEach, expect, test } from 'vitest';
import { render } from '@testing-library/react';
import { page } from 'vitest/browser';
import { compareFollowUps, comparisonSummary, planStatuses } from '../../src/core';
import { exampleFollowUps, namndplan2024 } from '../../src/example';
import { GoalTree } from '../../src/index';
import { goalTree } from '../../src/messages/sv/goalTree';
import { axeFindings } from '../support/axeFindings';
import { host } from '../support/host';
import { treePage } from '../support/treePage';
import { phraseText } from '../../src/messages/phrase';
import { sv } from '../../src/messages/sv/sv';

const { item, items, idOf } = treePage;
const [april, august] = exampleFollowUps;

beforeEach(() => host.set());

async function show(isCompared = true) {
  const screen = render(
    <GoalTree
      plan={namndplan2024}
      followUp={august}
      compareWith={isCompared ? april : undefined}
      defaultExpanded="all"
    />,
  );
  await host.settle();
  return screen;
}

const before = (id: string) => item(id).querySelector('.maltrad-card-before');
const comparison = compareFollowUps(
  planStatuses(namndplan2024, april),
  planStatuses(namndplan2024, august),
);

test('Every card with a status says in words what it was and what has become of it', async () => {
  await show();
  const compared = items().filter((card) => comparison.changes[idOf(card)]);
  expect(compared.length).toBe(items().length - 1);
  for (const card of compared) {
    const { change } = comparison.changes[idOf(card)] ?? { change: 'same' };
    const shown = before(idOf(card))?.textContent ?? '';
    expect(shown).toContain('Före: ');
    expect(shown).toContain(goalTree.card.comparison[change]);
    expect(card.getAttribute('aria-label')).toContain(goalTree.card.comparison[change]);
  }
  expect(before('vision')).toBeNull();
});

test('A measure says its figure of then, beside that of now', async () => {
  await show();
  expect(before('indikator-1-1-1')?.textContent).toMatch(
    /Före: Delvis uppfyllt, 58,4\s% oförändrat/,
  );
  expect(item('indikator-1-1-1').textContent).toMatch(/60,6\s%/);
});

test('What was is told by shape and word, not by colour alone', async () => {
  await show();
  const row = before('mal-1');
  expect(row?.querySelector('svg.maltrad-status-icon')).not.toBeNull();
  expect(row?.textContent).toBe('Före: Delvis uppfyllt förbättrat');
});

test('Above the tree it says how many have improved, worsened and been assessed', async () => {
  await show();
  const summary = phraseText(comparisonSummary(comparison), sv);
  expect(summary).toMatch(/^\d+ har förbättrats/);
  await expect
    .element(page.getByText(`Jämfört med ${april?.title}: ${summary}`, { exact: false }))
    .toBeVisible();
});

test('Without a comparison nothing of it is left', async () => {
  const screen = await show();
  screen.rerender(<GoalTree plan={namndplan2024} followUp={august} defaultExpanded="all" />);
  await host.settle();
  expect(document.querySelectorAll('.maltrad-card-before, .maltrad-comparison-note')).toHaveLength(
    0,
  );
});

test('Axe finds nothing in a comparison', async () => {
  const { container } = await show();
  expect(await axeFindings(container)).toEqual([]);
});

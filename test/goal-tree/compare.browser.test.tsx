/** Two follow-ups in one tree: each card's earlier status, and how it has changed. */
import { beforeEach, expect, test } from 'vitest';
import { render } from '@testing-library/react';
import { page } from 'vitest/browser';
import { compareFollowUps, comparisonSummary, planStatuses } from '../../src/core';
import { exampleFollowUps, namndplan2024 } from '../../src/example';
import { type FollowUp, GoalTree } from '../../src/index';
import { goalTree } from '../../src/messages/sv/goalTree';
import { axeFindings } from '../support/axeFindings';
import { host } from '../support/host';
import { treePage } from '../support/treePage';
import { phraseText } from '../../src/messages/phrase';
import { sv } from '../../src/messages/sv/sv';

const { item, items, idOf } = treePage;
const [april, august, annual] = exampleFollowUps;

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

test('Every card with a status says in words what it was and how it has changed', async () => {
  await show();
  const compared = items().filter((card) => comparison.changes[idOf(card)]);
  expect(compared.length).toBe(items().length - 1);
  for (const card of compared) {
    const { change } = comparison.changes[idOf(card)] ?? { change: 'same' };
    const shown = before(idOf(card))?.textContent.trim() ?? '';
    const isAsBefore = shown.startsWith('Oförändrat sedan 30 apr. 2025');
    const said = isAsBefore ? shown.trim() : goalTree.card.comparison[change];
    expect(isAsBefore).toBe(isAsBefore && ['same', 'unassessed'].includes(change));
    expect(shown).toMatch(/^(?:Oförändrat sedan 30 apr. 2025|Före, 30 apr. 2025: )/);
    expect(shown).toContain(said);
    expect(card.getAttribute('aria-label')).toContain(said);
  }
  expect(before('vision')).toBeNull();
});

test('A measure shows its earlier figure beside the current one', async () => {
  await show();
  expect(before('indikator-1-1-1')?.textContent).toMatch(
    /Oförändrat sedan 30 apr. 2025, då 58,4\s%/,
  );
  expect(item('indikator-1-1-1').textContent).toMatch(/60,6\s%/);
});

test('The earlier status is shown by shape and word, not by colour alone', async () => {
  await show();
  const row = before('mal-1');
  expect(row?.querySelector('svg.maltrad-status-icon')).not.toBeNull();
  expect(row?.textContent.trim()).toBe('Före, 30 apr. 2025: Delvis uppfyllt förbättrat');
});

test('A note above the tree counts what has improved, worsened and been assessed', async () => {
  await show();
  const summary = phraseText(comparisonSummary(comparison), sv);
  expect(summary).toMatch(/^\d+ har förbättrats/);
  await expect
    .element(page.getByText(`Jämfört med ${april?.title}: ${summary}`, { exact: false }))
    .toBeVisible();
});

test.each([
  [
    'a later one is called later, and told in the order of time',
    annual,
    /^ ?Senare, 31 dec\. 2025: |^ ?Oförändrat till 31 dec\. 2025/,
  ],
  [
    'one without a day is neither',
    { ...april, date: '' },
    /^ ?Jämfört: .* annan status$|^ ?Samma status i jämförelsen/,
  ],
  [
    'one of the same day is neither',
    { ...april, date: august?.date ?? '' },
    /^ ?Jämfört: |^ ?Samma status i jämförelsen/,
  ],
])('Of two follow-ups, %s', async (_title, compareWith, said) => {
  render(
    <GoalTree
      plan={namndplan2024}
      followUp={august}
      compareWith={compareWith as FollowUp}
      defaultExpanded="all"
    />,
  );
  await host.settle();
  const rows = [...document.querySelectorAll('.maltrad-card-before')];
  const texts = rows
    .map(({ textContent }) => textContent ?? '')
    .filter((text) => text.trim() !== goalTree.card.comparison.added);
  expect(texts.length).toBeGreaterThan(10);
  expect(texts.filter((text) => !said.test(text))).toEqual([]);
  expect(document.body.textContent).not.toContain('Före');
});

test('A trend beside a comparison states since when', async () => {
  await show();
  expect(item('indikator-1-1-1').textContent).toMatch(/bättre sedan \d{4}|bättre sedan delår/);
});

test('Without a comparison nothing of it remains', async () => {
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

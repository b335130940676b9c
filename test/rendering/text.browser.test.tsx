/** No label is ever cut, clipped or covered, at any text size and spacing. */
import { beforeEach, describe, expect, test } from 'vitest';
import { render } from '@testing-library/react';
import { GoalTree, NodeDetails, type Plan } from '../../src/index';
import { namndplan2024 } from '../../src/example';
import { examplePlans } from '../support/examplePlans';
import { host } from '../support/host';
import { textOf } from '../support/textOf';
import { treePage } from '../support/treePage';

const { items, idOf } = treePage;

const SETTINGS = [
  ['1280 pixels', { width: 1280 }],
  ['1920 pixels', { width: 1920 }],
  ['320 pixels', { width: 320 }],
  ['text at 200 per cent', { width: 1280, text: 32 }],
  ['the text spacing of WCAG 1.4.12', { width: 1280, textSpacing: true }],
  ['large text with spacing on a phone', { width: 390, text: 24, textSpacing: true }],
] as const;

const CASES = examplePlans.flatMap(([name, plan]) =>
  SETTINGS.map(([setting, settings]) => [name, setting, plan, settings] as const),
);

beforeEach(() => host.set());

/** Pairs of cards that overlap. */
function overlapping(): string[] {
  const cards = items().map((card) => ({ id: idOf(card), rect: card.getBoundingClientRect() }));
  return cards.flatMap((one, index) =>
    cards
      .slice(index + 1)
      .filter(({ rect }) => textOf.overlaps(one.rect, rect))
      .map(({ id }) => `${one.id} and ${id}`),
  );
}

/** Cards whose words extend beyond them, or are covered by a handle. */
function spilling(): string[] {
  const handles = [...document.querySelectorAll('[data-toggle]')].map((handle) =>
    handle.getBoundingClientRect(),
  );
  return items().flatMap((node) => {
    const card = node.querySelector('.maltrad-card') ?? node;
    const outer = card.getBoundingClientRect();
    const words = textOf.lines(card);
    const out = words.some((line) => !textOf.isInside(line, outer));
    const covered = words.some((line) => handles.some((handle) => textOf.overlaps(line, handle)));
    const cut = [...card.querySelectorAll('div, span')].some((part) => isCut(part));
    return [
      ...(out ? [`${idOf(node)} spills`] : []),
      ...(covered ? [`${idOf(node)} is covered`] : []),
      ...(cut ? [`${idOf(node)} is cut`] : []),
    ];
  });
}

function isCut(part: Element): boolean {
  if (part.closest('.maltrad-unseen') || getComputedStyle(part).overflow === 'visible')
    return false;
  return part.scrollWidth > part.clientWidth || part.scrollHeight > part.clientHeight;
}

function missing(plan: Plan): string[] {
  return plan.nodes
    .filter(
      ({ id, name, number }) =>
        treePage.find(id)?.querySelector('.maltrad-card-label')?.textContent !==
        [number, name].filter(Boolean).join(' '),
    )
    .map(({ id }) => id);
}

describe.each(CASES)('%s, all open, with %s', (_name, _setting, plan, settings) => {
  test('every label is complete, and nothing overlaps, overflows or is cut', async () => {
    await host.set(settings);
    render(<GoalTree plan={plan} defaultExpanded="all" />);
    await host.settle();
    expect({
      missing: missing(plan),
      overlapping: overlapping(),
      spilling: spilling(),
    }).toEqual({ missing: [], overlapping: [], spilling: [] });
  });
});

test('The tree with its root at the top has no overlaps either', async () => {
  for (const settings of [{}, { text: 32 }, { textSpacing: true }]) {
    await host.set(settings);
    const screen = render(<GoalTree plan={namndplan2024} rootAt="top" defaultExpanded="all" />);
    await host.settle();
    expect([overlapping(), spilling()]).toEqual([[], []]);
    screen.unmount();
  }
});

test('Text that changes its size on an open page is laid out again', async () => {
  render(<GoalTree plan={namndplan2024} defaultExpanded="all" />);
  await host.settle();
  for (const settings of [{ text: 24 }, { textSpacing: true }, {}]) {
    await host.set(settings);
    await host.settle();
    expect([overlapping(), spilling()]).toEqual([[], []]);
  }
});

test.each([320, 390, 768, 1280])('At %i pixels the page never scrolls sideways', async (width) => {
  await host.set({ width });
  render(
    <main>
      <GoalTree plan={namndplan2024} defaultExpanded="all" />
      <NodeDetails plan={namndplan2024} nodeId="mal-1" onNodeIdChange={() => {}} />
    </main>,
  );
  await host.settle();
  const { scrollWidth, clientWidth } = document.documentElement;
  expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
});

test('No text on a card is smaller than twelve pixels', () => {
  render(<GoalTree plan={namndplan2024} defaultExpanded="all" />);
  for (const part of treePage.tree().querySelectorAll('*')) {
    if (part.childElementCount > 0 || part.textContent === '') continue;
    expect(Number.parseFloat(getComputedStyle(part).fontSize)).toBeGreaterThanOrEqual(12);
  }
});

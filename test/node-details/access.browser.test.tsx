/** The details with a keyboard, with a screen reader, and in a narrow window. */
import { beforeEach, describe, expect, test } from 'vitest';
import { render } from '@testing-library/react';
import { exampleFollowUps, financialGoals2021, namndplan2024 } from '../../src/example';
import { NodeDetails, type FollowUp, type Plan } from '../../src/index';
import { axeFindings } from '../support/axeFindings';
import { host } from '../support/host';
import { press } from '../support/press';
import { treePage } from '../support/treePage';
import { detailsPanel } from './detailsPanel';

const { one } = treePage;
const { panel, textOf } = detailsPanel;

const [april, august] = exampleFollowUps;

const NODES: [string, Plan, FollowUp | undefined, string][] = [
  ['the vision', namndplan2024, august, 'vision'],
  ['a goal without a follow-up', namndplan2024, undefined, 'mal-1'],
  ['an assessed goal', namndplan2024, august, 'mal-1'],
  ['a goal that units assess', namndplan2024, august, 'mal-4'],
  ['a goal that is not assessed', namndplan2024, august, 'mal-5'],
  ['a goal without actions', namndplan2024, august, 'mal-6'],
  ['a delmål by rule', namndplan2024, august, 'delmal-1-1'],
  ['a late action', namndplan2024, august, 'delmal-2-2'],
  ['an overridden indicator', namndplan2024, august, 'indikator-1-1-1'],
  ['a forecast', namndplan2024, august, 'indikator-2-3-1'],
  ['two figures', namndplan2024, august, 'indikator-4-1-1'],
  ['a withheld figure', namndplan2024, april, 'indikator-1-1-4'],
  ['a placeholder', namndplan2024, august, 'indikator-3-1-1'],
  ['four years in one', financialGoals2021, undefined, 'F1'],
  ['three measures', financialGoals2021, undefined, 'F6'],
];

function Page(props: { node: (typeof NODES)[number] }) {
  const [, plan, followUp, nodeId] = props.node;
  const rest = { plan, followUp, nodeId, onClose: () => {}, onNodeIdChange: () => {} };
  return (
    <main>
      <h1>Plan</h1>
      <NodeDetails {...rest} />
    </main>
  );
}

/** Opens everything that is collapsed, so that it is checked too. */
function unfold(): void {
  for (const each of document.querySelectorAll('details')) each.open = true;
}

beforeEach(() => host.set());

describe.each(['light', 'dark'] as const)('Axe, %s, finds nothing in', (theme) => {
  test.each(NODES)('%s', async (...node) => {
    await host.set({ theme });
    render(<Page node={node} />);
    unfold();
    expect(await axeFindings()).toEqual([]);
  });
});

test.each(NODES)('Nothing is wider than a screen of 320 pixels: %s', async (...node) => {
  await host.set({ width: 320 });
  render(<Page node={node} />);
  unfold();
  await host.frame();
  const { scrollWidth, clientWidth } = document.documentElement;
  expect(scrollWidth).toBe(clientWidth);
  expect(panel().scrollWidth).toBe(panel().clientWidth);
});

test.each(NODES)('No sentence is repeated: %s', (...node) => {
  render(<Page node={node} />);
  const sentences = [...panel().querySelectorAll('p, li:not(:has(p, ul))')].map(textOf);
  const long = sentences.filter((text) => text.length > 30);
  expect(long.filter((text, place) => long.indexOf(text) !== place)).toEqual([]);
});

test('Tab goes through the panel in reading order', async () => {
  render(<Page node={['', namndplan2024, august, 'delmal-1-2']} />);
  const order: string[] = [];
  one('.maltrad-details-close').focus();
  for (let step = 0; step < 5; step += 1) {
    const { activeElement } = document;
    if (!activeElement) break;
    order.push(activeElement.getAttribute('aria-label') ?? textOf(activeElement));
    await press('Tab');
  }
  const under = namndplan2024.nodes.find(({ id }) => id === 'indikator-1-2-1')?.name;
  const vision = namndplan2024.nodes.find(({ id }) => id === 'vision')?.name;
  expect(order).toEqual(['Stäng', under, 'Kopiera som text', vision, '1 Trygga uppväxtvillkor']);
});

test('Collapsed parts can be opened by key', async () => {
  render(<Page node={['', namndplan2024, august, 'indikator-1-1-1']} />);
  const summary = one('.maltrad-folded summary');
  summary.focus();
  await press('Enter');
  expect(one('.maltrad-folded').hasAttribute('open')).toBe(true);
});

describe('In a low sheet', () => {
  beforeEach(async () => {
    await host.set({ width: 390, height: 800 });
    render(<Page node={['', namndplan2024, august, 'indikator-1-1-1']} />);
    panel().style.cssText = 'position: fixed; inset: auto 0 0; max-height: 45vh; overflow: auto';
  });

  test('the status and its explanation are visible at once', () => {
    const name = one('.maltrad-details h2').getBoundingClientRect();
    const status = one('.maltrad-details-status').getBoundingClientRect();
    expect(name.top).toBeGreaterThanOrEqual(panel().getBoundingClientRect().top);
    expect(status.bottom).toBeLessThanOrEqual(window.innerHeight);
  });

  test('the close button stays visible, and nothing shows through it', () => {
    panel().scrollTop = 400;
    const close = one('.maltrad-details-close').getBoundingClientRect();
    const sheet = panel().getBoundingClientRect();
    expect(close.top).toBeGreaterThanOrEqual(sheet.top);
    expect(close.bottom).toBeLessThan(sheet.top + 60);
    const bar = one('.maltrad-details-bar').getBoundingClientRect();
    expect(bar.top).toBe(sheet.top);
  });

  test('the focused element is not hidden behind the bar', () => {
    panel().scrollTop = panel().scrollHeight;
    one('.maltrad-folded summary').focus();
    const bar = one('.maltrad-details-bar').getBoundingClientRect();
    const { top } = one('.maltrad-folded summary').getBoundingClientRect();
    expect(top).toBeGreaterThanOrEqual(bar.bottom - 1);
  });
});

/** Colours: a host may set every token, dark mode follows the page, and all text is legible. */
import { beforeEach, describe, expect, test } from 'vitest';
import { render } from '@testing-library/react';
import { GoalTree } from '../../src/index';
import { exampleFollowUps, namndplan2024 } from '../../src/example';
import { LOOKS } from '../../src/model/plan/statusScale';
import { StatusMark } from '../../src/ui/StatusMark';
import { contrast } from '../support/contrast';
import { host } from '../support/host';
import { mouse } from '../support/mouse';
import { treePage } from '../support/treePage';

const { one } = treePage;
const THEMES = ['light', 'dark'] as const;
const TEXT = 4.5;
const GRAPHICS = 3;

beforeEach(async () => {
  await host.set();
  // A card under the pointer has another border colour.
  await mouse.move({ x: 0, y: 0 });
});

/** The computed colour of one of our custom properties on an element. */
function colourOf(element: Element, property: string): string {
  const probe = document.createElement('i');
  probe.style.color = `var(${property})`;
  element.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

describe.each(THEMES)('In %s', (theme) => {
  beforeEach(() => host.set({ theme }));

  test.each(LOOKS)('the look %s is legible on page, card and tint', (status) => {
    render(
      <div className="maltrad">
        <StatusMark status={status} word="Ord" />
      </div>,
    );
    const mark = one('.maltrad-status');
    const grounds = ['--_surface', '--_page', '--_status-tint'].map((name) => colourOf(mark, name));
    for (const ground of grounds) {
      expect(contrast(getComputedStyle(mark).color, ground)).toBeGreaterThanOrEqual(TEXT);
      const icon = getComputedStyle(one('.maltrad-status-icon')).color;
      expect(contrast(icon, ground)).toBeGreaterThanOrEqual(GRAPHICS);
    }
  });

  test('text and muted text are legible on every background', () => {
    render(<div className="maltrad" />);
    const root = one('.maltrad');
    for (const text of ['--_text', '--_muted']) {
      for (const ground of ['--_page', '--_surface', '--_hover']) {
        const ratio = contrast(colourOf(root, text), colourOf(root, ground));
        expect([text, ground, ratio >= TEXT]).toEqual([text, ground, true]);
      }
    }
    const accent = contrast(colourOf(root, '--_on-accent'), colourOf(root, '--_accent'));
    expect(accent).toBeGreaterThanOrEqual(TEXT);
  });

  test('connectors and selection are visible on page and card', () => {
    render(<div className="maltrad" />);
    const root = one('.maltrad');
    for (const line of ['--_connector', '--_accent']) {
      for (const ground of ['--_page', '--_surface']) {
        const ratio = contrast(colourOf(root, line), colourOf(root, ground));
        expect([line, ground, ratio >= GRAPHICS]).toEqual([line, ground, true]);
      }
    }
  });
});

test('Light and dark differ, and follow the color-scheme of the page', async () => {
  render(<GoalTree plan={namndplan2024} />);
  const card = one('[role=treeitem][data-node-id="mal-1"] .maltrad-card');
  const look = () => {
    const { color, backgroundColor } = getComputedStyle(card);
    return [color, backgroundColor];
  };
  const light = look();
  await host.set({ theme: 'dark' });
  const dark = look();
  expect(dark).not.toEqual(light);
  expect(contrast(dark[0] ?? '', dark[1] ?? '')).toBeGreaterThanOrEqual(TEXT);
});

test.each([
  ['--maltrad-surface', '.maltrad-button', 'backgroundColor'],
  ['--maltrad-page', '.maltrad', 'backgroundColor'],
  ['--maltrad-text', '.maltrad', 'color'],
  ['--maltrad-muted', '[data-node-id="mal-1"] .maltrad-card', 'color'],
  ['--maltrad-connector', '.maltrad-links path', 'stroke'],
  ['--maltrad-border', '.maltrad-button', 'borderTopColor'],
  ['--maltrad-not-assessed', '[data-node-id="mal-5"] .maltrad-status-icon', 'color'],
  ['--maltrad-not-assessed-text', '[data-node-id="mal-5"] .maltrad-status', 'color'],
  ['--maltrad-not-assessed-tint', '[data-node-id="mal-5"] .maltrad-card', 'backgroundColor'],
] as const)('A host can set %s on an element around the tree', (token, selector, property) => {
  render(
    <div style={{ [token]: 'rgb(1, 2, 3)' }}>
      <GoalTree plan={namndplan2024} followUp={exampleFollowUps[1]} />
    </div>,
  );
  expect(getComputedStyle(one(selector))[property]).toBe('rgb(1, 2, 3)');
});

test('The red that a host sets for what is not met is also used for what is late', () => {
  render(
    <div style={{ '--maltrad-not-met': 'rgb(1, 2, 3)' } as object}>
      <div className="maltrad">
        <StatusMark status="late" word="Ord" />
      </div>
    </div>,
  );
  expect(getComputedStyle(one('.maltrad-status-icon')).color).toBe('rgb(1, 2, 3)');
});

test('A host can set font and radius', () => {
  render(
    <div style={{ '--maltrad-font': 'serif', '--maltrad-radius': '0px' } as object}>
      <GoalTree plan={namndplan2024} />
    </div>,
  );
  const style = getComputedStyle(one('[data-node-id="mal-1"] .maltrad-card'));
  expect([style.fontFamily, style.borderTopRightRadius]).toEqual(['serif', '0px']);
});

test('The header row is below a bar that a host has at the top of the window', async () => {
  render(
    <div style={{ '--maltrad-sticky-top': '48px' } as object}>
      <GoalTree plan={namndplan2024} defaultExpanded="all" />
    </div>,
  );
  window.scrollTo(0, 1000);
  await host.settle();
  expect(treePage.header().getBoundingClientRect().top).toBe(48);
});

test('A status is told by shape and word, which no theme can take away', () => {
  render(
    <div className="maltrad">
      {LOOKS.map((status) => (
        <StatusMark key={status} status={status} word={status} />
      ))}
    </div>,
  );
  const shapes = [...document.querySelectorAll('.maltrad-status-icon')].map(
    (icon) => icon.innerHTML,
  );
  expect(new Set(shapes).size).toBe(LOOKS.length);
  expect(one('.maltrad').textContent).toBe(LOOKS.join(''));
});

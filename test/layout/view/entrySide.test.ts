/** Connectors meet cards on the side at which their path ends. */
import { expect, test } from 'vitest';
import { entrySide } from '../../../src/layout/view/entrySide';
import type { LinkKind, TreeLayout } from '../../../src/layout/geometry/treeLayout';

const PARENT = { x: 100, y: 0, width: 100, height: 40 };

/** A parent and one child of 100 × 40, joined by a connector of a kind. */
function pair(link: LinkKind | null, x: number, y: number, rootAt: 'top' | 'left' = 'top') {
  const layout: TreeLayout = {
    rootAt,
    boxes: [PARENT, { x, y, width: 100, height: 40 }],
    links: [null, link],
    spans: [],
    bounds: { x: 0, y: 0, width: 400, height: 200 },
    gaps: { level: 24, sibling: 8, branch: 12 },
    anchor: 13,
  };
  return entrySide(layout, 1, 0);
}

test.each([
  ['an elbow from above', 'elbow', 40, 64, 'top'],
  ['a stack’s spine on the left', 'stack', 120, 64, 'left'],
  ['the stem on the left of the card', 'side', 170, 64, 'left'],
  ['the stem on the right of the card', 'side', 20, 64, 'right'],
] as const)('%s', (_says, link, x, y, expected) => {
  expect(pair(link, x, y)).toBe(expected);
});

test('With the root on the left every connector arrives from the left', () => {
  expect(pair('elbow', 240, 64, 'left')).toBe('left');
});

test('A card without a connector has no entry side', () => {
  expect(pair(null, 240, 64)).toBeUndefined();
  expect(entrySide({ ...EMPTY, links: ['elbow'] }, 0, -1)).toBeUndefined();
});

const EMPTY: TreeLayout = {
  rootAt: 'top',
  boxes: [PARENT],
  links: [null],
  spans: [],
  bounds: PARENT,
  gaps: { level: 24, sibling: 8, branch: 12 },
  anchor: 13,
};

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Box } from '../../src/layout/geometry/box';
import { linkPoints } from '../../src/layout/geometry/linkPath';
import { layoutTree } from '../../src/layout/layoutTree';
import type { Scene } from '../../src/layout/view/scene';
import { visibleRows } from '../../src/tree/visibleRows';
import { randomTree } from '../tree/randomTree';
import { treeOf, type Pair } from '../tree/treeOf';
import { crossingLinks, linksThroughBoxes, overlappingBoxes } from './clashes';
import { arrangedScene } from './randomScene';

const EPSILON = 1e-6;
const scenes = arrangedScene();
const large = arrangedScene(300);
const FEW = { numRuns: 25 };

/** Pairs of boxes that are closer than siblings may be, both across and down. */
function tooClose({ layout }: Scene<Pair>): string[] {
  const { boxes, gaps } = layout;
  return boxes.flatMap((a, index) =>
    boxes.slice(index + 1).flatMap((b, later) => {
      const across = Math.max(a.x, b.x) - Math.min(a.x + a.width, b.x + b.width);
      const down = Math.max(a.y, b.y) - Math.min(a.y + a.height, b.y + b.height);
      const isClose = Math.max(across, down) < gaps.sibling - EPSILON;
      return isClose ? [`${index} and ${index + 1 + later}`] : [];
    }),
  );
}

const boxOf = ({ layout }: Scene<Pair>, index: number): Box => layout.boxes[index] ?? layout.bounds;

describe('Whatever the arrangement and the available width', () => {
  test('no two cards overlap, and all keep the gap between siblings', () => {
    fc.assert(
      fc.property(scenes, ({ scene }) => {
        expect(overlappingBoxes(scene)).toEqual([]);
        expect(tooClose(scene)).toEqual([]);
      }),
    );
  });

  test('no two connectors from different parents share a point', () => {
    fc.assert(
      fc.property(scenes, ({ scene }) => {
        expect(crossingLinks(scene)).toEqual([]);
      }),
    );
  });

  test('no connector runs through a card', () => {
    fc.assert(
      fc.property(scenes, ({ scene }) => {
        expect(linksThroughBoxes(scene)).toEqual([]);
      }),
    );
  });

  test('the same holds for hundreds of rows', () => {
    fc.assert(
      fc.property(large, ({ scene }) => {
        expect(tooClose(scene)).toEqual([]);
        expect(crossingLinks(scene)).toEqual([]);
        expect(linksThroughBoxes(scene)).toEqual([]);
      }),
      FEW,
    );
  });

  test('everything, including connectors, is within the bounds', () => {
    fc.assert(
      fc.property(scenes, ({ scene }) => {
        const { rows, layout } = scene;
        const points = rows.flatMap(({ index, parentIndex }) => {
          const [kind, box] = [layout.links[index], boxOf(scene, index)];
          const corners = [{ x: box.x, y: box.y }].concat([
            { x: box.x + box.width, y: box.y + box.height },
          ]);
          if (!kind) return corners;
          const joint = layout.joints?.[index];
          return [...corners, ...linkPoints(layout, kind, boxOf(scene, parentIndex), box, joint)];
        });
        const { width, height } = layout.bounds;
        expect(
          points.filter(
            ({ x, y }) =>
              !(x > -EPSILON && y > -EPSILON && x < width + EPSILON && y < height + EPSILON),
          ),
        ).toEqual([]);
      }),
    );
  });

  test('the same rows get the same places', () => {
    fc.assert(
      fc.property(scenes, ({ scene, open, relayout }) => {
        expect(relayout(open).layout).toEqual(scene.layout);
      }),
    );
  });

  test('siblings of one placement follow each other to the right or downwards', () => {
    fc.assert(
      fc.property(scenes, ({ scene, placementOf }) => {
        for (const { index: parent } of scene.rows) {
          for (const placement of ['below', 'beside', 'band']) {
            const boxes = scene.rows
              .filter((row) => row.parentIndex === parent && placementOf(row) === placement)
              .map(({ index }) => boxOf(scene, index));
            expect(boxes.slice(1).filter((box, at) => !follows(box, boxes[at]))).toEqual([]);
          }
        }
      }),
    );
  });

  test('a parent is centred over children that are spread', () => {
    fc.assert(
      fc.property(scenes, ({ scene, placementOf }) => {
        const { rows, layout } = scene;
        for (const { index } of rows.filter(({ expanded }) => expanded)) {
          const below = rows.filter(
            (row) => row.parentIndex === index && placementOf(row) === 'below',
          );
          const isSpread = below.every((row) => layout.links[row.index] === 'elbow');
          const [first, last] = [below[0], below.at(-1)].map(
            (row) => row && centreOf(boxOf(scene, row.index)),
          );
          if (!isSpread || first === undefined || last === undefined) continue;
          expect(centreOf(boxOf(scene, index))).toBeCloseTo((first + last) / 2, 4);
        }
      }),
    );
  });

  test('opening a row moves no rows above it vertically when no width is given', () => {
    const free = arrangedScene(40, { maxWidth: undefined, spacings: ['spread'] });
    fc.assert(
      fc.property(free, fc.nat(), ({ scene, open, relayout }, pick) => {
        const closed = scene.rows.filter(({ expanded }) => expanded === false);
        const row = closed[pick % Math.max(1, closed.length)];
        if (!row) return;
        const after = relayout(new Set([...open, row.node.id]));
        for (let up = row.index; up >= 0; up = scene.rows[up]?.parentIndex ?? -1) {
          const now = after.indexById.get(scene.rows[up]?.node.id ?? '') ?? -1;
          expect(boxOf(after, now).y).toBeCloseTo(boxOf(scene, up).y, 6);
        }
      }),
    );
  });
});

const centreOf = ({ x, width }: Box) => x + width / 2;

/** Whether a box stands to the right of, or below, the one before it. */
function follows(box: Box, before: Box | undefined): boolean {
  if (!before) return true;
  return box.x > before.x + before.width - EPSILON || box.y > before.y + before.height - EPSILON;
}

describe('The available width', () => {
  test('is kept whenever the narrowest drawing fits it', () => {
    const trees = fc.tuple(randomTree(40), fc.integer({ min: 200, max: 2000 }));
    fc.assert(
      fc.property(trees, ([{ tree, open }, maxWidth]) => {
        const rows = visibleRows(tree, (id) => open.has(id));
        const narrowest = Math.max(
          0,
          ...tree.roots.map(({ id }) => {
            const branch = visibleRows(
              { ...tree, roots: tree.roots.filter((root) => root.id === id) },
              (node) => open.has(node),
            );
            return layoutTree(branch, 'top', { ...CARDS, arrangementOf: () => 'stack' }).bounds
              .width;
          }),
        );
        const { width } = layoutTree(rows, 'top', { ...CARDS, maxWidth }).bounds;
        expect(narrowest > maxWidth || width <= maxWidth + EPSILON).toBe(true);
      }),
    );
  });

  test('decides the arrangement: seven branches of none to six fit a screen of 1240 by 700', () => {
    const pairs = Array.from({ length: 7 }, (_, branch): Pair[] => [
      [`b${branch}`, 'r'],
      ...Array.from({ length: branch }, (_leaf, leaf): Pair => [
        `b${branch}l${leaf}`,
        `b${branch}`,
      ]),
    ]);
    const rows = visibleRows(treeOf([['r'], ...pairs.flat()]).tree, () => true);
    const { bounds } = layoutTree(rows, 'top', { ...CARDS, maxWidth: 1240 });
    expect(bounds.width).toBeLessThanOrEqual(1240);
    expect(bounds.height).toBeLessThanOrEqual(700);
  });

  test('puts trees below each other when they do not fit side by side', () => {
    const rows = visibleRows(treeOf([['a'], ['b'], ['b1', 'b']]).tree, () => true);
    const places = (maxWidth: number) =>
      layoutTree(rows, 'top', { ...CARDS, maxWidth }).boxes.map(({ y }) => y);
    expect(places(400)).toEqual([0, 0, 72]);
    expect(places(300)).toEqual([0, 92, 164]);
  });
});

const CARDS = {
  sizeOf: ({ index }: { index: number }) => ({ width: 170, height: index % 3 === 1 ? 44 : 64 }),
  gaps: { level: 28, sibling: 10, branch: 18 },
  anchor: 22,
};

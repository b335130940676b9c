import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Box } from '../../../src/layout/geometry/box';
import { packColumns } from '../../../src/layout/columns/packColumns';
import type { Scene } from '../../../src/layout/view/scene';
import type { VisibleRow } from '../../../src/tree/visibleRows';
import { visibleRows } from '../../../src/tree/visibleRows';
import { treeOf, type Pair } from '../../tree/treeOf';
import { randomScene } from '../randomScene';

const NOWHERE: Box = { x: NaN, y: NaN, width: NaN, height: NaN };

/** Each row with its box. */
function placed({ rows, layout }: Scene<Pair>): { row: VisibleRow<Pair>; box: Box }[] {
  return rows.map((row) => ({ row, box: layout.boxes[row.index] ?? NOWHERE }));
}

/** Rows of one column, in reading order. */
function columnsOf(scene: Scene<Pair>): { row: VisibleRow<Pair>; box: Box }[][] {
  return scene.layout.spans.map((_, depth) =>
    placed(scene).filter(({ row }) => row.node.depth === depth),
  );
}

describe('Packed columns', () => {
  const { tree } = treeOf([
    ['vision'],
    ['mål 1', 'vision'],
    ['delmål 1', 'mål 1'],
    ['delmål 2', 'mål 1'],
    ['mål 2', 'vision'],
    ['mål 3', 'vision'],
    ['delmål 3', 'mål 3'],
  ]);
  const { boxes, spans } = packColumns(
    visibleRows(tree, () => true),
    {
      sizeOf: ({ node }) => ({ width: node.depth === 0 ? 100 : 200, height: 60 }),
      gaps: { level: 40, sibling: 8, branch: 16 },
      anchor: 24,
    },
  );

  test('read to the right and down, as a document does', () => {
    expect(boxes.map(({ x, y }) => [x, y])).toEqual([
      [0, 0],
      [140, 0],
      [380, 0],
      [380, 68],
      [140, 68],
      [140, 144],
      [380, 144],
    ]);
  });

  test('are as wide as their widest card', () => {
    expect(spans).toEqual([
      { start: 0, size: 100 },
      { start: 140, size: 200 },
      { start: 380, size: 200 },
    ]);
  });
});

describe('In packed columns, whatever the tree and the sizes', () => {
  const scenes = randomScene('left', { leastHeight: 0 });

  test('every card begins at the left edge of its column', () => {
    fc.assert(
      fc.property(scenes, ({ scene }) => {
        const { spans } = scene.layout;
        const starts = placed(scene).map(({ row }) => spans[row.node.depth]?.start);
        expect(placed(scene).map(({ box }) => box.x)).toEqual(starts);
      }),
    );
  });

  test('an open node is level with its first child', () => {
    fc.assert(
      fc.property(scenes, ({ scene }) => {
        const all = placed(scene);
        const parents = all.filter(({ row }) => row.expanded);
        expect(parents.map(({ box }) => box.y)).toEqual(
          parents.map(({ row }) => all[row.index + 1]?.box.y),
        );
      }),
    );
  });

  test('a column is in reading order, with at least the gaps between siblings and branches', () => {
    fc.assert(
      fc.property(scenes, ({ scene }) => {
        const { sibling, branch } = scene.layout.gaps;
        for (const column of columnsOf(scene)) {
          for (const [place, { row, box }] of column.slice(1).entries()) {
            const above = column[place];
            const gap = above?.row.parentIndex === row.parentIndex ? sibling : branch;
            const bottom = (above?.box.y ?? NaN) + (above?.box.height ?? NaN);
            expect(box.y).toBeGreaterThanOrEqual(bottom + gap);
          }
        }
      }),
    );
  });

  test('a closed sibling is directly below the previous one, however large that one’s branch is', () => {
    fc.assert(
      fc.property(scenes, ({ scene }) => {
        for (const column of columnsOf(scene)) {
          for (const [place, { row, box }] of column.slice(1).entries()) {
            const above = column[place];
            if (above?.row.parentIndex !== row.parentIndex || row.expanded) continue;
            expect(box.y).toBe(above.box.y + above.box.height + scene.layout.gaps.sibling);
          }
        }
      }),
    );
  });

  test('a chain of first children is as high as its columns allow', () => {
    fc.assert(
      fc.property(scenes, ({ scene }) => {
        const { sibling, branch } = scene.layout.gaps;
        const touches = new Set<number>();
        for (const column of columnsOf(scene)) {
          for (const [place, { row, box }] of column.entries()) {
            const above = column[place - 1];
            const gap = above?.row.parentIndex === row.parentIndex ? sibling : branch;
            const free = above ? above.box.y + above.box.height + gap : 0;
            if (box.y === free || box.y === 0) touches.add(headOf(scene, row.index));
          }
        }
        const heads = scene.rows.filter(({ index }) => headOf(scene, index) === index);
        expect(heads.filter(({ index }) => !touches.has(index))).toEqual([]);
      }),
    );
  });

  test('opening a node moves nothing above it, and nothing that comes before its chain', () => {
    fc.assert(
      fc.property(randomScene('left'), fc.nat(), ({ scene, open, relayout }, pick) => {
        const closed = scene.rows.filter(({ expanded }) => expanded === false);
        const chosen = closed[pick % Math.max(1, closed.length)];
        fc.pre(chosen !== undefined);
        const after = relayout(new Set([...open, chosen.node.id]));
        const at = scene.layout.boxes[chosen.index]?.y ?? NaN;
        const head = headOf(scene, chosen.index);
        const stays = placed(scene).filter(
          ({ row, box }) => row.index < head || box.y + box.height <= at,
        );
        const now = stays.map(({ row }) => {
          const index = after.indexById.get(row.node.id) ?? -1;
          return after.layout.boxes[index]?.y;
        });
        expect(now).toEqual(stays.map(({ box }) => box.y));
      }),
    );
  });
});

/** The first row in the chain of first children that a row belongs to, all of which are level. */
function headOf({ rows }: Scene<Pair>, index: number): number {
  let head = index;
  while (rows[head]?.parentIndex === head - 1 && head > 0) head -= 1;
  return head;
}

/** Lines across a tree, between cards that are not parent and child. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Box, Point } from '../../../src/layout/geometry/box';
import type { Edge } from '../../../src/layout/routing/edgeRouter';
import { edgeRoutes } from '../../../src/layout/routing/edgeRoutes';
import { boxAt, type Scene } from '../../../src/layout/view/scene';
import type { Pair } from '../../tree/treeOf';
import { arrangedScene, randomScene, type RandomScene } from '../randomScene';
import { sceneOf } from '../sceneOf';

const EPSILON = 1e-6;
const ALL: Box = { x: -1e5, y: 0, width: 2e5, height: 1e5 };

/** Pairs of rows to connect, as numbers that are reduced to the number of rows. */
const pairs = fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 5 });

/** Scenes with the root at the top and at the left. */
const scenes: fc.Arbitrary<RandomScene> = fc.oneof(arrangedScene(), randomScene('left'));

function linesFor({ rows }: Scene<Pair>, picks: readonly (readonly [number, number])[]) {
  return picks.flatMap(([a, b], at): Edge[] => {
    const [from, to] = [a % rows.length, b % rows.length];
    return from === to ? [] : [{ from, to, line: `line ${at}` }];
  });
}

/** The corners of a path with rounded corners. */
function cornersOf(path: string): Point[] {
  const numbers = (text: string) => {
    const [x = NaN, y = NaN] = text.split(',').map(Number);
    return { x, y };
  };
  const start = /^M([^LQ]+)/.exec(path)?.[1] ?? '';
  const turns = [...path.matchAll(/Q([^ ]+) /g)].map(([, corner = '']) => corner);
  const end = /L([^LQ]+)$/.exec(path)?.[1] ?? '';
  return [start, ...turns, end].map(numbers);
}

/** Rows whose cards a line crosses; it only touches the two at its ends. */
function cardsCut(scene: Scene<Pair>, points: readonly Point[], top: number): number[] {
  return points.slice(1).flatMap((end, at) => {
    const start = points[at] ?? end;
    return scene.rows.flatMap(({ index }) => {
      const { x, y, width, height } = boxAt(scene, index, top);
      const isAside =
        Math.max(start.x, end.x) <= x + EPSILON || Math.min(start.x, end.x) >= x + width - EPSILON;
      const isApart =
        Math.max(start.y, end.y) <= y + EPSILON || Math.min(start.y, end.y) >= y + height - EPSILON;
      return isAside || isApart ? [] : [index];
    });
  });
}

const touches = ({ x, y, width, height }: Box, point: Point | undefined) =>
  point !== undefined &&
  point.x >= x - EPSILON &&
  point.x <= x + width + EPSILON &&
  point.y >= y - EPSILON &&
  point.y <= y + height + EPSILON;

describe('Whatever the arrangement and the view', () => {
  test('a line leads from one card to the other and crosses none', () => {
    fc.assert(
      fc.property(scenes, pairs, fc.nat(2000), ({ scene }, picks, top) => {
        if (scene.rows.length < 2) return;
        const lines = linesFor(scene, picks);
        const drawn = edgeRoutes(scene, lines).toDraw({ ...ALL, y: top });
        expect(drawn.map(({ line }) => line)).toEqual(lines.map(({ line }) => line));
        for (const [place, { path }] of drawn.entries()) {
          const points = cornersOf(path);
          const { from = -1, to = -1 } = lines[place] ?? {};
          expect(touches(boxAt(scene, from, top), points[0])).toBe(true);
          expect(touches(boxAt(scene, to, top), points.at(-1))).toBe(true);
          expect(cardsCut(scene, points, top)).toEqual([]);
        }
      }),
    );
  });

  test('every segment is horizontal or vertical', () => {
    fc.assert(
      fc.property(scenes, pairs, fc.nat(2000), ({ scene }, picks, top) => {
        if (scene.rows.length < 2) return;
        const lines = edgeRoutes(scene, linesFor(scene, picks));
        for (const { path } of lines.toDraw({ ...ALL, y: top })) {
          const points = cornersOf(path);
          const slanted = points
            .slice(1)
            .filter(({ x, y }, at) => x !== points[at]?.x && y !== points[at]?.y);
          expect(slanted).toEqual([]);
        }
      }),
    );
  });

  test('it stays near the drawing, and never above it', () => {
    fc.assert(
      fc.property(arrangedScene(12), pairs, ({ scene }, picks) => {
        if (scene.rows.length < 2) return;
        const { width, height } = scene.layout.bounds;
        for (const { path } of edgeRoutes(scene, linesFor(scene, picks)).toDraw(ALL)) {
          const outside = cornersOf(path).filter(
            ({ x, y }) => x < -16 || x > width + 16 || y < -16 || y > height + 16,
          );
          expect(outside).toEqual([]);
        }
      }),
    );
  });
});

/** Three boards under an assembly, with one committee each, and two forums beside it. */
const THREE: Pair[] = [
  ['top'],
  ['a', 'top'],
  ['a1', 'a'],
  ['b', 'top'],
  ['b1', 'b'],
  ['c', 'top'],
  ['c1', 'c'],
  ['side'],
  ['s', 'side'],
  ['t', 'side'],
];

/** The corners of lines of one kind between nodes, in the given order. */
function pointsBetween(scene: Scene<Pair>, ...ids: readonly (readonly [string, string])[]) {
  const indexOf = (id: string) => scene.indexById.get(id) ?? -1;
  const edges = ids.map(([from, to]) => ({ from: indexOf(from), to: indexOf(to), line: 'one' }));
  const drawn = edgeRoutes(scene, edges).toDraw(ALL);
  return drawn.flatMap(({ path }) => path.split(/(?=M)/)).map(cornersOf);
}

type Piece = readonly [start: Point, end: Point];

const pieces = (points: readonly Point[]) =>
  points.slice(1).map((end, at): Piece => [points[at] ?? end, end]);

/** How far two segments overlap along an axis. */
function shared([a, b]: Piece, [c, d]: Piece, axis: 'x' | 'y'): number {
  const end = Math.min(Math.max(a[axis], b[axis]), Math.max(c[axis], d[axis]));
  return end - Math.max(Math.min(a[axis], b[axis]), Math.min(c[axis], d[axis]));
}

describe.each(['top', 'left'] as const)('With the root at the %s', (rootAt) => {
  const scene = sceneOf(THREE, rootAt);

  test('lines from different cards never overlap', () => {
    const [one = [], other = []] = pointsBetween(scene, ['a', 's'], ['b', 't']);
    expect(one.length * other.length).toBeGreaterThan(0);
    const near = pieces(one).filter((a) =>
      pieces(other).some((b) => {
        const [across, down] = [shared(a, b, 'x'), shared(a, b, 'y')];
        // Lines that cross, or that turn where another passes, have only a short stretch in common.
        return Math.min(across, down) > -4 && Math.max(across, down) > 8;
      }),
    );
    expect(near).toEqual([]);
  });

  test('lines from the same card leave it together', () => {
    const [one = [], other = []] = pointsBetween(scene, ['a', 's'], ['a', 't']);
    expect(one.slice(0, 2)).toEqual(other.slice(0, 2));
  });
});

test('Neighbours are joined by a straight line', () => {
  const [points] = pointsBetween(sceneOf(THREE, 'top'), ['a', 'b']);
  expect(points).toHaveLength(2);
});

test('A line has no more bends than a route around corners needs', () => {
  const [points = []] = pointsBetween(sceneOf(THREE, 'top'), ['a', 't']);
  expect(points.length).toBeLessThanOrEqual(6);
});

test('No line joins a card with itself or with a missing one', () => {
  const scene = sceneOf(THREE);
  const drawn = (to: number) => edgeRoutes(scene, [{ from: 0, to, line: 'one' }]).toDraw(ALL);
  expect(drawn(0)).toEqual([]);
  expect(drawn(99)).toEqual([]);
});

describe('In a tree too large to be mounted whole', () => {
  const many: Pair[] = [
    ['r'],
    ...Array.from({ length: 20 }, (_, at): Pair => [`b${at}`, 'r']),
    ...Array.from({ length: 200 }, (_, at): Pair => [`l${at}`, `b${at % 20}`]),
  ];
  const scene = sceneOf(many, 'left');
  const at = (id: string) => scene.indexById.get(id) ?? -1;
  const edges: Edge[] = [
    { from: at('b0'), to: at('b1'), line: 'near' },
    { from: at('b18'), to: at('b19'), line: 'far' },
  ];
  const screen: Box = { x: 0, y: 0, width: 1000, height: 800 };
  const linesIn = (view: Box) =>
    edgeRoutes(scene, edges)
      .toDraw(view)
      .map(({ line }) => line);

  test('only visible lines are drawn', () => {
    expect(linesIn(screen)).toEqual(['near']);
    expect(linesIn({ ...screen, y: scene.layout.bounds.height - 800 })).toEqual(['far']);
  });

  test('a line keeps its route when the view moves away and returns', () => {
    const drawn = edgeRoutes(scene, edges);
    const before = drawn.toDraw(screen);
    drawn.toDraw({ ...screen, y: scene.layout.bounds.height - 800 });
    expect(drawn.toDraw(screen)).toEqual(before);
  });

  test('for a node only its own lines are drawn', () => {
    const drawn = edgeRoutes(scene, edges);
    expect(drawn.toDraw(screen, 'b1').map(({ line }) => line)).toEqual(['near']);
    expect(drawn.toDraw(screen, 'b2')).toEqual([]);
  });
});

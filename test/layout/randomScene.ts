import * as fc from 'fast-check';
import type { Size } from '../../src/layout/geometry/box';
import { layoutTree } from '../../src/layout/layoutTree';
import { makeScene, type Scene } from '../../src/layout/view/scene';
import type { LayoutOptions, Placement, Spacing } from '../../src/layout/geometry/treeLayout';
import { visibleRows, type VisibleRow } from '../../src/tree/visibleRows';
import type { RootedTree } from '../../src/tree/toTree';
import { randomTree } from '../tree/randomTree';
import type { Pair } from '../tree/treeOf';

/** A scene of a random tree, and the inputs for laying it out again with other nodes open. */
export interface RandomScene {
  readonly scene: Scene<Pair>;
  readonly tree: RootedTree<Pair>;
  readonly open: ReadonlySet<string>;
  readonly relayout: (open: ReadonlySet<string>) => Scene<Pair>;
  readonly placementOf: (row: VisibleRow<Pair>) => Placement;
}

/** Distance from the top of a card to its connectors. */
const ANCHOR = 24;

const GAPS = { level: 48, sibling: 8, branch: 16 };

/** Mostly cards, some of them as thin as a line or far larger than a screen. */
function side(least: number, most: number): fc.Arbitrary<number> {
  return fc.oneof(
    { arbitrary: fc.integer({ min: least, max: most }), weight: 5 },
    { arbitrary: fc.constantFrom(least, 10 * most), weight: 1 },
  );
}

/** How the rows of a scene are arranged, by random numbers that belong to their nodes. */
export interface RandomRoom {
  readonly placements: readonly Placement[];
  readonly spacings: readonly Spacing[];
  readonly maxWidth: number | undefined;
}

/** Placements, arrangements and widths that a chart may ask for; the lists are indexed by node. */
const randomRoom: fc.Arbitrary<RandomRoom> = fc.record({
  placements: fc.array(
    fc.oneof(
      { arbitrary: fc.constant('below' as const), weight: 4 },
      { arbitrary: fc.constantFrom('beside' as const, 'band' as const), weight: 1 },
    ),
    { minLength: 1, maxLength: 23 },
  ),
  spacings: fc.array(fc.constantFrom('auto', 'auto', 'spread', 'stack'), {
    minLength: 1,
    maxLength: 7,
  }),
  maxWidth: fc.option(fc.integer({ min: 300, max: 3000 }), { nil: undefined }),
});

/** Scenes whose rows are below, beside and in bands, spread and stacked. */
export function arrangedScene(
  size = 40,
  fixed: Partial<RandomRoom> = {},
): fc.Arbitrary<RandomScene> {
  const least = { leastHeight: ANCHOR, leastWidth: 40, size };
  return randomRoom.chain((room) => randomScene('top', least, { ...room, ...fixed }));
}

/** Scenes of random trees with cards of random sizes, at least `leastHeight` high. */
export function randomScene(
  rootAt: 'left' | 'top',
  { leastHeight = ANCHOR, leastWidth = 1, size = 40 } = {},
  room?: RandomRoom,
): fc.Arbitrary<RandomScene> {
  const card = fc.record({ width: side(leastWidth, 300), height: side(leastHeight, 200) });
  const cards = fc.array(card, { minLength: 1, maxLength: size, size: 'max' });
  return fc.tuple(randomTree(size), cards).map(([{ tree, open }, sizes]) => {
    const options: LayoutOptions<Pair> = { ...optionsFor(sizes), ...(room && roomFor(room)) };
    const relayout = (opened: ReadonlySet<string>) => {
      const rows = visibleRows(tree, (id) => opened.has(id));
      return makeScene(rows, layoutTree(rows, rootAt, options));
    };
    const scene = relayout(open);
    const placementOf = options.placementOf ?? (() => 'below' as const);
    return {
      scene,
      tree,
      open,
      relayout,
      placementOf,
      [fc.toStringMethod]: () => outlineOf(scene),
    };
  });
}

/** Output for a failed property: the rows, indented by depth, each with its box. */
function outlineOf({ rows, layout }: Scene<Pair>): string {
  const lines = rows.map(({ node, index, expanded }) => {
    const { x, y, width, height } = layout.boxes[index] ?? layout.bounds;
    const sign = expanded === undefined ? '' : expanded ? ' open' : ' closed';
    return `${'  '.repeat(node.depth)}${node.id}${sign}: ${width} x ${height} at ${x}, ${y}`;
  });
  return `\n${lines.join('\n')}\n`;
}

function roomFor({ placements, spacings, maxWidth }: RandomRoom): Partial<LayoutOptions<Pair>> {
  const numberOf = ({ node }: VisibleRow<Pair>) => Number(node.id.slice(1));
  return {
    placementOf: (row) => placements[numberOf(row) % placements.length] ?? 'below',
    arrangementOf: (row) => spacings[numberOf(row) % spacings.length] ?? 'auto',
    maxWidth,
  };
}

/** A card's size depends on its node alone, whatever else is open. */
function optionsFor(sizes: readonly Size[]): LayoutOptions<Pair> {
  return {
    sizeOf: ({ node }) =>
      sizes[Number(node.id.slice(1)) % sizes.length] ?? { width: 1, height: ANCHOR },
    gaps: GAPS,
    anchor: ANCHOR,
  };
}

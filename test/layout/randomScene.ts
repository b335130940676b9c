import * as fc from 'fast-check';
import type { Size } from '../../src/layout/box';
import { layoutTree } from '../../src/layout/layoutTree';
import { makeScene, type Scene } from '../../src/layout/scene';
import type { LayoutOptions } from '../../src/layout/treeLayout';
import { visibleRows } from '../../src/tree/visibleRows';
import type { Tree } from '../../src/tree/toTree';
import { randomTree } from '../tree/randomTree';
import type { Pair } from '../tree/treeOf';

/** A scene of a random tree, and what it takes to make it again with other nodes open. */
export interface RandomScene {
  readonly scene: Scene<Pair>;
  readonly tree: Tree<Pair>;
  readonly open: ReadonlySet<string>;
  readonly relayout: (open: ReadonlySet<string>) => Scene<Pair>;
}

/** The distance from the top of a card to its connectors. */
const ANCHOR = 24;

const GAPS = { level: 48, sibling: 8, branch: 16 };

/** Mostly cards, some of them as thin as a line or far larger than a screen. */
function side(least: number, most: number): fc.Arbitrary<number> {
  return fc.oneof(
    { arbitrary: fc.integer({ min: least, max: most }), weight: 5 },
    { arbitrary: fc.constantFrom(least, 10 * most), weight: 1 },
  );
}

/** Scenes of random trees with cards of random sizes, at least `leastHeight` high. */
export function randomScene(
  rootAt: 'left' | 'top',
  { leastHeight = ANCHOR, leastWidth = 1, size = 40 } = {},
): fc.Arbitrary<RandomScene> {
  const card = fc.record({ width: side(leastWidth, 300), height: side(leastHeight, 200) });
  const cards = fc.array(card, { minLength: 1, maxLength: size, size: 'max' });
  return fc.tuple(randomTree(size), cards).map(([{ tree, open }, sizes]) => {
    const options = optionsFor(sizes);
    const relayout = (opened: ReadonlySet<string>) => {
      const rows = visibleRows(tree, (id) => opened.has(id));
      return makeScene(rows, layoutTree(rows, rootAt, options));
    };
    const scene = relayout(open);
    return { scene, tree, open, relayout, [fc.toStringMethod]: () => outlineOf(scene) };
  });
}

/** What a failed property prints: the rows, indented by depth, each with its box. */
function outlineOf({ rows, layout }: Scene<Pair>): string {
  const lines = rows.map(({ node, index, expanded }) => {
    const { x, y, width, height } = layout.boxes[index] ?? layout.bounds;
    const sign = expanded === undefined ? '' : expanded ? ' open' : ' closed';
    return `${'  '.repeat(node.depth)}${node.id}${sign}: ${width} x ${height} at ${x}, ${y}`;
  });
  return `\n${lines.join('\n')}\n`;
}

/** The size of a card follows its node, whatever else is open. */
function optionsFor(sizes: readonly Size[]): LayoutOptions<Pair> {
  return {
    sizeOf: ({ node }) =>
      sizes[Number(node.id.slice(1)) % sizes.length] ?? { width: 1, height: ANCHOR },
    gaps: GAPS,
    anchor: ANCHOR,
  };
}

import type { VisibleRow } from '../../tree/visibleRows';
import { arrange } from './arrange';
import { bounds, type Box, type Size } from '../geometry/box';
import { familiesOf } from './family';
import { placeCells, type Places } from './placeCells';
import type { LayoutOptions, Span, TreeLayout } from '../geometry/treeLayout';

/**
 * Top-down layout in rows of the drawing: parents are centred over children that are spread; other
 * children are stacked along spines, beside their parent, or in a band on its stem. With `maxWidth`, the
 * arrangement is chosen so that the drawing fits the width and is low.
 *
 *             ┌──────┐
 *    beside ──┤ card ├── beside        A card with its FAMILY: children beside it, in a band on its
 *             └──┬───┘                 STEM (straight down from the middle of the card), and below.
 *       band ────┼──── band
 *                │
 *       ┌────────┼────────┐            Those below stand by an ARRANGEMENT. `spread`: side by side,
 *    ┌──┴───┐ ┌──┴───┐ ┌──┴───┐        in a row that the whole CELL shares.
 *    │      │ │      │ │      │
 *    └─┬────┘ └──┬───┘ └──┬───┘
 *      ├─ card   │      ┌─┴──┐
 *      │    card ┼ card ├─ c ├─ c      `hang`: one column on a SPINE near the parent's left edge.
 *      ├─ card   │      │    │         `bone`: two columns, left and right of the stem.
 *      │    card ┼ card ├─ c ├─ c      `comb`: several columns, each with a spine of its own.
 *
 * From small to large: a PART is a piece of the drawing around a stem, described by how far it extends
 * (`part.ts`). A LIMB is a card's head (the card, the rows beside it and the band) and its body (what
 * hangs below) (`limbOf.ts`). A BLOCK is a part in its row of the drawing; blocks are spaced sideways by
 * the tidy tree of Reingold and Tilford (1981), in d3-hierarchy's version that takes linear time
 * (Buchheim, Jünger and Leipert 2002) (`placeStems.ts`). A CELL is a subtree with rows of its own:
 * whatever hangs on a spine is a cell, made before its parent and placed after it (`cell.ts`,
 * `placeCells.ts`). A SHAPE is a width and height that a branch can have with some arrangement
 * (`shapesOf.ts`, after Stockmeyer 1983); `arrange.ts` chooses among the shapes.
 */
export function tidyRows<T>(rows: readonly VisibleRow<T>[], options: LayoutOptions<T>): TreeLayout {
  const sizes = rows.map(options.sizeOf);
  const { boxes, joints, links } = placeWithin(rows, sizes, options);
  return {
    rootAt: 'top',
    boxes,
    links,
    joints,
    spans: rowSpans(rows, boxes),
    bounds: fromOrigin(bounds(boxes)),
    gaps: options.gaps,
    anchor: options.anchor,
  };
}

/**
 * Lays out for less and less width as long as the drawing is wider than `maxWidth`; keeps the narrowest.
 */
function placeWithin<T>(
  rows: readonly VisibleRow<T>[],
  sizes: readonly Size[],
  options: LayoutOptions<T>,
): Places {
  const { maxWidth = Infinity, gaps, placementOf } = options;
  const families = familiesOf(rows, placementOf);
  const arrangedIn = arrange(rows, families, sizes, options);
  const placeIn = (room: number) => placeCells(rows, families, sizes, arrangedIn(room), gaps);
  let best = placeIn(maxWidth);
  let short = 0;
  while (best.width > maxWidth && short < maxWidth) {
    short = 2 * short || best.width - maxWidth;
    const next = placeIn(maxWidth - short);
    if (next.width < best.width) best = next;
  }
  return best;
}

/** Where each depth begins, and how far it extends. */
function rowSpans<T>(rows: readonly VisibleRow<T>[], boxes: readonly Box[]): Span[] {
  const tops: number[] = [];
  const bottoms: number[] = [];
  for (const { index, node } of rows) {
    const { y, height } = boxes[index] ?? { y: 0, height: 0 };
    tops[node.depth] = Math.min(tops[node.depth] ?? Infinity, y);
    bottoms[node.depth] = Math.max(bottoms[node.depth] ?? 0, y + height);
  }
  return tops.map((start, depth) => ({ start, size: (bottoms[depth] ?? start) - start }));
}

function fromOrigin({ x, y, width, height }: Box): Box {
  return { x: 0, y: 0, width: x + width, height: y + height };
}

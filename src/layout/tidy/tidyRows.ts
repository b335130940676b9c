import type { Row } from '../../tree/visibleRows';
import { arrange } from './arrange';
import { bounds, type Box, type Size } from '../geometry/box';
import { familiesOf } from './family';
import { placeCells, type Places } from './placeCells';
import type { LayoutOptions, Span, TreeLayout } from '../geometry/treeLayout';

/**
 * Top-down layout: rows of the drawing one below the other, parents centred over children that are
 * spread, others stacked along spines, beside their parent or in a band on its stem. With `maxWidth`
 * the arrangement is chosen so that all fits and is low.
 */
export function tidyRows<T>(rows: readonly Row<T>[], options: LayoutOptions<T>): TreeLayout {
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

/** Aims at less and less than the room there is as long as the drawing comes out wider; at last at none. */
function placeWithin<T>(
  rows: readonly Row<T>[],
  sizes: readonly Size[],
  options: LayoutOptions<T>,
): Places {
  const { maxWidth = Infinity, gaps, placementOf } = options;
  const familyOf = familiesOf(rows, placementOf);
  const arrangedIn = arrange(rows, familyOf, sizes, options);
  const placeIn = (room: number) => placeCells(rows, familyOf, sizes, arrangedIn(room), gaps);
  let best = placeIn(maxWidth);
  let short = 0;
  while (best.width > maxWidth && short < maxWidth) {
    short = 2 * short || best.width - maxWidth;
    const next = placeIn(maxWidth - short);
    if (next.width < best.width) best = next;
  }
  return best;
}

/** From the first to the last of each depth. */
function rowSpans<T>(rows: readonly Row<T>[], boxes: readonly Box[]): Span[] {
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

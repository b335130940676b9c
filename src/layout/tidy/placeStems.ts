import { hierarchy, tree, type HierarchyNode } from 'd3-hierarchy';
import { emptyPart, type Part } from './part';
import type { Gaps } from '../geometry/treeLayout';

/** What stands around one stem in one row of the drawing: a card with what hangs on it, or a stack. */
export interface Block {
  readonly part: Part;
  /** Index of the card's row, or of the card that the stack belongs to; -1 when there is neither. */
  readonly index: number;
  readonly isCard: boolean;
  /** The row of the drawing, from 0; -1 for the block that holds all others. */
  readonly depth: number;
  readonly children: Block[];
}

/** A block and the x of its stem. */
export interface PlacedBlock {
  readonly x: number;
  readonly block: Block;
}

/** A block without a card, which only reserves space. */
export function emptyBlock(left: number, right: number, depth: number): Block {
  return { part: emptyPart(left, right, 0), index: -1, isCard: false, depth, children: [] };
}

/** Where each row of the drawing begins. Stacks do not count, since they may extend past their row. */
export function rowStarts(blocks: readonly Block[], gap: number): number[] {
  const heights: number[] = [];
  for (const { depth, isCard, part } of blocks) {
    heights[depth] = Math.max(heights[depth] ?? 0, isCard ? part.height : 0);
  }
  let start = 0;
  return heights.map((height) => {
    const here = start;
    start += height + gap;
    return here;
  });
}

/** Adds empty blocks under a stack that extends past its row, so that nothing else is placed there. */
export function extendStack(stack: Block, starts: readonly number[], gap: number): void {
  const { left, right, height } = stack.part;
  const bottom = (starts[stack.depth] ?? 0) + height;
  let last = stack;
  for (let depth = stack.depth + 1; (starts[depth] ?? Infinity) - gap < bottom; depth += 1) {
    const empty = emptyBlock(left, right, depth);
    last.children.push(empty);
    last = empty;
  }
}

/**
 * Places the stems, each parent centred over its children and as tight as their widths allow, with
 * d3-hierarchy's tidy tree (Buchheim, Jünger and Leipert 2002).
 */
export function placeStems(root: Block, gaps: Gaps): PlacedBlock[] {
  const top = nodesOf(root);
  const order = new Map<Block, number>();
  top.eachBefore(({ data }) => order.set(data, order.size));
  const layout = tree<Block>()
    .nodeSize([1, 1])
    .separation((a, b) => {
      const isInOrder = (order.get(a.data) ?? 0) < (order.get(b.data) ?? 0);
      const [before, after] = isInOrder ? [a.data, b.data] : [b.data, a.data];
      const isClose = a.parent === b.parent && !a.children && !b.children;
      const gap = isClose ? gaps.sibling : gaps.branch;
      return before.part.right + after.part.left + gap;
    });
  const placed: PlacedBlock[] = [];
  layout(top).eachBefore(({ x, data }) => placed.push({ x, block: data }));
  return placed.slice(1);
}

/**
 * The nodes that d3 lays out. They are made one by one, because `hierarchy` on the whole tree takes time
 * in the square of its depth.
 */
function nodesOf(root: Block): HierarchyNode<Block> {
  const top = hierarchy(root, () => null);
  const stack = [top];
  for (let node = stack.pop(); node; node = stack.pop()) {
    const [parent, depth] = [node, node.depth + 1];
    const children = node.data.children.map((block) =>
      Object.assign(
        hierarchy(block, () => null),
        { parent, depth },
      ),
    );
    if (children.length > 0) node.children = children;
    for (const child of children) stack.push(child);
  }
  return top;
}

import { hierarchy, tree, type HierarchyNode, type HierarchyPointNode } from 'd3-hierarchy';
import type { Part } from './part';
import type { Gaps } from './treeLayout';

/** What stands in one row of a drawing round one stem: a card with what hangs on it, or a stack. */
export interface Block extends Part {
  /** The card's row, or that of the card which the stack belongs to; -1 for none. */
  readonly index: number;
  readonly isCard: boolean;
  readonly children: Block[];
}

/** A block and the place of its stem; the first row of the drawing has depth 1. */
export type PlacedBlock = HierarchyPointNode<Block>;

/** A block that is no card; without hung rows it only keeps room. */
export function emptyBlock({ left, right }: Pick<Part, 'left' | 'right'>): Block {
  return { index: -1, isCard: false, children: [], left, right, height: 0, hung: [] };
}

/** Where each row of the drawing begins; what hangs below its row takes no part. */
export function rowStarts(root: Block, gap: number): number[] {
  const heights: number[] = [];
  const stack = root.children.map((block) => ({ block, depth: 0 }));
  for (let top = stack.pop(); top; top = stack.pop()) {
    const { block, depth } = top;
    for (const child of block.children) stack.push({ block: child, depth: depth + 1 });
    heights[depth] = Math.max(heights[depth] ?? 0, block.isCard ? block.height : 0);
  }
  let start = 0;
  return heights.map((height) => {
    const here = start;
    start += height + gap;
    return here;
  });
}

/** Under a stack that hangs past its own row, empty blocks keep the rows and gaps below it free. */
export function extendStacks(root: Block, starts: readonly number[], gap: number): void {
  const stack = root.children.map((block) => ({ block, depth: 0 }));
  for (let top = stack.pop(); top; top = stack.pop()) {
    const { block, depth } = top;
    for (const child of block.children) stack.push({ block: child, depth: depth + 1 });
    if (block.isCard) continue;
    const bottom = (starts[depth] ?? 0) + block.height;
    let last = block;
    for (const start of starts.slice(depth + 1)) {
      if (start - gap >= bottom) break;
      const empty = emptyBlock(block);
      last.children.push(empty);
      last = empty;
    }
  }
}

/**
 * Places the stems: parents centred over their children, as tight as variable widths allow, by
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
      const [before, after] = isInOrder ? [a, b] : [b, a];
      const isClose = a.parent === b.parent && !a.children && !b.children;
      const gap = isClose ? gaps.sibling : gaps.branch;
      return before.data.right + after.data.left + gap;
    });
  return layout(top).descendants();
}

/** The nodes that d3 lays out, made one by one: made whole, they cost the square of the depth. */
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
    stack.push(...children);
  }
  return top;
}

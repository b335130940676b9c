import { hierarchy, tree, type HierarchyNode, type HierarchyPointNode } from 'd3-hierarchy';
import type { Row } from '../tree/visibleRows';
import { bounds, type Box, type Size } from './box';
import type { LayoutOptions, Span, TreeLayout } from './treeLayout';

/** A block is what d3 places: one card, or a stack of leaves under one parent. */
interface Block {
  /** Rows of the block, top to bottom; none for the virtual root and for what a stack hangs past. */
  readonly rows: number[];
  readonly isStack: boolean;
  readonly children: Block[];
  width: number;
  height: number;
}

/** From this many leaf siblings on, they are stacked instead of spread. */
const STACK_FROM = 4;
/** Room to the left of a stack for its spine. */
const STACK_INDENT = 24;

/**
 * Top-down layout: parents centred over their children, as tight as variable widths allow, by
 * d3-hierarchy's tidy tree (Buchheim, Jünger and Leipert 2002). Four or more siblings without
 * visible children are stacked along a spine.
 */
export function tidyRows<T>(rows: readonly Row<T>[], options: LayoutOptions<T>): TreeLayout {
  const sizes = rows.map(options.sizeOf);
  const root = makeBlocks(rows, sizes, options);
  const spans = rowSpans(rows, sizes, root, options.gaps.level);
  extendStacks(root, spans, options.gaps.level);
  const boxes: Box[] = [];
  const links: ('elbow' | 'stack' | null)[] = [];
  for (const placed of placeBlocks(root, options)) {
    if (placed.data.rows.length === 0) continue;
    placeRows(placed, sizes, spans, options, boxes);
    for (const index of placed.data.rows) {
      const isRoot = (rows[index]?.parentIndex ?? -1) < 0;
      links[index] = isRoot ? null : placed.data.isStack ? 'stack' : 'elbow';
    }
  }
  const { x } = bounds(boxes);
  return {
    rootAt: 'top',
    boxes: boxes.map((box) => ({ ...box, x: box.x - x })),
    links,
    spans,
    bounds: bounds(boxes.map((box) => ({ ...box, x: box.x - x }))),
    gaps: options.gaps,
    anchor: options.anchor,
  };
}

function makeBlocks<T>(
  rows: readonly Row<T>[],
  sizes: readonly Size[],
  { gaps }: LayoutOptions<T>,
): Block {
  const root: Block = { rows: [], isStack: false, children: [], width: 0, height: 0 };
  const blockOf: Block[] = [];
  const stackable = stackableParents(rows);
  for (const { index, parentIndex } of rows) {
    const size = sizes[index] ?? { width: 0, height: 0 };
    const parent = blockOf[parentIndex] ?? root;
    const stack = stackable.has(parentIndex) ? parent.children.at(-1) : undefined;
    if (stack) {
      stack.rows.push(index);
      stack.width = Math.max(stack.width, size.width + STACK_INDENT);
      stack.height += gaps.sibling + size.height;
      continue;
    }
    const isStack = stackable.has(parentIndex);
    const width = size.width + (isStack ? STACK_INDENT : 0);
    const block = { rows: [index], isStack, children: [], width, height: size.height };
    parent.children.push(block);
    blockOf[index] = block;
  }
  return root;
}

function stackableParents<T>(rows: readonly Row<T>[]): Set<number> {
  const open = new Set(rows.filter(({ expanded }) => expanded).map((row) => row.parentIndex));
  return new Set(
    rows
      .filter(
        (row) => row.parentIndex >= 0 && row.setSize >= STACK_FROM && !open.has(row.parentIndex),
      )
      .map((row) => row.parentIndex),
  );
}

/** One row of the drawing per depth; a stack counts with its first card, since it may hang past. */
function rowSpans<T>(
  rows: readonly Row<T>[],
  sizes: readonly Size[],
  root: Block,
  gap: number,
): Span[] {
  const heights: number[] = [];
  const blocks = [root];
  for (let block = blocks.pop(); block; block = blocks.pop()) {
    blocks.push(...block.children);
    const first = block.rows[0];
    if (first === undefined) continue;
    const depth = rows[first]?.node.depth ?? 0;
    heights[depth] = Math.max(heights[depth] ?? 0, sizes[first]?.height ?? 0);
  }
  let start = 0;
  return heights.map((size) => {
    const span = { start, size };
    start += size + gap;
    return span;
  });
}

/** Under a stack that hangs past its own row, empty blocks keep the rows and gaps below it free. */
function extendStacks(root: Block, spans: readonly Span[], gap: number): void {
  const stack = root.children.map((block) => ({ block, depth: 0 }));
  for (let top = stack.pop(); top; top = stack.pop()) {
    const { block, depth } = top;
    for (const child of block.children) stack.push({ block: child, depth: depth + 1 });
    if (!block.isStack) continue;
    const bottom = (spans[depth]?.start ?? 0) + block.height;
    let last = block;
    for (const { start } of spans.slice(depth + 1)) {
      if (start - gap >= bottom) break;
      const empty = { rows: [], isStack: false, children: [], width: block.width, height: 0 };
      last.children.push(empty);
      last = empty;
    }
  }
}

function placeBlocks<T>(root: Block, { gaps }: LayoutOptions<T>): HierarchyPointNode<Block>[] {
  const layout = tree<Block>()
    .nodeSize([1, 1])
    .separation((a, b) => {
      const gap = a.parent === b.parent ? gaps.sibling : gaps.branch;
      return (a.data.width + b.data.width) / 2 + gap;
    });
  return layout(nodesOf(root)).descendants();
}

function placeRows<T>(
  placed: HierarchyPointNode<Block>,
  sizes: readonly Size[],
  spans: readonly Span[],
  { gaps }: LayoutOptions<T>,
  boxes: Box[],
): void {
  const { rows, isStack, width } = placed.data;
  const left = placed.x - width / 2 + (isStack ? STACK_INDENT : 0);
  let y = spans[placed.depth - 1]?.start ?? 0;
  for (const index of rows) {
    const size = sizes[index] ?? { width: 0, height: 0 };
    boxes[index] = { x: left, y, ...size };
    y += size.height + gaps.sibling;
  }
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

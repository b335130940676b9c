import type { VisibleRow } from '../../tree/visibleRows';
import { bounds, type Box, type Size } from '../geometry/box';
import type { LayoutOptions, Span, TreeLayout } from '../geometry/treeLayout';

/** How far down a column is filled so far, and the parent of the last row placed in it. */
interface Column {
  bottom: number;
  lastParent: number;
}

/**
 * Left-to-right layout in top-aligned, packed columns, in O(rows). A node and the chain of its first
 * children share one y: the highest at which all their columns are free. An open node is therefore level
 * with its first child, closed siblings follow directly below it, connectors never cross, and opening a
 * branch moves nothing above it.
 */
export function packColumns<T>(
  rows: readonly VisibleRow<T>[],
  options: LayoutOptions<T>,
): TreeLayout {
  const sizes = rows.map(options.sizeOf);
  const spans = columnSpans(rows, sizes, options.gaps.level);
  const columns: Column[] = spans.map(() => ({ bottom: -Infinity, lastParent: -1 }));
  const boxes: Box[] = [];
  for (let head = 0; head < rows.length;) {
    const end = chainEnd(rows, head);
    const y = chainTop(rows, head, end, columns, options);
    for (let index = head; index <= end; index += 1) {
      const row = rows[index];
      const size = sizes[index];
      if (!row || !size) continue;
      const { depth } = row.node;
      boxes[index] = { x: spans[depth]?.start ?? 0, y, ...size };
      columns[depth] = { bottom: y + size.height, lastParent: row.parentIndex };
    }
    head = end + 1;
  }
  return {
    rootAt: 'left',
    boxes,
    links: rows.map(({ parentIndex }) => (parentIndex < 0 ? null : 'elbow')),
    spans,
    bounds: bounds(boxes),
    gaps: options.gaps,
    anchor: options.anchor,
  };
}

/** Last row of the chain of first children; an open parent's first child is always the next row. */
function chainEnd<T>(rows: readonly VisibleRow<T>[], head: number): number {
  let end = head;
  while (rows[end]?.expanded && end + 1 < rows.length) end += 1;
  return end;
}

function chainTop<T>(
  rows: readonly VisibleRow<T>[],
  head: number,
  end: number,
  columns: readonly Column[],
  { gaps }: LayoutOptions<T>,
): number {
  let top = 0;
  for (let index = head; index <= end; index += 1) {
    const row = rows[index];
    const column = row && columns[row.node.depth];
    if (!column) continue;
    const gap = column.lastParent === row.parentIndex ? gaps.sibling : gaps.branch;
    top = Math.max(top, column.bottom + gap);
  }
  return top;
}

function columnSpans<T>(
  rows: readonly VisibleRow<T>[],
  sizes: readonly Size[],
  gap: number,
): Span[] {
  const widths: number[] = [];
  for (const [index, row] of rows.entries()) {
    const { depth } = row.node;
    widths[depth] = Math.max(widths[depth] ?? 0, sizes[index]?.width ?? 0);
  }
  let start = 0;
  return widths.map((size) => {
    const span = { start, size };
    start += size + gap;
    return span;
  });
}

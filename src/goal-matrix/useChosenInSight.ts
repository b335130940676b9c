import { useEffect, type RefObject } from 'react';
import { hasLayout } from '../viewport/hasLayout';
import type { MatrixSelection } from './matrixView';

/** Scrolls the matrix, but never the page, until the selected column and row are in sight. */
export function useChosenInSight(
  scroller: RefObject<HTMLElement | null>,
  { node, unit }: MatrixSelection,
): void {
  useEffect(() => {
    const outer = scroller.current;
    const corner = outer?.querySelector('thead th')?.getBoundingClientRect();
    if (!outer || !corner || !hasLayout()) return;
    const { left, top } = outer.getBoundingClientRect();
    // The sticky first column and first row cover part of the container.
    const across = { from: corner.right, to: left + outer.clientWidth };
    const down = { from: corner.bottom, to: top + outer.clientHeight };
    const boxOf = (id: string | null, selector: string) =>
      id === null ? undefined : outer.querySelector(selector)?.getBoundingClientRect();
    const column = boxOf(unit, 'thead [data-chosen]');
    const row = boxOf(node, 'tr[data-selected]');
    outer.scrollBy({
      left: column
        ? wholeColumns(outer, outside(column.left, column.right, across), across.from)
        : 0,
      top: row ? outside(row.top, row.bottom, down) : 0,
      behavior: 'instant',
    });
  }, [scroller, node, unit]);
}

/** Far enough that the sticky column cuts no other column: half a cell reads as another word. */
function wholeColumns(outer: HTMLElement, shift: number, from: number): number {
  if (shift <= 0) return shift;
  const heads = [...outer.querySelectorAll('thead th')];
  const starts = heads.map((head) => head.getBoundingClientRect().left - from);
  return starts.find((start) => start >= shift - 1) ?? shift;
}

/** How far an interval lies outside another, in pixels; if it is longer, its start is brought inside. */
function outside(start: number, end: number, { from, to }: { from: number; to: number }): number {
  const over = Math.max(0, end - to);
  return start - over < from ? start - from : over;
}

import type { MatrixCell } from '../status/overview/unitCells';
import type { MatrixRow } from '../status/overview/unitMatrix';

/** A button of the matrix: in a cell, or in a heading, whose row or column is -1. */
export interface Stop {
  readonly row: number;
  readonly column: number;
}

/** Where the focus enters the table: the first unit. */
export const FIRST_STOP: Stop = { row: -1, column: 0 };

const FIRST_ROW: Stop = { row: 0, column: -1 };

const STEPS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/**
 * The next button in the direction of a key, skipping cells without one; `undefined` when there is none.
 */
export function nextStop(rows: readonly MatrixRow[], from: Stop, key: string): Stop | undefined {
  const last = rows[0]?.cells.length ?? 0;
  if (key === 'Home') return firstFrom(rows, { ...from, column: -1 }, [0, 1]);
  if (key === 'End') return firstFrom(rows, { ...from, column: last - 1 }, [0, -1]);
  const step = STEPS[key];
  if (!step) return undefined;
  const [down, right] = step;
  const next = { row: from.row + down, column: from.column + right };
  return firstFrom(rows, next, step) ?? otherHead(from, key);
}

/** Whether there is a button at a position. */
export function isStop(rows: readonly MatrixRow[], { row, column }: Stop): boolean {
  if (row === -1) return column >= 0 && column < (rows[0]?.cells.length ?? 0);
  if (column === -1) return row in rows;
  const cell = rows[row]?.cells[column];
  return cell != null && isTold(cell);
}

/** Whether there is more to tell of a cell than that the goal is directed to the unit. */
export function isTold({ assessment, measures }: MatrixCell): boolean {
  return assessment !== undefined || measures.length > 0;
}

function firstFrom(
  rows: readonly MatrixRow[],
  from: Stop,
  [down, right]: readonly [number, number],
): Stop | undefined {
  const width = rows[0]?.cells.length ?? 0;
  for (let { row, column } = from; isWithin(row, rows.length) && isWithin(column, width);) {
    if (isStop(rows, { row, column })) return { row, column };
    row += down;
    column += right;
  }
  return undefined;
}

function isWithin(place: number, count: number): boolean {
  return place >= -1 && place < count;
}

/** Without any such cells between them, arrow keys still lead from the units to the goals and back. */
function otherHead({ row, column }: Stop, key: string): Stop | undefined {
  if (row === -1 && (key === 'ArrowDown' || (key === 'ArrowLeft' && column === 0))) {
    return FIRST_ROW;
  }
  return column === -1 && key === 'ArrowUp' ? FIRST_STOP : undefined;
}

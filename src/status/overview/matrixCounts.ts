import type { Look } from '../../model/plan/statusScale';
import { assessedVerdict } from '../plan/givenVerdicts';
import type { MatrixCell } from './matrixCells';
import type { NodeStatus } from '../plan/nodeStatus';
import type { Text } from '../scale/reason';
import { statusKey } from '../scale/statusKey';
import { lookOf, rankOfLevel, wordOf } from '../scale/verdict';

/** How many units have assessed the same. */
export interface MatrixLevel {
  /** Key of a level, or "notStarted". */
  readonly key: string;
  readonly look: Look;
  readonly word: Text;
  readonly count: number;
}

/** How much of a row, a column or the whole matrix is filled, and with what. */
export interface MatrixCounts {
  /** Cells that are directed to or assessed by their unit. */
  readonly filled: number;
  readonly directed: number;
  readonly assessed: number;
  /** Those that are assessed, the best first; levels that none has are left out. */
  readonly levels: readonly MatrixLevel[];
}

interface CountedCell {
  readonly status: NodeStatus;
  readonly cell: MatrixCell | undefined;
}

/** Counts cells by what they say. */
export function countCells(cells: readonly CountedCell[]): MatrixCounts {
  const levels = new Map<string, MatrixLevel & { readonly rank: number }>();
  let [filled, directed, assessed] = [0, 0, 0];
  for (const { status, cell } of cells) {
    if (!cell) continue;
    filled += 1;
    if (cell.isDirected) directed += 1;
    if (!cell.assessment) continue;
    assessed += 1;
    const { scale } = status;
    const key = statusKey(cell.verdict, scale);
    const known = levels.get(key) ?? {
      key,
      look: lookOf(cell.verdict, scale),
      word: wordOf(cell.verdict, scale),
      rank: rankOfLevel(cell.verdict, scale),
      count: 0,
    };
    levels.set(key, { ...known, count: known.count + 1 });
  }
  return { filled, directed, assessed, levels: inOrder([...levels.values()]) };
}

/** The best first, and what is no level last. */
function inOrder(levels: readonly (MatrixLevel & { readonly rank: number })[]): MatrixLevel[] {
  const place = (rank: number) => (rank === -1 ? Infinity : rank);
  return levels
    .toSorted((a, b) => place(a.rank) - place(b.rank) || a.key.localeCompare(b.key))
    .map(({ rank: _rank, ...level }) => level);
}

/** Whether the units differ, from one another or from the plan's own body. */
export function cellsDisagree(
  { node, scale, assessment }: NodeStatus,
  { levels }: MatrixCounts,
): boolean {
  if (levels.length !== 1) return levels.length > 1;
  const own = assessedVerdict(assessment, node);
  return own !== undefined && statusKey(own, scale) !== levels[0]?.key;
}

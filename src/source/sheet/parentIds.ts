import { headerKey } from '../headings/headerKey';
import type { NodeDraft, NodeDrafts } from './foundNodes';
import type { SheetLevels } from './sheetLevels';
import type { SheetReader } from './sheetReader';

/**
 * Finds the parent of a node: the one that its row states (by id, number or name) when there is such a
 * column, else the one that its number gives ("2.1" under "2"), else the nearest row above on a higher level.
 */
export function parentIds(
  reader: SheetReader,
  { drafts }: NodeDrafts,
  levels: SheetLevels,
): (draft: NodeDraft) => string | undefined {
  const ids = new Set(drafts.map(({ id }) => id));
  const byNumber = grouped(drafts, ({ number }) => number);
  const isStated = reader.has('parent') && reader.sheet.levels.length === 0;
  const byName = grouped(isStated ? drafts : [], ({ name }) => headerKey(name));
  const above = aboveIn((level) => levels.rankOf(level));
  const said = (draft: NodeDraft) => {
    const text = reader.text(draft.row, 'parent');
    if (text === '' || ids.has(text)) return text || undefined;
    const named = byNumber.get(text) ?? byName.get(headerKey(text));
    const other = named?.[0] === draft ? named[1] : named?.[0];
    return ((named && above(draft, named)) ?? other)?.id ?? text;
  };
  return (draft) => {
    if (isStated) return said(draft);
    const upper = draft.number.replace(/[.\s]*[^.\s]+[.\s]*$/, '');
    const named = upper === '' ? undefined : byNumber.get(upper);
    return ((named && above(draft, named)) ?? draft.above)?.id;
  };
}

/**
 * Finds the last node of a group that is before the draft and on a higher level, else the first such node
 * after it. A sparse table makes this logarithmic, since thousands of nodes may have the same name.
 */
function aboveIn(
  rankOf: (level: string) => number,
): (draft: NodeDraft, group: readonly NodeDraft[]) => NodeDraft | undefined {
  const ranks = new Map<readonly NodeDraft[], HighestRanks>();
  return (draft, group) => {
    const highest = ranks.get(group) ?? highestRanks(group.map(({ level }) => rankOf(level)));
    ranks.set(group, highest);
    const before = firstIndex(group.length, (at) => (group[at]?.row ?? 0) >= draft.row);
    const rank = rankOf(draft.level);
    return group[lastBelow(highest, before, rank) ?? firstBelow(highest, rank) ?? -1];
  };
}

/** A sparse table: the highest rank (lowest number) of the next 1, 2, 4, 8 … nodes from each index. */
type HighestRanks = readonly (readonly number[])[];

function highestRanks(ranks: readonly number[]): HighestRanks {
  const runs = [ranks];
  for (let half = 1; half * 2 <= ranks.length; half *= 2) {
    const last = runs.at(-1) ?? [];
    runs.push(
      last
        .slice(0, ranks.length - half * 2 + 1)
        .map((rank, at) => Math.min(rank, last[at + half] ?? rank)),
    );
  }
  return runs;
}

function lastBelow(runs: HighestRanks, before: number, rank: number): number | undefined {
  let end = before;
  for (let power = runs.length - 1; power >= 0; power -= 1) {
    const start = end - 2 ** power;
    if (start >= 0 && (runs[power]?.[start] ?? 0) >= rank) end = start;
  }
  return end > 0 && (runs[0]?.[end - 1] ?? rank) < rank ? end - 1 : undefined;
}

function firstBelow(runs: HighestRanks, rank: number): number | undefined {
  let start = 0;
  for (let power = runs.length - 1; power >= 0; power -= 1) {
    if ((runs[power]?.[start] ?? -1) >= rank) start += 2 ** power;
  }
  return (runs[0]?.[start] ?? rank) < rank ? start : undefined;
}

/** The first index for which `isSo` holds, by binary search; the length when it holds for none. */
function firstIndex(length: number, isSo: (at: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (isSo(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function grouped(
  drafts: readonly NodeDraft[],
  keyOf: (draft: NodeDraft) => string,
): Map<string, NodeDraft[]> {
  const groups = new Map<string, NodeDraft[]>();
  for (const draft of drafts) {
    const key = keyOf(draft);
    const group = groups.get(key);
    if (group) group.push(draft);
    else if (key) groups.set(key, [draft]);
  }
  return groups;
}

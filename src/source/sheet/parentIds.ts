import { headerKey } from '../headings/headerKey';
import type { NodeDraft, NodeDrafts } from './foundNodes';
import type { SheetLevels } from './sheetLevels';
import type { SheetReader } from './sheetReader';

/**
 * What a node lies under: what its row says (an id, a number or a name), else what its number says ("2.1"
 * under "2"), else the nearest row above on a higher level.
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
 * Finds the last of a group before a node on a higher level, else the first after it, by binary search:
 * a thousand nodes may have the same name.
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

/** The highest rank (the lowest number) of each run of 1, 2, 4, 8 … from each place on. */
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

/** The first place from which on it is so; the length when it is nowhere. */
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

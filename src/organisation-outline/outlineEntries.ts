import type { UnitItem } from '../model/organisation/organisationTree';
import type { TreeNode } from '../tree/toTree';
import type { VisibleRow } from '../tree/visibleRows';

/** An item of the outline with the visible items under it. */
export interface OutlineEntry {
  readonly node: TreeNode<UnitItem>;
  /** Whether the items under it are visible; `undefined` when there are none. */
  readonly expanded: boolean | undefined;
  readonly isSelected: boolean;
  /** Whether it stands out or is faded; `undefined` when there is no highlight. */
  readonly emphasis: 'highlighted' | 'faded' | undefined;
  readonly under: readonly OutlineEntry[];
  /** Number of rows, counting itself and everything under it. */
  readonly size: number;
}

/** What distinguishes single items. */
export interface OutlineMarks {
  readonly selected: string | null;
  readonly highlighted: ReadonlySet<string> | undefined;
}

/** Lists deeper than this are no longer perceived as nested, and there is no room left to indent them. */
const DEEPEST = 24;

/**
 * The visible rows as nested items. An unchanged item is the same object as in `known`, so that its
 * component need not render again; `known` is updated.
 */
export function outlineEntries(
  rows: readonly VisibleRow<UnitItem>[],
  marks: OutlineMarks,
  known: WeakMap<TreeNode<UnitItem>, OutlineEntry>,
): OutlineEntry[] {
  const lists: OutlineEntry[][] = rows.map(() => []);
  const top: OutlineEntry[] = [];
  const holders = holdersOf(rows);
  // Backwards, so that the items under an item are complete before the item itself.
  for (const row of rows.toReversed()) {
    const entry = kept(entryOf(row, marks, lists[row.index]?.toReversed() ?? []), known);
    (lists[holders[row.index] ?? -1] ?? top).push(entry);
  }
  return top.toReversed();
}

/**
 * Index of the row in whose list each row stands, -1 for the outermost list: its parent, or the list of
 * its parent when the parent is too deep.
 */
function holdersOf(rows: readonly VisibleRow<UnitItem>[]): number[] {
  const holders: number[] = [];
  for (const { parentIndex, node } of rows) {
    const isBeside = node.depth > DEEPEST;
    holders.push(isBeside ? (holders[parentIndex] ?? -1) : parentIndex);
  }
  return holders;
}

function entryOf(
  { node, expanded }: VisibleRow<UnitItem>,
  { selected, highlighted }: OutlineMarks,
  under: readonly OutlineEntry[],
): OutlineEntry {
  const emphasis = highlighted && (highlighted.has(node.id) ? 'highlighted' : 'faded');
  const size = under.reduce((sum, one) => sum + one.size, 1);
  return { node, expanded, isSelected: node.id === selected, emphasis, under, size };
}

function kept(entry: OutlineEntry, known: WeakMap<TreeNode<UnitItem>, OutlineEntry>): OutlineEntry {
  const before = known.get(entry.node);
  if (before && isSame(before, entry)) return before;
  known.set(entry.node, entry);
  return entry;
}

function isSame(one: OutlineEntry, other: OutlineEntry): boolean {
  return (
    one.expanded === other.expanded &&
    one.isSelected === other.isSelected &&
    one.emphasis === other.emphasis &&
    one.under.length === other.under.length &&
    one.under.every((entry, place) => entry === other.under[place])
  );
}

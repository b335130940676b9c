import type { UnitItem } from '../model/organisation/organisationTree';
import type { TreeNode } from '../tree/toTree';
import type { Row } from '../tree/visibleRows';

/** An item of the outline with those shown under it. */
export interface OutlineEntry {
  readonly node: TreeNode<UnitItem>;
  /** Whether what is under it is shown; `undefined` when there is nothing. */
  readonly expanded: boolean | undefined;
  readonly isSelected: boolean;
  /** Whether it stands out or fades; `undefined` when none does. */
  readonly emphasis: 'highlighted' | 'faded' | undefined;
  readonly under: readonly OutlineEntry[];
  /** How many rows it takes with those under it. */
  readonly size: number;
}

/** What sets single items apart. */
export interface OutlineMarks {
  readonly selected: string | null;
  readonly highlighted: ReadonlySet<string> | undefined;
}

/** Deeper lists than this are no longer heard as lists in lists, nor is there room to indent them. */
const DEEPEST = 24;

/**
 * The shown rows as items within items. An item in which nothing has changed is the same object as in
 * `known`, so that what draws it need not be drawn again; `known` is brought up to date.
 */
export function outlineEntries(
  rows: readonly Row<UnitItem>[],
  marks: OutlineMarks,
  known: WeakMap<TreeNode<UnitItem>, OutlineEntry>,
): OutlineEntry[] {
  const lists: OutlineEntry[][] = rows.map(() => []);
  const top: OutlineEntry[] = [];
  const holders = holdersOf(rows);
  // Last first: what is under an item is complete before the item.
  for (const row of rows.toReversed()) {
    const entry = kept(entryOf(row, marks, lists[row.index]?.toReversed() ?? []), known);
    (lists[holders[row.index] ?? -1] ?? top).push(entry);
  }
  return top.toReversed();
}

/** In whose list each row stands, -1 for the outermost: its parent's, or where that is too deep, beside it. */
function holdersOf(rows: readonly Row<UnitItem>[]): number[] {
  const holders: number[] = [];
  for (const { parentIndex, node } of rows) {
    const isBeside = node.depth > DEEPEST;
    holders.push(isBeside ? (holders[parentIndex] ?? -1) : parentIndex);
  }
  return holders;
}

function entryOf(
  { node, expanded }: Row<UnitItem>,
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

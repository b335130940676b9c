import { layoutTree } from '../layout/layoutTree';
import type { LayoutOptions, Placement, Spacing, TreeLayout } from '../layout/geometry/treeLayout';
import type { UnitItem } from '../model/organisation/organisationTree';
import type { VisibleRow } from '../tree/visibleRows';
import { relationLine } from './relationLine';
import { unitCardSize, type UnitMetrics } from './unitCardSize';
import type { UnitNodeView } from './unitNodeView';

/** Distances, in rem. */
const GAPS = {
  top: { level: 1.5, sibling: 0.5, branch: 0.75 },
  left: { level: 2.75, sibling: 0.375, branch: 0.875 },
};
/** Distance between trees when lines run from one to another, in rem. */
const CROSSED = 2;
const ANCHOR = 1.25;
/**
 * The height at which lines meet cards when something is owned: the first row, where the share is, in
 * rem.
 */
const SHARE_ANCHOR = 0.8125;
/** Below this width, in rem, everything stands below its parent, as in an outline. */
const NARROW = 40;
/** Width needed for a board and what belongs to it, as a multiple of its card's width. */
const AIR = 1.25;

/** What the placement of units depends on. */
export interface UnitLayoutBasis {
  readonly view: UnitNodeView;
  readonly metrics: UnitMetrics;
  /** Real heights of cards, by id. */
  readonly heights: ReadonlyMap<string, number>;
  readonly rootAt: 'top' | 'left';
  /** Available width, in CSS pixels. */
  readonly room: number;
  /** Whether lines run across the tree. @default false */
  readonly isCrossed?: boolean | undefined;
}

/** Whether the width is so small that everything stands below its parent. */
export function isOutline({
  rootAt,
  room,
  metrics,
}: Pick<UnitLayoutBasis, 'rootAt' | 'room' | 'metrics'>): boolean {
  return rootAt === 'top' && room < NARROW * metrics.rem;
}

/** Places the visible units. */
export function unitLayout(
  rows: readonly VisibleRow<UnitItem>[],
  basis: UnitLayoutBasis,
): TreeLayout {
  const isOwned = rows.some(({ node }) => node.data.relation?.kind === 'owns');
  const anchor = (isOwned ? SHARE_ANCHOR : ANCHOR) * basis.metrics.rem;
  return layoutTree(rows, basis.rootAt, { ...layoutOptions(basis), anchor });
}

/**
 * Where a unit is drawn. The committees that prepare for an assembly are between it and the boards; the
 * office of a unit beside the line stands beside that unit, clear of the line.
 */
function placementOf({ node }: VisibleRow<UnitItem>, isNarrow: boolean): Placement {
  const { unit, placement } = node.data;
  if (isNarrow) return 'below';
  const above = node.parent?.data;
  if (above?.placement === 'side' && unit.kind === 'office') return 'beside';
  const isDrafting = unit.kind === 'assemblyCommittee' && placement === 'below';
  return isDrafting && above?.unit.kind === 'assembly' ? 'band' : PLACEMENTS[placement];
}

const PLACEMENTS = { below: 'below', side: 'beside', staff: 'band' } as const;

function layoutOptions(basis: UnitLayoutBasis): Omit<LayoutOptions<UnitItem>, 'anchor'> {
  const { view, metrics, heights, rootAt, room, isCrossed = false } = basis;
  const { rem } = metrics;
  const { level, sibling, branch } = GAPS[rootAt];
  const tree = isCrossed ? CROSSED : branch;
  return {
    gaps: { level: level * rem, sibling: sibling * rem, branch: branch * rem, tree: tree * rem },
    sizeOf: ({ node }) => {
      const size = unitCardSize(view.contentOf(node), metrics);
      return { width: size.width, height: heights.get(node.id) ?? size.height };
    },
    placementOf: (row) => placementOf(row, room < NARROW * rem),
    arrangementOf: (row) => spacingOf(row, basis),
    maxWidth: room,
  };
}

/**
 * How the data says that a unit's children stand, if there is room for more than an outline; otherwise
 * whatever fits.
 */
function spacingOf(row: VisibleRow<UnitItem>, basis: UnitLayoutBasis): Spacing {
  if (basis.room < NARROW * basis.metrics.rem) return 'auto';
  return row.node.data.unit.spacing ?? (standLevel(row, basis) ? 'spread' : 'auto');
}

/** The boards of an assembly are equals, so they stand side by side as long as their cards fit. */
function standLevel({ node }: VisibleRow<UnitItem>, { metrics, room }: UnitLayoutBasis): boolean {
  if (node.data.unit.kind !== 'assembly') return false;
  const boards = node.children.filter(({ data }) => data.unit.kind === 'board').length;
  return boards * metrics.ranks.strong.width * AIR <= room;
}

/** The look of the line to a unit: its kind of relation, and dashed when it is uncertain. */
export function lineOf({ node }: VisibleRow<UnitItem>): string {
  const { relation } = node.data;
  if (!relation) return 'none';
  return relationLine(relation);
}

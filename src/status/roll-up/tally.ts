import type { PlanItem } from '../../model/plan/planTree';
import type { TreeNode } from '../../tree/toTree';
import { type RankedScale, rankIn } from '../scale/rankedScale';
import type { Reason } from '../scale/reason';
import { type Unweighed, uncountedAs, weightOf } from './weightOf';
import type { RolledUp } from './rolledUp';

/** The sum of the nodes that are weighed together at a node. */
export interface Tally {
  /** The total weight of the nodes on each level, by rank. */
  readonly weights: number[];
  /** The number of nodes that count and are assessed, whatever their weight. */
  assessed: number;
  /** The number of nodes that count. */
  total: number;
  /** The reason of the first node that counts and is not assessed. */
  firstReason: Reason | undefined;
  /** The reason that all nodes that count share. */
  shared: SharedReason;
  /** The reason that all nodes that do not count share. */
  sharedUncounted: SharedReason;
  /** Whether a branch has not been loaded, so that the sum is incomplete. */
  isPartial: boolean;
}

/** The reason that some nodes share; `undefined` when there are no nodes. */
export type SharedReason = Reason | 'none in common' | undefined;

/** One node that is weighed: its rank (-1 when not assessed) and its reason. */
export interface Weighed {
  readonly rank: number;
  readonly reason: Reason | undefined;
  readonly weight: number;
  readonly uncounted: Unweighed | undefined;
}

/** An empty tally for a scale with the given number of levels. */
export function emptyTally(levels: number): Tally {
  return {
    weights: Array.from({ length: levels }, () => 0),
    assessed: 0,
    total: 0,
    firstReason: undefined,
    shared: undefined,
    sharedUncounted: undefined,
    isPartial: false,
  };
}

/** Adds one node to a tally. Nodes must be added in order, since the first reason is remembered. */
function addWeighed(tally: Tally, { rank, reason, weight, uncounted }: Weighed): void {
  if (reason === 'notLoaded') tally.isPartial = true;
  const own = rank < 0 && reason !== undefined ? reason : 'none in common';
  if (uncounted) {
    tally.sharedUncounted = inCommon(tally.sharedUncounted, own);
    return;
  }
  tally.shared = inCommon(tally.shared, own);
  if (rank >= 0) {
    tally.weights[rank] = (tally.weights[rank] ?? 0) + weight;
    tally.assessed += 1;
  } else if (tally.assessed === tally.total) {
    tally.firstReason = reason;
  }
  tally.total += 1;
}

/** Adds one tally to another. Nodes must be added in order, since the first reason is remembered. */
export function addTally(tally: Tally, added: Tally): void {
  if (tally.assessed === tally.total) tally.firstReason = added.firstReason;
  for (const [rank, weight] of added.weights.entries()) {
    tally.weights[rank] = (tally.weights[rank] ?? 0) + weight;
  }
  tally.assessed += added.assessed;
  tally.total += added.total;
  tally.isPartial ||= added.isPartial;
  tally.shared = inCommon(tally.shared, added.shared);
  tally.sharedUncounted = inCommon(tally.sharedUncounted, added.sharedUncounted);
}

function inCommon(one: SharedReason, other: SharedReason): SharedReason {
  if (one === undefined || one === other) return other;
  return other === undefined ? one : 'none in common';
}

/** Adds a node that has been rolled up to the tally of its parent or another ancestor. */
export function addToTally(
  tally: Tally,
  node: TreeNode<PlanItem>,
  { verdict }: RolledUp,
  scale: RankedScale,
  isOnOtherScale = false,
): void {
  addWeighed(tally, {
    rank: rankIn(scale, verdict),
    reason: verdict.reason,
    weight: weightOf(node),
    uncounted: uncountedAs(node, verdict) ?? (isOnOtherScale ? 'otherScale' : undefined),
  });
}

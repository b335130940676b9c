import type { PlanItem } from '../../model/plan/planTree';
import type { StatusScale } from '../../model/plan/statusScale';
import type { TreeNode } from '../../tree/toTree';
import type { NodeStatus } from '../plan/nodeStatus';
import type { PlanStatuses } from '../plan/planStatuses';
import { isCounted, standingVerdict, type StandingVerdict } from '../plan/standingVerdict';
import { rankOfLevel } from '../scale/verdict';

/** One node in two follow-ups. */
export interface NodeComparison {
  readonly id: string;
  /** What it was; `undefined` when it was not there, or cannot be compared with one node. */
  readonly before: NodeStatus | undefined;
  readonly after: NodeStatus;
  readonly change: StatusChange;
  /** Ids of the nodes that it is compared with or, when there are several, continues. */
  readonly predecessors: readonly string[];
}

/** Two follow-ups of a plan, or of a plan and the one it replaces. */
export interface FollowUpComparison {
  /** By id in the later tree: what has become of each node's status. */
  readonly changes: ReadonlyMap<string, StatusChange>;
  /** Both statuses of a node, put together when asked for; `undefined` for what has no status. */
  readonly of: (id: string) => NodeComparison | undefined;
  /** How many have changed how; references, placeholders and duplicates are not counted. */
  readonly counts: Readonly<Record<StatusChange, number>>;
  /** Ids of nodes of the earlier plan that none continues; of those that count. */
  readonly removed: readonly string[];
}

/** Finds the rows of the earlier tree that a row of the later one continues. */
type PredecessorsOf = (node: TreeNode<PlanItem>) => readonly TreeNode<PlanItem>[];

/**
 * What has become of every status from one follow-up to another. Within a plan a node is the same when
 * its id is; between plans only when the later one says that it succeeds the earlier, never by name.
 */
export function compareFollowUps(before: PlanStatuses, after: PlanStatuses): FollowUpComparison {
  const predecessorsOf = predecessorsIn(before, after);
  const changes = new Map<string, StatusChange>();
  const counts = noChanges();
  const continued = new Set<string>();
  for (const node of after.tree.nodeById.values()) {
    const predecessors = predecessorsOf(node);
    for (const { id } of predecessors) continued.add(id);
    const change = changeOf(node, predecessors, before, after);
    if (change === undefined) continue;
    changes.set(node.id, change);
    if (isCounted(node)) counts[change] += 1;
  }
  const of = comparisonOf(before, after, { predecessorsOf, changes });
  return { changes, of, counts, removed: removedFrom(before, continued) };
}

function noChanges(): Record<StatusChange, number> {
  const counts = STATUS_CHANGES.map((change) => [change, 0] as const);
  return Object.fromEntries(counts) as Record<StatusChange, number>;
}

function predecessorsIn({ plan, tree }: PlanStatuses, after: PlanStatuses): PredecessorsOf {
  const isSamePlan = plan.id === after.plan.id;
  return ({ id, data }) => {
    if (!isSamePlan) return nodesOf(new Set(data.node.succeeds ?? []), tree.nodeById);
    const same = tree.nodeById.get(id) ?? tree.nodeById.get(data.node.id);
    return same ? [same] : [];
  };
}

function nodesOf(
  ids: Iterable<string>,
  nodeById: ReadonlyMap<string, TreeNode<PlanItem>>,
): TreeNode<PlanItem>[] {
  const nodes = [...ids].flatMap((id) => nodeById.get(id) ?? []);
  return nodes.filter(({ data }) => data.kind === 'node');
}

function changeOf(
  node: TreeNode<PlanItem>,
  [predecessor, ...others]: readonly TreeNode<PlanItem>[],
  before: PlanStatuses,
  after: PlanStatuses,
): StatusChange | undefined {
  const is = standingVerdict(node, after);
  if (!is) return undefined;
  if (!predecessor) return 'added';
  const was = others.length === 0 ? standingVerdict(predecessor, before) : undefined;
  return was ? statusChange(was, is) : 'notComparable';
}

function comparisonOf(
  before: PlanStatuses,
  after: PlanStatuses,
  known: { predecessorsOf: PredecessorsOf; changes: ReadonlyMap<string, StatusChange> },
): FollowUpComparison['of'] {
  const made = new Map<string, NodeComparison>();
  return (id) => {
    const kept = made.get(id);
    const change = known.changes.get(id);
    const status = kept || change === undefined ? undefined : after.of(id);
    if (!status || change === undefined) return kept;
    const predecessors = known.predecessorsOf(status.node).map((one) => one.id);
    const [first, ...others] = predecessors;
    const was = first === undefined || others.length > 0 ? undefined : before.of(first);
    const comparison = { id, before: was, after: status, change, predecessors };
    made.set(id, comparison);
    return comparison;
  };
}

function removedFrom(before: PlanStatuses, continued: ReadonlySet<string>): string[] {
  return [...before.tree.nodeById.values()]
    .filter((node) => !continued.has(node.id) && isCounted(node))
    .filter((node) => standingVerdict(node, before) !== undefined)
    .map(({ id }) => id);
}

/** What may have become of a status from one follow-up to another. */
export const STATUS_CHANGES = [
  /** From a level to a better one. */
  'improved',
  /** From a level to a worse one. */
  'worsened',
  /** The same level. */
  'same',
  /** From no verdict to a level. */
  'newlyAssessed',
  /** From a level to no verdict. */
  'lost',
  /** Without a verdict both times. */
  'unassessed',
  /** Was not there before. */
  'added',
  /** Continues several, or one that is graded on another scale. */
  'notComparable',
] as const;

/** What has become of a status from one follow-up to another. */
export type StatusChange = (typeof STATUS_CHANGES)[number];

/** What has become of a status; levels are compared by their place on a scale that both share. */
function statusChange(before: StandingVerdict, after: StandingVerdict): StatusChange {
  const was = rankOfLevel(before.verdict, before.scale);
  const is = rankOfLevel(after.verdict, after.scale);
  if (was < 0) return is < 0 ? 'unassessed' : 'newlyAssessed';
  if (is < 0) return 'lost';
  if (!haveSameLevels(before.scale, after.scale)) return 'notComparable';
  if (was === is) return 'same';
  return is < was ? 'improved' : 'worsened';
}

function haveSameLevels(one: StatusScale, other: StatusScale): boolean {
  if (one === other) return true;
  if (one.levels.length !== other.levels.length) return false;
  return one.levels.every(({ key }, rank) => other.levels[rank]?.key === key);
}

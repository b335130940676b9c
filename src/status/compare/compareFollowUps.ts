import type { PlanItem } from '../../model/plan/planTree';
import type { TreeNode } from '../../tree/toTree';
import { isCounted } from '../plan/countedNodes';
import type { NodeStatus } from '../plan/nodeStatus';
import type { PlanStatuses } from '../plan/planStatuses';
import { standingVerdict } from '../plan/standingVerdict';
import { STATUS_CHANGES, statusChange, type StatusChange } from './statusChange';

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

import { lastDay } from '../../model/parse/lastDay';
import type { PlanItem } from '../../model/plan/planTree';
import type { StatusScale } from '../../model/plan/statusScale';
import type { TreeNode } from '../../tree/toTree';
import type { NodeStatus } from '../plan/nodeStatus';
import type { PlanStatuses } from '../plan/planStatuses';
import { isCounted, finalVerdict, type FinalVerdict } from '../plan/finalVerdict';
import { rankOfLevel } from '../scale/verdict';

/** How the status of one node has changed. */
export interface NodeChange {
  readonly change: StatusChange;
  /** Ids, in the earlier tree, of the nodes that it continues. @default the node with the same id */
  readonly predecessors?: readonly string[];
}

/**
 * How two follow-ups of a plan differ, or those of a plan and the plan that it replaces. Plain data that can
 * be sent as JSON; the statuses themselves are not included.
 */
export interface FollowUpComparison {
  /**
   * Whether the first of the two is the later one. Changes always go from the earlier day to the later.
   * Always `false` for two plans, since the second one continues the first.
   */
  readonly isReversed: boolean;
  /** Whether it is known which of the two is earlier. */
  readonly isDated: boolean;
  /** By id in the later tree: how the status of each node has changed; visions have no status. */
  readonly changes: Readonly<Record<string, NodeChange>>;
  /** The number of nodes with each kind of change, without references, placeholders and duplicates. */
  readonly counts: Readonly<Record<StatusChange, number>>;
  /** Ids of the nodes of the earlier plan that count and that no node of the later one continues. */
  readonly removed: readonly string[];
}

/** Finds the nodes of the earlier tree that a node of the later one continues. */
type PredecessorsOf = (node: TreeNode<PlanItem>) => readonly TreeNode<PlanItem>[];

/**
 * How every status has changed from one follow-up to another. Within a plan, nodes are the same if their ids
 * are. Between plans, a node continues another only if it says so (`succeeds`), never because their names
 * are the same. Changes go from the earlier day to the later, in whichever order the two are given.
 *
 * @example
 * const { counts } = compareFollowUps(planStatuses(plan, april), planStatuses(plan, august));
 * console.log(counts.improved, counts.worsened);
 */
export function compareFollowUps(before: PlanStatuses, after: PlanStatuses): FollowUpComparison {
  const isSamePlan = before.plan.id === after.plan.id;
  const days = [before, after].map(dayOf) as [string, string];
  const isReversed = isSamePlan && days[1] !== '' && days[0] > days[1];
  const isDated = !isSamePlan || (days[0] !== days[1] && !days.includes(''));
  const compared = isReversed ? compareInOrder(after, before) : compareInOrder(before, after);
  return { isReversed, isDated, ...compared };
}

/** The last day that a follow-up's date may mean; "" when it has none. */
function dayOf({ followUp }: PlanStatuses): string {
  return followUp === undefined || followUp.date === '' ? '' : lastDay(followUp.date);
}

function compareInOrder(
  before: PlanStatuses,
  after: PlanStatuses,
): Pick<FollowUpComparison, 'changes' | 'counts' | 'removed'> {
  const predecessorsOf = predecessorsIn(before, after);
  const changes = emptyRecord<NodeChange>();
  const counts = noChanges();
  const continued = new Set<string>();
  for (const node of after.tree.nodeById.values()) {
    const predecessors = predecessorsOf(node);
    for (const { id } of predecessors) continued.add(id);
    const change = changeOf(node, predecessors, before, after);
    if (change === undefined) continue;
    changes[node.id] = nodeChange(node.id, change, predecessors);
    if (isCounted(node)) counts[change] += 1;
  }
  return { changes, counts, removed: removedFrom(before, continued) };
}

/**
 * The earlier status of a node; `undefined` when the node is new or continues several nodes.
 *
 * @example
 * const [before, after] = [planStatuses(plan, april), planStatuses(plan, august)];
 * statusBefore(compareFollowUps(before, after), 'mal-4', before)?.verdict;
 */
export function statusBefore(
  { changes }: FollowUpComparison,
  id: string,
  before: PlanStatuses,
): NodeStatus | undefined {
  const change = changes[id];
  const [first, ...others] = change ? (change.predecessors ?? [id]) : [];
  return first === undefined || others.length > 0 ? undefined : before.of(first);
}

/** Most nodes continue the one with the same id. To save memory, those with the same change share one object. */
function nodeChange(
  id: string,
  change: StatusChange,
  predecessors: readonly TreeNode<PlanItem>[],
): NodeChange {
  if (predecessors.length === 1 && predecessors[0]?.id === id) return SAME_NODE[change];
  return { change, predecessors: predecessors.map((one) => one.id) };
}

/** Has no prototype, since looking up an id such as "constructor" would otherwise find a function. */
function emptyRecord<V>(): Record<string, V> {
  return Object.create(null) as Record<string, V>;
}

function noChanges(): Record<StatusChange, number> {
  const counts = STATUS_CHANGES.map((change) => [change, 0] as const);
  return Object.fromEntries(counts) as Record<StatusChange, number>;
}

function predecessorsIn({ plan, tree }: PlanStatuses, after: PlanStatuses): PredecessorsOf {
  const isSamePlan = plan.id === after.plan.id;
  // The ids in `succeeds` are those of one plan, and another plan may use the same.
  const isLinked = (after.plan.supersedes ?? plan.id) === plan.id;
  return ({ id, data }) => {
    if (!isSamePlan) {
      const ids = isLinked ? (data.node.succeeds ?? []) : [];
      return nodesOf(new Set(ids), tree.nodeById);
    }
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
  predecessors: readonly TreeNode<PlanItem>[],
  before: PlanStatuses,
  after: PlanStatuses,
): StatusChange | undefined {
  const is = finalVerdict(node, after);
  if (!is) return undefined;
  const [predecessor] = predecessors;
  if (!predecessor) return 'added';
  const was = predecessors.length === 1 ? finalVerdict(predecessor, before) : undefined;
  return was ? statusChange(was, is) : 'notComparable';
}

function removedFrom(before: PlanStatuses, continued: ReadonlySet<string>): string[] {
  return [...before.tree.nodeById.values()]
    .filter((node) => !continued.has(node.id) && isCounted(node))
    .filter((node) => finalVerdict(node, before) !== undefined)
    .map(({ id }) => id);
}

/**
 * How a status has changed from one follow-up to another. improved, worsened: from a level to a better or a
 * worse one; same: the same level; newlyAssessed: from no verdict to a level; lost: from a level to no verdict;
 * unassessed: no verdict either time; added: a new node; notComparable: the node continues several nodes, or
 * one that had no status or is graded on another scale.
 */
export type StatusChange =
  | 'improved'
  | 'worsened'
  | 'same'
  | 'newlyAssessed'
  | 'lost'
  | 'unassessed'
  | 'added'
  | 'notComparable';

/** Every kind of change. */
export const STATUS_CHANGES: readonly StatusChange[] = [
  'improved',
  'worsened',
  'same',
  'newlyAssessed',
  'lost',
  'unassessed',
  'added',
  'notComparable',
];

const SAME_NODE = Object.fromEntries(
  STATUS_CHANGES.map((change) => [change, Object.freeze({ change })]),
) as Readonly<Record<StatusChange, NodeChange>>;

/** How a status has changed. Levels are compared by rank, if both scales have the same levels. */
function statusChange(before: FinalVerdict, after: FinalVerdict): StatusChange {
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

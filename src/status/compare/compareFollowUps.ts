import { lastDay } from '../../model/parse/lastDay';
import type { PlanItem } from '../../model/plan/planTree';
import type { StatusScale } from '../../model/plan/statusScale';
import type { TreeNode } from '../../tree/toTree';
import type { NodeStatus } from '../plan/nodeStatus';
import type { PlanStatuses } from '../plan/planStatuses';
import { isCounted, finalVerdict, type FinalVerdict } from '../plan/finalVerdict';
import { rankOfLevel } from '../scale/verdict';

/** What has become of one node's status. */
export interface NodeChange {
  readonly change: StatusChange;
  /** Ids, in the earlier tree, of the nodes that it continues. @default the one with its own id */
  readonly predecessors?: readonly string[];
}

/**
 * Two follow-ups of a plan, or of a plan and the one it replaces: plain data, which JSON carries. The
 * statuses themselves are those that were compared.
 */
export interface FollowUpComparison {
  /**
   * Whether the first of the two is the later one: what has become of the statuses is told from the
   * earlier day to the later all the same. Never for two plans, of which the second continues the first.
   */
  readonly isReversed: boolean;
  /** Whether it is known which of the two is earlier. */
  readonly isDated: boolean;
  /** By id in the later tree: what has become of each node's status; a vision has none. */
  readonly changes: Readonly<Record<string, NodeChange>>;
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
 * Whichever of two follow-ups comes first, it is told from the earlier day to the later.
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
 * The status that a node had; `undefined` when it was not there, or continues several.
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

/** Most nodes continue the one with the same id: all that have changed alike share an object. */
function nodeChange(
  id: string,
  change: StatusChange,
  predecessors: readonly TreeNode<PlanItem>[],
): NodeChange {
  if (predecessors.length === 1 && predecessors[0]?.id === id) return SAME_NODE[change];
  return { change, predecessors: predecessors.map((one) => one.id) };
}

/** Made without a prototype: an id such as "constructor" would otherwise find a function. */
function emptyRecord<V>(): Record<string, V> {
  return Object.create(null) as Record<string, V>;
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
 * What has become of a status from one follow-up to another: improved, worsened: from a level to a better or
 * a worse one; newlyAssessed: from no verdict to a level; lost: from a level to no verdict; unassessed:
 * without a verdict both times; added: was not there before; notComparable: continues several, or one that is
 * graded on another scale.
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

/** Everything that may have become of a status, once. */
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

/** What has become of a status; levels are compared by their place on a scale that both share. */
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

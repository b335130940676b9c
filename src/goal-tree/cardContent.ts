import { levelCounts } from '../model/levelCounts';
import { levelName } from '../model/levelName';
import type { Plan } from '../model/plan';
import type { PlanItem } from '../model/planTree';
import type { Messages } from '../messages/sv';
import type { StatusKey } from '../status/statusKey';
import type { NodeStatus } from '../status/planStatuses';
import type { TreeNode } from '../tree/toTree';
import { rankOf, type Rank } from './cardMetrics';

/** What stands on a card, in the words it stands there. */
export interface CardContent {
  readonly rank: Rank;
  /** What the card is, for its look. */
  readonly look:
    | 'plain'
    | 'vision'
    | 'placeholder'
    | 'duplicate'
    | 'reference'
    | 'assignment'
    | 'orphans';
  /** Level and number: "Mål 1". */
  readonly head: string;
  /** What sets the node apart, when something does. */
  readonly badge: string | undefined;
  readonly label: string;
  readonly chips: readonly string[];
  readonly status: { readonly key: StatusKey; readonly word: string } | undefined;
}

/** The content of a node's card. */
export function cardContent(
  node: TreeNode<PlanItem>,
  plan: Plan,
  isSingleRooted: boolean,
  status: NodeStatus | undefined,
  messages: Messages,
): CardContent {
  const { data } = node;
  const look = lookOf(data);
  const isOrphans = data.kind === 'orphans';
  const head = [levelName(data.level, messages.locale), data.node.number].filter(Boolean).join(' ');
  return {
    rank: rankOf(node, isSingleRooted),
    look,
    head,
    badge: badgeOf(look, messages),
    label: isOrphans ? messages.goalTree.orphans : data.node.name,
    chips: (data.node.directedTo ?? []).map((id) => unitLabel(plan, id)),
    status: status && { key: status.key, word: messages.status[status.key] },
  };
}

/** What a listener needs besides what is seen: why there is no verdict, what lies under it. */
export function cardAside(
  node: TreeNode<PlanItem>,
  status: NodeStatus | undefined,
  { goalTree, locale, reason }: Messages,
): string[] {
  const counts = levelCounts(node, locale);
  return [
    ...(status ? [reason[status.reason]] : []),
    ...(counts.length > 0 ? [goalTree.children(counts.join(', '))] : []),
  ];
}

function lookOf({ kind, level, node }: PlanItem): CardContent['look'] {
  if (kind !== 'node') return kind;
  if (node.placeholder) return 'placeholder';
  if (node.duplicateOf !== undefined) return 'duplicate';
  if (level.kind === 'vision' || level.kind === 'assignment') return level.kind;
  return 'plain';
}

function badgeOf(look: CardContent['look'], { goalTree }: Messages): string | undefined {
  const badges: Partial<Record<CardContent['look'], string>> = {
    placeholder: goalTree.placeholder,
    duplicate: goalTree.duplicate,
    reference: goalTree.reference,
  };
  return badges[look];
}

/** The unit's short name; its id when the plan does not name it. */
function unitLabel(plan: Plan, id: string): string {
  const unit = plan.units?.find((one) => one.id === id);
  return unit?.shortName ?? unit?.name ?? id;
}

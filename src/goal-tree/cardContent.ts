import { phraseText } from '../messages/phrase';
import { type NodeContent, once } from '../chart/nodeContent';
import { levelCount, levelName } from '../model/plan/levelName';
import type { Plan } from '../model/plan/plan';
import type { PlanItem } from '../model/plan/planTree';
import type { Look } from '../model/plan/statusScale';
import { unitShortName } from '../model/plan/unitName';
import type { CountedStatuses } from '../status/explain/coverageBelow';
import type { NodeStatus } from '../status/plan/nodeStatus';
import { wordOf } from '../status/scale/verdict';
import type { TreeNode } from '../tree/toTree';
import { type EarlierStatus, footItems, type FootItem } from './footItems';
import { linkItems, successionItems } from './linkItems';
import { markItems, type CardMark } from './markItems';
import { rankOf, type Rank } from './goalCardSize';
import { spokenCard } from './spokenCard';
import type { GoalTreeMessages } from './goalTreeWords';

/** The words that a card shows. */
export interface CardContent extends NodeContent {
  readonly rank: Rank;
  /** What kind of card it is, unless it is an ordinary goal; for `data-kind`. */
  readonly kind:
    | 'plain'
    | 'vision'
    | 'placeholder'
    | 'duplicate'
    | 'reference'
    | 'assignment'
    | 'orphans'
    | 'unloaded'
    | 'removed';
  /** Level and number, as they are read out: "Mål 1". */
  readonly head: string;
  /** The name of the level, where no heading of its column says it. */
  readonly level: string | undefined;
  readonly number: string | undefined;
  /** A label for what distinguishes the node, if anything. */
  readonly badge: string | undefined;
  readonly label: string;
  readonly chips: readonly string[];
  /** Read out before the chips. */
  readonly directedTo: string;
  readonly status: { readonly look: Look; readonly word: string } | undefined;
  readonly marks: readonly CardMark[];
  /** What the status is based on. */
  readonly foot: readonly FootItem[];
}

/** What the contents of all cards of a plan depend on. */
export interface CardContext {
  readonly plan: Plan;
  /** Other plans, for the names of their nodes. */
  readonly linkedPlans: readonly Plan[];
  readonly isSingleRooted: boolean;
  /** Whether the cards at a depth say their level, since no heading does. */
  readonly saysLevel: (depth: number) => boolean;
  readonly messages: GoalTreeMessages;
  /** What is counted under a node. */
  readonly statuses: CountedStatuses;
  /** Whether anything is known about the plan; if not, its cards show only the status, to stay quiet. */
  readonly isFollowedUp: boolean;
  /**
   * Whether there is anything to judge by: a target or an assessment. If not, its cards show no status, since
   * all of them would say "Ej bedömd", and a measure only its figure.
   */
  readonly isJudged: boolean;
}

/** The content of a node's card. */
export function cardContent(
  node: TreeNode<PlanItem>,
  status: NodeStatus | undefined,
  earlier: EarlierStatus | undefined,
  context: CardContext,
): CardContent {
  const { plan, messages } = context;
  const { data } = node;
  const kind = cardKind(data);
  const judged = context.isJudged || kind === 'removed' ? status : undefined;
  const label = labelOf(data, messages);
  const { number } = data.node;
  // Of a node that is gone only what it was is shown.
  const isTold = status !== undefined && context.isFollowedUp && kind !== 'removed';
  const card = {
    rank: rankOf(node, context.isSingleRooted),
    kind,
    head: [levelName(data.level, messages.locale), number].filter(Boolean).join(' '),
    level: context.saysLevel(node.depth) ? levelName(data.level, messages.locale) : undefined,
    number,
    badge: badgeOf(kind, messages),
    label,
    chips: [...new Set(data.node.directedTo)].map((id) => unitShortName(id, plan)),
    directedTo: messages.goalTree.directedTo,
    status: judged && {
      look: judged.look,
      word: phraseText(wordOf(judged.verdict, judged.scale), messages),
    },
    marks: isTold ? markItems(node, status, context.statuses, messages) : [],
    foot: [
      ...(earlier?.nodes ? successionItems(earlier.nodes, messages) : []),
      ...(isTold ? footItems(node, status, context, earlier) : []),
      ...linkItems(data, plan, context.linkedPlans, earlier?.nodes, messages),
    ],
  };
  // Computed only for cards that are drawn, since it counts everything under the node.
  const name = once(() => spokenCard(node, card, judged, messages));
  return {
    ...card,
    data: { level: data.level.id, ...(judged && { status: judged.look }) },
    get name() {
      return name();
    },
    searched: number === undefined ? [label] : [label, number],
    heading: [number, label].filter(Boolean).join(' '),
  };
}

function labelOf(
  { kind, level, node }: PlanItem,
  { general, goalTree, locale }: GoalTreeMessages,
): string {
  if (kind === 'orphans') return general.orphans;
  if (kind !== 'unloaded') return node.name;
  const { childCount = 0 } = node;
  return goalTree.unloaded(
    level.name === '' ? goalTree.records(childCount) : levelCount(level, childCount, locale),
  );
}

function cardKind({ kind, level, node }: PlanItem): CardContent['kind'] {
  if (kind !== 'node') return kind;
  if (node.placeholder) return 'placeholder';
  if (node.duplicateOf !== undefined) return 'duplicate';
  if (level.kind === 'vision' || level.kind === 'assignment') return level.kind;
  return 'plain';
}

function badgeOf(kind: CardContent['kind'], { goalTree }: GoalTreeMessages): string | undefined {
  const badges: Partial<Record<CardContent['kind'], string>> = {
    placeholder: goalTree.placeholder,
    duplicate: goalTree.duplicate,
    reference: goalTree.reference,
    removed: goalTree.removed,
  };
  return badges[kind];
}

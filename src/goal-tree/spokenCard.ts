import { levelCounts, type PlanItem } from '../model/plan/planTree';
import type { NodeStatus } from '../status/plan/nodeStatus';
import type { TreeNode } from '../tree/toTree';
import type { FootItem } from './footItems';
import { type CardMark, shownMark } from './markItems';
import type { GoalTreeMessages } from './goalTreeWords';
import type { Locale } from '../text/locale';

/** The parts of a card that are read out. */
interface SpokenParts {
  readonly kind: string;
  readonly head: string;
  readonly badge: string | undefined;
  readonly label: string;
  readonly chips: readonly string[];
  readonly status: { readonly word: string } | undefined;
  readonly foot: readonly FootItem[];
  readonly marks: readonly CardMark[];
}

/**
 * A card's accessible name: first what it shows, in visual order, then what it does not show. Level and
 * number, label, status, what that is based on, units and marks: "Mål 4, Tillgänglig vård …, delvis
 * uppfyllt, 3 av 7 indikatorer bedömda".
 */
export function spokenCard(
  node: TreeNode<PlanItem>,
  { kind, head, badge, label, chips, status, foot, marks }: SpokenParts,
  nodeStatus: NodeStatus | undefined,
  messages: GoalTreeMessages,
): string {
  const { goalTree, locale } = messages;
  const under = levelCounts(node, locale).join(', ');
  const parts = [
    kind === 'orphans' ? undefined : head,
    label.trim(),
    badge,
    status?.word.toLocaleLowerCase(locale),
    shownMark(marks)?.text,
    ...foot.map(spokenItem),
    chips.length > 0 ? unitWords(chips, goalTree.directedTo, locale) : undefined,
    reasonWords(nodeStatus, status?.word, foot, messages),
    ...marks.map(({ about }) => about),
    under && goalTree.children(under),
  ];
  return parts.filter(Boolean).join(', ');
}

/** "Directed to" is in brackets, so that the visible text remains contiguous in the name (WCAG 2.5.3). */
function unitWords(chips: readonly string[], directedTo: string, locale: Locale): string {
  return `(${directedTo.toLocaleLowerCase(locale)}) ${chips.join(', ')}`;
}

/** Why there is no verdict, unless the status's word or the foot already says it. */
function reasonWords(
  status: NodeStatus | undefined,
  word: string | undefined,
  foot: readonly FootItem[],
  messages: GoalTreeMessages,
): string | undefined {
  const { reason } = status?.verdict ?? {};
  if (reason === undefined) return undefined;
  const words = messages.status[reason];
  const isShown = foot.some((item) => item.kind === 'text' && item.text === words);
  return isShown || words === word ? undefined : words.toLocaleLowerCase(messages.locale);
}

function spokenItem(item: FootItem): string | undefined {
  if (item.kind === 'bar' || item.kind === 'bullet') return undefined;
  if (item.kind === 'before') return [item.text, item.change].filter(Boolean).join(' ');
  return item.text;
}

import { phraseText } from '../messages/phrase';
import type { PlanItem } from '../model/plan/planTree';
import type { TreeNode } from '../tree/toTree';
import { isDone, isOverdue } from '../status/overview/planActions';
import type { NodeStatus } from '../status/plan/nodeStatus';
import type { PlanStatuses } from '../status/plan/planStatuses';
import { besidePhrase } from '../status/explain/besidePhrase';
import { unavailablePhrase } from '../status/explain/notePhrase';
import { rankOfLevel, wordOf } from '../status/scale/verdict';
import type { GoalTreeMessages } from './goalTreeWords';

/** What needs attention, in words; a card shows the first that has a text, and speaks of all. */
export interface CardMark {
  readonly kind: 'discrepancy' | 'assessed' | 'actions' | 'overdue' | 'unavailable';
  /** What the card shows; empty for what is only read out. */
  readonly text: string;
  /** What it means in full, or what there is no room for on the card. */
  readonly about: string;
}

/** The mark that the card has room for. */
export function shownMark<M extends Pick<CardMark, 'text'>>(marks: readonly M[]): M | undefined {
  return marks.find(({ text }) => text !== '');
}

/** What the status alone does not show: who set it, what conflicts with it, and what is being done. */
export function markItems(
  node: TreeNode<PlanItem>,
  status: NodeStatus,
  statuses: Pick<PlanStatuses, 'rolledUp'>,
  messages: GoalTreeMessages,
): CardMark[] {
  const { card } = messages.goalTree;
  const { actions, at } = status;
  const all = actions ?? [];
  const open = all.filter((action) => !isDone(action));
  const overdue = open.filter((action) => isOverdue(action, at));
  const items: CardMark[] = [];
  const unavailable = unavailableText(status, messages);
  if (unavailable !== undefined)
    items.push({ kind: 'unavailable', text: card.unavailable, about: unavailable });
  const isBeside = besidePhrase(status, node, statuses) !== undefined;
  const said = wordMarks(status, isBeside, node, messages);
  const assessed = assessedBy(status, messages);
  const [first, ...more] = said;
  // Who has assessed it is only read out; the details have it in words.
  if (first !== undefined && first === assessed) {
    items.push({ kind: 'assessed', text: '', about: first });
  } else if (first !== undefined) {
    items.push({ kind: 'discrepancy', text: first, about: more.join(', ') });
  }
  if (all.length > 0) {
    items.push({
      kind: overdue.length > 0 ? 'overdue' : 'actions',
      text: overdue.length > 0 ? card.overdue(overdue.length) : '',
      about: card.actions(all.length, open.length, overdue.length),
    });
  } else if (actions && status.look === 'notMet' && node.children.length > 0) {
    items.push({ kind: 'actions', text: card.noActions, about: '' });
  }
  return items;
}

/**
 * What differs, and then who has set the status, in words; the card has room for only the first of them. What
 * the foot of the card already says is not repeated.
 */
function wordMarks(
  status: NodeStatus,
  isBeside: boolean,
  node: TreeNode<PlanItem>,
  messages: GoalTreeMessages,
): readonly string[] {
  const { discrepancy } = messages.goalTree.card;
  const kinds = status.discrepancies.flatMap(({ kind }) =>
    kind === 'override' || kind === 'parts' ? [] : kind,
  );
  const sexes = worseSexes(status, node, messages);
  const by = isBeside ? undefined : assessedBy(status, messages);
  return [
    ...[...new Set(kinds)].map((kind) => discrepancy[kind]),
    ...sexes,
    ...(by === undefined ? [] : [by]),
  ];
}

/** Women or men who are on a worse level than all together: "Kvinnor: Ej uppfyllt". */
function worseSexes(
  { evaluation, scale, measureId }: NodeStatus,
  node: TreeNode<PlanItem>,
  messages: GoalTreeMessages,
): string[] {
  const { verdict: all, bySex = [] } = evaluation?.deciding ?? {};
  if (!all || all.level === undefined) return [];
  const measured = node.children.find(({ data }) => data.node.id === measureId) ?? node;
  const ofChildren = measured.data.node.measure?.ofChildren;
  return bySex.flatMap(({ sex, verdict }) => {
    if (verdict.level === undefined || rankOfLevel(verdict, scale) <= rankOfLevel(all, scale))
      return [];
    const who = messages.status
      .sex({ sex, ofChildren })
      .replace(/^./u, (initial) => initial.toUpperCase());
    return `${who}: ${phraseText(wordOf(verdict, scale), messages)}`;
  });
}

function assessedBy({ assessment }: NodeStatus, messages: GoalTreeMessages): string | undefined {
  return assessment && messages.goalTree.card.assessedBy(assessment.assessor);
}

/** Without the final full stop, since more may follow in the card's name. */
function unavailableText(
  { unavailable, evaluation }: NodeStatus,
  messages: GoalTreeMessages,
): string | undefined {
  if (!unavailable) return undefined;
  const retrievedAt = evaluation?.deciding?.outcome?.retrievedAt;
  return phraseText(unavailablePhrase(unavailable, retrievedAt), messages).replace(/\.$/, '');
}

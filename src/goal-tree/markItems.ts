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

/** A mark beside the level that needs attention. */
export interface CardMark {
  readonly kind: 'discrepancy' | 'assessed' | 'actions' | 'overdue' | 'unavailable';
  /** What the mark says; a number when the mark is an icon. */
  readonly text: string;
  /** What it means in full; of words, what there is no room for on the card. */
  readonly about: string;
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
  if (unavailable !== undefined) items.push({ kind: 'unavailable', text: '', about: unavailable });
  const isBeside = besidePhrase(status, node, statuses) !== undefined;
  const said = wordMarks(status, isBeside, node, messages);
  if (said[0] !== undefined) {
    const kind = said[0] === assessedBy(status, messages) ? 'assessed' : 'discrepancy';
    items.push({ kind, text: said[0], about: said.slice(1).join(', ') });
  }
  if (all.length > 0) {
    items.push({
      kind: overdue.length > 0 ? 'overdue' : 'actions',
      text: String(all.length),
      about: card.actions(all.length, open.length, overdue.length),
    });
  } else if (actions && status.look === 'notMet' && node.children.length > 0) {
    items.push({ kind: 'actions', text: '0', about: card.noActions });
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

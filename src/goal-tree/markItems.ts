import { phraseText } from '../messages/phrase';
import type { PlanItem } from '../model/plan/planTree';
import type { TreeNode } from '../tree/toTree';
import { isDone, isOverdue } from '../status/overview/planActions';
import type { NodeStatus } from '../status/plan/nodeStatus';
import { unavailablePhrase } from '../status/explain/notePhrase';
import type { GoalTreeMessages } from './goalTreeWords';

/** A mark beside the level that needs attention; `about` gives its full meaning. */
export interface CardMark {
  readonly icon: 'discrepancy' | 'assessed' | 'actions' | 'overdue' | 'unavailable';
  /** A number beside the icon. */
  readonly text: string;
  readonly about: string;
}

/** What the status alone does not show: who set it, what conflicts with it, and what is being done. */
export function markItems(
  node: TreeNode<PlanItem>,
  status: NodeStatus,
  messages: GoalTreeMessages,
): CardMark[] {
  const { card } = messages.goalTree;
  const { assessment, discrepancies, actions, at } = status;
  const all = actions ?? [];
  const open = all.filter((action) => !isDone(action));
  const overdue = open.filter((action) => isOverdue(action, at));
  const items: CardMark[] = [];
  const unavailable = unavailableText(status, messages);
  if (unavailable !== undefined) items.push({ icon: 'unavailable', text: '', about: unavailable });
  if (assessment) {
    items.push({
      icon: 'assessed',
      text: '',
      about: card.assessedBy(assessment.assessor),
    });
  }
  if (discrepancies.length > 0) {
    items.push({ icon: 'discrepancy', text: '', about: card.discrepancy });
  }
  if (all.length > 0) {
    items.push({
      icon: overdue.length > 0 ? 'overdue' : 'actions',
      text: String(all.length),
      about: card.actions(all.length, open.length, overdue.length),
    });
  } else if (actions && status.look === 'notMet' && node.children.length > 0) {
    items.push({ icon: 'actions', text: '0', about: card.noActions });
  }
  return items;
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

import type { Messages } from '../messages/sv';
import { isDone, isOverdue } from '../status/actions';
import type { NodeStatus } from '../status/nodeStatus';

/** What to look out for, beside the level; `about` says it in full. */
export interface CardMark {
  readonly icon: 'discrepancy' | 'assessed' | 'actions' | 'overdue';
  /** A number beside the icon. */
  readonly text: string;
  readonly about: string;
}

/** What sets a node apart from what its status says: who set it, what does not agree, what is done. */
export function markItems(status: NodeStatus, { card }: Messages): CardMark[] {
  const { assessment, discrepancies, actions, at } = status;
  const all = actions ?? [];
  const open = all.filter((action) => !isDone(action));
  const overdue = open.filter((action) => isOverdue(action, at));
  const items: CardMark[] = [];
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
  } else if (actions && status.look === 'notMet' && status.node.children.length > 0) {
    items.push({ icon: 'actions', text: '0', about: card.noActions });
  }
  return items;
}

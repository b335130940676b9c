import type { StatusScale } from '../model/plan/statusScale';
import { isDone, type ActionState } from '../status/overview/planActions';
import { levelOf } from '../status/scale/scaleFor';
import { actionsIn, type ActionGroup } from './actionGroups';

/** How urgent it is to do something: an action is late, there is none, it is planned or under way, or done. */
export type Urgency = 'late' | 'unanswered' | 'open' | 'done';

/** What is equally urgent, node by node. */
export interface UrgencyPart {
  readonly urgency: Urgency;
  readonly groups: readonly ActionGroup[];
}

const BY_URGENCY: readonly Urgency[] = ['late', 'unanswered', 'open', 'done'];

/**
 * The groups by urgency, the most urgent first, each in the order of the plan. A node with actions of different
 * urgency comes once for each; its deviations and risks that have an action come with the most urgent of them.
 */
export function urgencyParts(groups: readonly ActionGroup[], scale: StatusScale): UrgencyPart[] {
  const answered = new Set(actionsIn(groups).map(({ action }) => action.riskId));
  const split = groups.map((group) => splitGroup(group, answered, scale));
  return BY_URGENCY.flatMap((urgency) => {
    const own = split.flatMap((parts) => parts.get(urgency) ?? []);
    return own.length > 0 ? [{ urgency, groups: own }] : [];
  });
}

function splitGroup(
  group: ActionGroup,
  answered: ReadonlySet<string | undefined>,
  scale: StatusScale,
): Map<Urgency, ActionGroup> {
  const { actions, deviations, risks, hasActionsInLine } = group;
  const isAnswered = actions.length > 0 || hasActionsInLine;
  const told = {
    deviations: isAnswered ? deviations : [],
    risks: risks.filter(({ id }) => answered.has(id)),
  };
  const untold = {
    deviations: isAnswered ? [] : deviations,
    risks: risks.filter(({ id }) => !answered.has(id)),
  };
  const parts = new Map<Urgency, ActionGroup>();
  for (const urgency of BY_URGENCY) {
    const own = actions.filter((one) => urgencyOf(one, scale) === urgency);
    if (own.length > 0) parts.set(urgency, { ...group, actions: own, deviations: [], risks: [] });
  }
  if (told.deviations.length + told.risks.length > 0) {
    const first = BY_URGENCY.find((urgency) => parts.has(urgency)) ?? 'open';
    parts.set(first, { ...group, actions: [], ...parts.get(first), ...told });
  }
  if (untold.deviations.length + untold.risks.length > 0) {
    parts.set('unanswered', { ...group, actions: [], ...untold, hasActionsInLine: false });
  }
  return parts;
}

/** A body may report an action as late before its day has passed. */
function urgencyOf(one: ActionState, scale: StatusScale): Urgency {
  if (one.isOverdue || levelOf(scale, one.state)?.look === 'late') return 'late';
  return isDone(one.action, scale) ? 'done' : 'open';
}

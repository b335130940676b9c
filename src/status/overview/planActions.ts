import type { Action, Analysis } from '../../model/follow-up/action';
import type { FollowUp } from '../../model/follow-up/followUp';
import type { StatusScale } from '../../model/plan/statusScale';
import { levelOf, SCALES } from '../scale/scaleFor';

/** An action, how far it has come, and whether its day has passed. */
export interface ActionState {
  readonly action: Action;
  /** Key of a level of the activity scale; a key that the scale does not have stands as written. */
  readonly state: string;
  readonly isOverdue: boolean;
}

/** The actions of a follow-up, in its order. */
export type Actions = readonly ActionState[];

/** How many actions a node has, how many of them are not done, and how many of those are overdue. */
export interface ActionCount {
  readonly total: number;
  readonly open: number;
  readonly overdue: number;
}

/** What differs from what was planned, and for whom. */
export interface Deviation {
  readonly of: string;
  /** Absent for the plan's own body. */
  readonly unitId: string | undefined;
  readonly text: string;
}

/** Every action of a follow-up as it stands on a day, by default the day that is described. */
export function planActions(
  followUp: Pick<FollowUp, 'date' | 'actions'>,
  at: string = followUp.date,
  scale: StatusScale = SCALES.activity,
): readonly ActionState[] {
  return (followUp.actions ?? []).map((action) => ({
    action,
    state: stateOf(action),
    isOverdue: isOverdue(action, at, scale),
  }));
}

/** The actions that concern a node. */
export function actionsOf(
  followUp: Pick<FollowUp, 'date' | 'actions'>,
  nodeId: string,
  scale: StatusScale = SCALES.activity,
): ActionState[] {
  return planActions(followUp, followUp.date, scale).filter(({ action }) => action.of === nodeId);
}

/** Numbers of actions by node id; a node without any is not there. */
export function actionCounts(
  followUp: Pick<FollowUp, 'date' | 'actions'>,
  scale: StatusScale = SCALES.activity,
): Map<string, ActionCount> {
  const counts = new Map<string, ActionCount>();
  for (const one of planActions(followUp, followUp.date, scale)) {
    const { total, open, overdue } = counts.get(one.action.of) ?? NONE;
    counts.set(one.action.of, {
      total: total + 1,
      open: open + (isDone(one.action, scale) ? 0 : 1),
      overdue: overdue + (one.isOverdue ? 1 : 0),
    });
  }
  return counts;
}

const NONE: ActionCount = { total: 0, open: 0, overdue: 0 };

/** Whether it was to be done before a day and is not. What has no readable date is never overdue. */
export function isOverdue(
  action: Pick<Action, 'dueDate' | 'state'>,
  at: string,
  scale: StatusScale = SCALES.activity,
): boolean {
  const due = isoDay(action.dueDate);
  const day = isoDay(at);
  if (due === undefined || day === undefined || isDone(action, scale)) return false;
  // A month or a year has passed only when all of it has.
  return day.slice(0, due.length) > due;
}

/** Whether an action is done; a state that the scale does not have is not. */
export function isDone(
  action: Pick<Action, 'state'>,
  scale: StatusScale = SCALES.activity,
): boolean {
  return levelOf(scale, stateOf(action))?.look === 'done';
}

/** Whether the effect is known: said to be, or told without a word on it. */
export function isEffectFollowedUp({
  effectFollowedUp,
  effect,
}: Pick<Action, 'effect' | 'effectFollowedUp'>): boolean {
  return effectFollowedUp ?? (effect ?? '').trim() !== '';
}

/** What the follow-up says differs from the plan, in its order. */
export function planDeviations({ analyses }: Pick<FollowUp, 'analyses'>): Deviation[] {
  return (analyses ?? []).flatMap(({ of, unitId, deviation = '' }: Analysis) =>
    deviation.trim() === '' ? [] : [{ of, unitId, text: deviation }],
  );
}

/** What differs from the plan at a node, for its own body and for each unit. */
export function deviationsOf(followUp: Pick<FollowUp, 'analyses'>, nodeId: string): Deviation[] {
  return planDeviations(followUp).filter(({ of }) => of === nodeId);
}

function stateOf({ state }: Pick<Action, 'state'>): string {
  return state ?? 'notStarted';
}

/** The day, or the month or year when no more is said, at the start of an ISO date. */
function isoDay(text: string | undefined): string | undefined {
  return /^\d{4}(?:-\d{2}){0,2}(?!\d)/.exec(text ?? '')?.[0];
}

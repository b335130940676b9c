import type { FollowUpAction, Analysis } from '../../model/follow-up/followUpAction';
import type { FollowUp } from '../../model/follow-up/followUp';
import { lastDay } from '../../model/parse/lastDay';
import type { StatusScale } from '../../model/plan/statusScale';
import { levelOf, SCALES } from '../scale/scaleFor';

/** An action, how far it has come, and whether its day has passed. */
export interface ActionState {
  readonly action: FollowUpAction;
  /** Key of a level of the activity scale; a key that the scale does not have is kept as written. */
  readonly state: string;
  readonly isOverdue: boolean;
}

/** The actions of a follow-up, in its order. */
export type Actions = readonly ActionState[];

/** A deviation from the plan, and the unit that reports it. */
export interface Deviation {
  readonly of: string;
  /** Id of the unit; absent for the plan's own body. */
  readonly unitId: string | undefined;
  readonly text: string;
  /** What it is explained by (analys); absent when it is not explained. */
  readonly cause: string | undefined;
}

/**
 * Every action of a follow-up, with its state and whether it is overdue.
 *
 * @param at Actions that were due before this day are overdue, ISO 8601. @default the date of the follow-up
 * @param scale The scale of the states. An action whose state has the look `done` is never overdue.
 * @default `SCALES.activity`
 *
 * @example
 * const overdue = planActions(followUp, '2025-12-31').filter(({ isOverdue }) => isOverdue);
 */
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

/** Whether an action was due before a day and is not done. Without a readable date it is never overdue. */
export function isOverdue(
  action: Pick<FollowUpAction, 'dueDate' | 'state'>,
  at: string,
  scale: StatusScale = SCALES.activity,
): boolean {
  const [due, day] = [isoDay(action.dueDate), isoDay(at)];
  return due !== undefined && day !== undefined && due < day && !isDone(action, scale);
}

/** Whether an action is done; with a state that the scale does not have, it is not. */
export function isDone(
  action: Pick<FollowUpAction, 'state'>,
  scale: StatusScale = SCALES.activity,
): boolean {
  return levelOf(scale, stateOf(action))?.look === 'done';
}

/** Whether the effect has been followed up: as the data says or, if it does not say, when an effect is described. */
export function isEffectFollowedUp({
  effectFollowedUp,
  effect,
}: Pick<FollowUpAction, 'effect' | 'effectFollowedUp'>): boolean {
  return effectFollowedUp ?? (effect ?? '').trim() !== '';
}

/** The deviations from the plan that a follow-up reports, in its order. */
export function planDeviations({ analyses }: Pick<FollowUp, 'analyses'>): Deviation[] {
  return (analyses ?? []).flatMap(({ of, unitId, deviation = '', text }: Analysis) =>
    deviation.trim() === '' ? [] : [{ of, unitId, text: deviation, cause: text }],
  );
}

function stateOf({ state }: Pick<FollowUpAction, 'state'>): string {
  return state ?? 'notStarted';
}

/** The date as a day. A month or a year stands for its last day, since it has not passed before then. */
function isoDay(text: string | undefined): string | undefined {
  const date = /^\d{4}(?:-\d{2}){0,2}(?!\d)/.exec(text ?? '')?.[0];
  return date === undefined ? undefined : lastDay(date);
}

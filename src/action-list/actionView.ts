import type { ActionListMessages } from './actionListWords';
import type { FollowUp } from '../model/follow-up/followUp';
import type { Plan } from '../model/plan/plan';
import type { StatusScale } from '../model/plan/statusScale';
import type { ActionFilter } from './actionFilter';

/** The data that every part of the list shows. */
export interface ActionView {
  readonly plan: Plan;
  readonly followUp: FollowUp;
  readonly scale: StatusScale;
  readonly filter: ActionFilter;
  readonly messages: ActionListMessages;
  readonly onNodeIdChange: ((id: string) => void) | undefined;
}

import { unitName } from '../model/plan/unitName';
import { stateChoices, unitChoices } from './actionFilter';
import { actionsIn, type ActionGroup } from './actionGroups';
import type { ActionView } from './actionView';
import { stateWord } from './stateWord';

/** An option in a select. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** The options of the filter's selects. */
export interface ActionChoices {
  readonly units: readonly Choice[];
  readonly states: readonly Choice[];
}

/** The units and states that can be filtered by, in words. */
export function actionChoices(groups: readonly ActionGroup[], view: ActionView): ActionChoices {
  const { plan, followUp, scale, filter, messages } = view;
  const { isOverdueByDate, effectNotFollowedUp } = messages.actionList;
  const units = [...(plan.units ?? []), ...(followUp.units ?? [])];
  const states = stateChoices(actionsIn(groups), scale, filter.state);
  return {
    units: unitChoices(groups, units, filter.unitId).map((value) => ({
      value,
      label: unitName(value, plan, followUp),
    })),
    states: [
      ...states.map((value) => ({ value, label: stateWord(value, scale, messages) })),
      { value: 'overdue', label: isOverdueByDate },
      { value: 'effectNotFollowedUp', label: effectNotFollowedUp },
    ],
  };
}

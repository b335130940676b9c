import type { StatusScale } from '../model/plan/statusScale';
import type { PlanUnit } from '../model/plan/plan';
import { isEffectFollowedUp, type Actions, type ActionState } from '../status/overview/planActions';
import type { ActionGroup } from './actionGroups';

/** Which actions are shown: those of one unit, those in one state, or both; without either, all. */
export interface ActionFilter {
  unitId?: string | undefined;
  /** Key of a level of the activity scale, or `overdue`, or `effectNotFollowedUp`. */
  state?: string | undefined;
}

/** Whether the filter excludes anything. */
export function isFiltered({ unitId, state }: ActionFilter): boolean {
  return unitId !== undefined || state !== undefined;
}

/** Whether an action passes the filter. */
export function isActionShown(one: ActionState, { unitId, state }: ActionFilter): boolean {
  if (unitId !== undefined && one.action.unitId !== unitId) return false;
  if (state === undefined) return true;
  if (state === 'overdue') return one.isOverdue;
  if (state === 'effectNotFollowedUp') return !isEffectFollowedUp(one.action);
  return one.state === state;
}

/** Whether anything of a node passes the filter; a deviation or a risk has a unit but no state. */
export function isGroupShown(
  { actions, deviations, risks }: ActionGroup,
  filter: ActionFilter,
): boolean {
  if (!isFiltered(filter) || actions.some((one) => isActionShown(one, filter))) return true;
  return (
    filter.state === undefined &&
    [...deviations, ...risks].some(({ unitId }) => unitId === filter.unitId)
  );
}

/** Ids of the units to choose from: those with actions or deviations, in the order of `units`. */
export function unitChoices(
  groups: readonly ActionGroup[],
  units: readonly PlanUnit[],
  chosen: string | undefined,
): string[] {
  const concerned = groups.flatMap(({ actions, deviations, risks }) => [
    ...[...deviations, ...risks].map(({ unitId }) => unitId),
    ...actions.map(({ action }) => action.unitId),
  ]);
  return choices(
    concerned,
    units.map(({ id }) => id),
    chosen,
  );
}

/** Keys of the states to choose from: those that occur, in the order of the scale. */
export function stateChoices(
  actions: Actions,
  { levels }: StatusScale,
  chosen: string | undefined,
): string[] {
  const keys = levels.map(({ key }) => key);
  const isState = chosen !== 'overdue' && chosen !== 'effectNotFollowedUp';
  return choices(
    actions.map(({ state }) => state),
    keys,
    isState ? chosen : undefined,
  );
}

/** The values that occur, known ones first in their order; the chosen value is always included. */
function choices(
  occurring: readonly (string | undefined)[],
  known: readonly string[],
  chosen: string | undefined,
): string[] {
  const found = new Set([...occurring, chosen].filter((one) => one !== undefined));
  return [...new Set([...known.filter((one) => found.has(one)), ...found])];
}

import type { Messages } from '../messages/sv';
import { isActionShown, isGroupShown, type ActionFilter } from './actionFilter';
import { actionsIn, type ActionGroup } from './actionGroups';

/** How much is shown, and what the selection hides: actions, and deviations with their nodes. */
export function shownWords(
  groups: readonly ActionGroup[],
  filter: ActionFilter,
  words: Messages['actions'],
): string {
  const actions = actionsIn(groups);
  const shown = actions.filter((one) => isActionShown(one, filter)).length;
  const total = words.total(actions.length);
  const hiddenActions = actions.length - shown;
  const hiddenDeviations = groups
    .filter((group) => !isGroupShown(group, filter))
    .flatMap(({ deviations }) => deviations).length;
  const hidden = [
    ...(hiddenActions > 0 ? [words.total(hiddenActions)] : []),
    ...(hiddenDeviations > 0 ? [words.deviations(hiddenDeviations)] : []),
  ];
  return hidden.length > 0 ? words.shown(shown, total, hidden.join(', ')) : words.shownAll(total);
}

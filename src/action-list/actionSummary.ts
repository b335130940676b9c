import type { ActionListMessages } from './actionListWords';
import type { StatusScale } from '../model/plan/statusScale';
import type { Actions } from '../status/overview/planActions';
import { levelOf } from '../status/scale/scaleFor';
import { stateChoices } from './actionFilter';
import { stateWord } from './stateWord';

/** "12 åtgärder: 3 avslutade, 7 pågående, 2 ej påbörjade. 2 är försenade. 1 avvikelse saknar åtgärd." */
export function actionSummary(
  actions: Actions,
  unanswered: number,
  scale: StatusScale,
  messages: ActionListMessages,
): string {
  const { actionList: words } = messages;
  const states = stateChoices(actions, scale, undefined).map((key) => {
    const count = actions.filter(({ state }) => state === key).length;
    return words.inState({ count, word: stateWord(key, scale, messages) });
  });
  const total = words.total(actions.length);
  const overdue = actions.filter(({ isOverdue }) => isOverdue).length;
  return [
    states.length > 0 ? `${total}: ${states.join(', ')}.` : `${total}.`,
    ...(overdue > 0 ? [overdueWords(actions, scale, words)(overdue)] : []),
    ...(unanswered > 0 ? [words.unanswered(unanswered)] : []),
  ].join(' ');
}

/**
 * A body may report an action as late before its due date has passed. Where the scale has such a level,
 * the words make clear that this count goes by date.
 */
function overdueWords(
  actions: Actions,
  scale: StatusScale,
  words: ActionListMessages['actionList'],
): (count: number) => string {
  const isSaid = actions.some(({ state }) => levelOf(scale, state)?.look === 'late');
  return isSaid ? words.overdueByDate : words.overdue;
}

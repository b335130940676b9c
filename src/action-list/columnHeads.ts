import type { ActionListMessages } from './actionListWords';

/** The headings of the columns, in order. */
export function columnHeads({ actionList: words }: ActionListMessages): string[] {
  return [words.action, words.responsible, words.dueDate, words.state, words.effect];
}

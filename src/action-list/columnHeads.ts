import type { Messages } from '../messages/sv/views';

/** The headings of the columns, in order. */
export function columnHeads({ actions: words }: Messages): string[] {
  return [words.action, words.responsible, words.dueDate, words.state, words.effect];
}

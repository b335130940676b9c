import type { Messages } from '../messages/sv/views';

/** The headings over the columns, in their order. */
export function columnHeads({ actions: words }: Messages): string[] {
  return [words.action, words.responsible, words.dueDate, words.state, words.effect];
}

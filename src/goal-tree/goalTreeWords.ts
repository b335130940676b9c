import type { Messages, MessagesOf } from '../messages/messages';
import { general } from '../messages/sv/general';
import { goalTree } from '../messages/sv/goalTree';
import { status } from '../messages/sv/status';
import { summary } from '../messages/sv/summary';

/** The texts of a goal tree and its cards. */
export const goalTreeWords: Pick<Messages, 'general' | 'goalTree' | 'status' | 'summary'> = {
  general,
  goalTree,
  status,
  summary,
};

/** The texts of a goal tree in the language that it is shown in. */
export type GoalTreeMessages = MessagesOf<typeof goalTreeWords>;

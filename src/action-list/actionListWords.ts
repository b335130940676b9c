import type { MessagesOf } from '../messages/messages';
import { actionList } from '../messages/sv/actionList';
import { general, panels } from '../messages/sv/general';
import { status } from '../messages/sv/status';

/** The texts of a list of actions. */
export const actionListWords = { actionList, general, panels, status };

/** The texts of a list of actions in the language that it is shown in. */
export type ActionListMessages = MessagesOf<typeof actionListWords>;

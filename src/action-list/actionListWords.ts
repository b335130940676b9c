import type { MessagesOf } from '../messages/messages';
import { general, panels } from '../messages/sv/general';
import { actionList, risks } from '../messages/sv/actionList';
import { status } from '../messages/sv/status';

/** The texts of a list of actions. */
export const actionListWords = { actionList, general, panels, risks, status };

/** The texts of a list of actions in the language that it is shown in. */
export type ActionListMessages = MessagesOf<typeof actionListWords>;

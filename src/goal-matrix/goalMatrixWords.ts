import type { MessagesOf } from '../messages/messages';
import { general } from '../messages/sv/general';
import { goalMatrix } from '../messages/sv/goalMatrix';

/** What a matrix says. */
export const goalMatrixWords = { general, goalMatrix };

/** The texts of a matrix in the language that it is shown in. */
export type GoalMatrixMessages = MessagesOf<typeof goalMatrixWords>;

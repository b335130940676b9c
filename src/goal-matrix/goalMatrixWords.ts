import type { MessagesOf } from '../messages/messages';
import { general } from '../messages/sv/general';
import { goalMatrix } from '../messages/sv/goalMatrix';
import { status } from '../messages/sv/status';

/** The texts of a matrix. */
export const goalMatrixWords = { general, goalMatrix, status };

/** The texts of a matrix in the language that it is shown in. */
export type GoalMatrixMessages = MessagesOf<typeof goalMatrixWords>;

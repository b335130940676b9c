import type { MessagesOf } from '../messages/messages';
import { explanation } from '../messages/sv/explanation';
import { general } from '../messages/sv/general';
import { goalMatrix } from '../messages/sv/goalMatrix';
import { reasons } from '../messages/sv/reasons';
import { status } from '../messages/sv/status';

/** The texts of a matrix. */
export const goalMatrixWords = { explanation, general, goalMatrix, reasons, status };

/** The texts of a matrix in the language that it is shown in. */
export type GoalMatrixMessages = MessagesOf<typeof goalMatrixWords>;

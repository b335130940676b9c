import { matrix as en } from './en/matrix';
import type { Messages } from './sv/views';
import { matrix as sv } from './sv/matrix';

/** The words of goals by units, which only the views that show it carry with them. */
export const matrixWords = { sv: { goalMatrix: sv }, en: { goalMatrix: en } };

/** The texts of the interface with those words. */
export type MatrixMessages = Messages & (typeof matrixWords)['sv'];

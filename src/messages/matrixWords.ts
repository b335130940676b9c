import { enMatrix } from './enMatrix';
import type { Messages } from './sv';
import { svMatrix } from './svMatrix';

/** The words of goals by units, which only the views that show it carry with them. */
export const matrixWords = { sv: { goalMatrix: svMatrix }, en: { goalMatrix: enMatrix } };

/** The texts of the interface with those words. */
export type MatrixMessages = Messages & (typeof matrixWords)['sv'];

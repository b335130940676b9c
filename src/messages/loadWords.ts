import { enLoad } from './enLoad';
import type { Messages } from './sv';
import { svLoad } from './svLoad';

/** The words of data on its way, which only the views that show it carry with them. */
export const loadWords = { sv: { load: svLoad }, en: { load: enLoad } };

/** The texts of the interface with those words. */
export type LoadMessages = Messages & (typeof loadWords)['sv'];

import { load as en } from './en/load';
import type { Messages } from './sv/views';
import { load as sv } from './sv/load';

/** The words of data on its way, which only the views that show it carry with them. */
export const loadWords = { sv: { load: sv }, en: { load: en } };

/** The texts of the interface with those words. */
export type LoadMessages = Messages & (typeof loadWords)['sv'];

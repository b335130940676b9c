import type { MessagesOf } from '../messages/messages';
import { loadState } from '../messages/sv/loadState';

/** What is said of data on its way. */
export const loadStateWords = { loadState };

/** The texts of data on its way in the language that they are shown in. */
export type LoadStateMessages = MessagesOf<typeof loadStateWords>;

import type { MessagesOf } from '../messages/messages';
import { aboutData } from '../messages/sv/aboutData';

/** What is said about where data comes from. */
export const aboutDataWords = { aboutData };

/** The texts about where data comes from, in the language that they are shown in. */
export type AboutDataMessages = MessagesOf<typeof aboutDataWords>;

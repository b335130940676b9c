import { general } from '../messages/sv/general';

/** What several views say. */
export const generalWords = { general };

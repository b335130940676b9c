import { general } from '../messages/sv/general';

/** The texts that several views share. */
export const generalWords = { general };

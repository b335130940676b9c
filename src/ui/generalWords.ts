import { general, panels } from '../messages/sv/general';

/** The texts that several views share. */
export const generalWords = { general };

/** What panels and lists say besides. */
export const panelWords = { panels };

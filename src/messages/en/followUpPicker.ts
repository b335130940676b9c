import type { Messages } from '../messages';

/** Texts of the picker of follow-ups, in English. */
export const followUpPicker: Messages['followUpPicker'] = { name: 'Follow-up' };

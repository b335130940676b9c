import type { Messages } from '../messages';

/** What is said where a follow-up is chosen, in English. */
export const followUpPicker: Messages['followUpPicker'] = { name: 'Follow-up' };

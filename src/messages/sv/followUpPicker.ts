/** Texts of the picker of follow-ups, in Swedish. */
export const followUpPicker = { name: 'Uppföljning' };

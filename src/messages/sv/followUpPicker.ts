/** What is said where a follow-up is chosen, in Swedish. */
export const followUpPicker = { name: 'Uppföljning' };

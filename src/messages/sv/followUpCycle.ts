/** Texts about how a plan is carried out and followed up, in Swedish. */
export const followUpCycle = {
  name: 'Styrkedja och uppföljning',
  chain: 'Styrkedja',
  thisPlan: 'Den här planen',
  reports: (year: string) => `Uppföljning ${year}`.trim(),
  shown: (title: string) => `Här visas ${title}.`,
  /** What comes next, and on which day. */
  next: ({ name, day, isThere }: { name: string; day: string; isThere: boolean }) =>
    `Sedan kommer ${lowerFirst(name)}, per ${day}${isThere ? '.' : ', som inte finns här.'}`,
  leave: 'Visa planen utan uppföljning',
  isNext: 'Kommer sedan',
  notThere: 'Finns inte här',
  asOf: (day: string) => `per ${day}`,
  allYear: (names: string) => `Hela året: ${names}.`,
  about: 'Vad dokumentet säger om styrning och uppföljning',
  note: 'Att veta om texten',
};

function lowerFirst(text: string): string {
  return text.charAt(0).toLocaleLowerCase('sv') + text.slice(1);
}

/** Texts of the picker of follow-ups, in Swedish. */
export const followUpPicker = { name: 'Uppföljning' };

/** Shorter words fit a card. */
const LONG = 16;

/** What Swedish names of units are compounded with; before these a word may be broken. */
const PARTS =
  `förvaltning försörjning förbund styrelse utskott beredning nämnd forum ledning möte stab
  område enhet avdelning verksamhet sjukvård center teater utveckling samverkan organisation kommitté
  direktör region museum museet banan bolag trafik service folkhälsa kansli teknik`.split(/\s+/);

const BREAKS = new RegExp(`(?<=\\p{L}{4})(?=(?:${PARTS.join('|')}))`, 'gu');
const WORDS = new RegExp(`\\p{L}{${LONG},}`, 'gu');

/**
 * A name in pieces between which it may be hyphenated: its long words between the parts that they are
 * compounded of. Where a browser has no Swedish dictionary, it would break them between any letters.
 */
export function hyphenated(name: string): string[] {
  const places = [...name.matchAll(WORDS)].flatMap(({ 0: word, index }) =>
    [...word.matchAll(BREAKS)].map((found) => index + found.index),
  );
  return [0, ...places].map((start, at) => name.slice(start, places[at]));
}

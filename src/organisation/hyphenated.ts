/** Words shorter than this fit on a card. */
const LONG = 16;

/** Words that Swedish names of units are compounded with; a word may be broken before one of these. */
const PARTS =
  `förvaltning försörjning förbund styrelse utskott beredning nämnd forum ledning möte stab
  område enhet avdelning verksamhet sjukvård center teater utveckling samverkan organisation kommitté
  direktör region museum museet banan bolag trafik service folkhälsa kansli teknik`.split(/\s+/);

const BREAKS = new RegExp(`(?<=\\p{L}{4})(?=(?:${PARTS.join('|')}))`, 'gu');
const WORDS = new RegExp(`\\p{L}{${LONG},}`, 'gu');

/**
 * A name in pieces between which it may be hyphenated: its long words are split into the parts that they
 * are compounded of. A browser without a Swedish dictionary would break them between any two letters.
 */
export function hyphenated(name: string): string[] {
  const places = [...name.matchAll(WORDS)].flatMap(({ 0: word, index }) =>
    [...word.matchAll(BREAKS)].map((found) => index + found.index),
  );
  return [0, ...places].map((start, at) => name.slice(start, places[at]));
}

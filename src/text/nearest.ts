/** Longer words are hardly misspellings, and comparing them takes time. */
const LONGEST = 40;
/** The number of results to cache for each list, since the same misspelling often occurs in many places. */
const MOST = 1000;

/** A list of words, prepared for comparison. */
interface Compared {
  readonly letters: readonly (readonly [word: string, letters: string])[];
  /** Cached results. */
  readonly found: Map<string, string | undefined>;
}

const compared = new WeakMap<readonly string[], Compared>();

/**
 * The word of a list that was most likely meant by a misspelled word: the one with the fewest letters to
 * add, remove, change or swap with the next, if that is at most a third of the letters. Case, accents and
 * punctuation are ignored.
 *
 * @example
 * nearest('treshold', ['targets', 'thresholds']); // "thresholds"
 */
export function nearest(word: string, words: readonly string[]): string | undefined {
  if (word.length > LONGEST) return undefined;
  const list = compared.get(words) ?? {
    letters: words.map((one) => [one, lettersOf(one)] as const),
    found: new Map(),
  };
  compared.set(words, list);
  if (list.found.has(word)) return list.found.get(word);
  if (list.found.size >= MOST) list.found.clear();
  const found = nearestIn(lettersOf(word), list.letters);
  list.found.set(word, found);
  return found;
}

function nearestIn(letters: string, list: Compared['letters']): string | undefined {
  let [found, least]: [string | undefined, number] = [undefined, Number.POSITIVE_INFINITY];
  for (const [word, others] of list) {
    const allowed = Math.max(letters.length, others.length) / 3;
    if (Math.abs(letters.length - others.length) > allowed) continue;
    const distance = editDistance(letters, others);
    if (distance <= allowed && distance < least) [found, least] = [word, distance];
  }
  return found;
}

function lettersOf(word: string): string {
  return word
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/** Three rows of the table in `editDistance`, reused in every call. */
const rows = [0, 1, 2].map(() => new Uint8Array(256)) as [Uint8Array, Uint8Array, Uint8Array];

/**
 * Optimal string alignment distance: Levenshtein distance in which swapping two adjacent letters counts as
 * one edit. Neither text is longer than a row of the table, since a text has at most three letters per
 * letter after normalisation, and half as many again are compared.
 */
function editDistance(a: string, b: string): number {
  let [before, last, row] = rows;
  for (let j = 0; j <= b.length; j += 1) last[j] = j;
  for (let i = 1; i <= a.length; i += 1) {
    row[0] = i;
    for (let j = 1; j <= b.length; j += 1) {
      const isSame = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      const changed = at(last, j - 1) + (isSame ? 0 : 1);
      const least = Math.min(changed, at(last, j) + 1, at(row, j - 1) + 1);
      const isSwap =
        i > 1 &&
        j > 1 &&
        a.charCodeAt(i - 1) === b.charCodeAt(j - 2) &&
        a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
      row[j] = isSwap ? Math.min(least, at(before, j - 2) + 1) : least;
    }
    [before, last, row] = [last, row, before];
  }
  return at(last, b.length);
}

function at(row: Uint8Array, index: number): number {
  return row[index] ?? 0;
}

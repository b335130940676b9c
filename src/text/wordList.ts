/** Readers would not read more words than this. */
const MOST = 12;

/** A comma-separated list of at most twelve words: "Öka, Minska, Behålla". */
export function wordList(words: readonly string[]): string {
  return words.length > MOST ? `${words.slice(0, MOST).join(', ')}, …` : words.join(', ');
}

/** More would not be read. */
const MOST = 12;

/** Words one after the other, the first twelve of them: "Öka, Minska, Behålla". */
export function wordList(words: readonly string[]): string {
  return words.length > MOST ? `${words.slice(0, MOST).join(', ')}, …` : words.join(', ');
}

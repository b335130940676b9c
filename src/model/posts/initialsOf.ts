const IN_BRACKETS = /\([^)]*\)?/g;
const WORDS = /[\p{L}\p{N}][^\s,]*/gu;

/** The initials of a name: those of its first and last word, ignoring anything in brackets. */
export function initialsOf(name: string): string {
  const words = name.replaceAll(IN_BRACKETS, ' ').normalize('NFC').match(WORDS) ?? [];
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
  return ends.map((word) => [...(word ?? '')][0]?.toLocaleUpperCase('sv') ?? '').join('');
}

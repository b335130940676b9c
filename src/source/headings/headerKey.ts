/** No heading or word is longer; a megabyte of text is not looked through. */
const LONGEST = 200;

/** A heading or word without case, accents, spaces and punctuation: "Mål_värde " is "malvarde". */
export function headerKey(text: string): string {
  return text
    .slice(0, LONGEST)
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '');
}

/** The rest of a longer text is ignored, so that a huge cell does not cost time. */
const LONGEST = 200;

/** A heading or word without case, accents, spaces and punctuation: "Mål_värde " is "malvarde". */
export function headerKey(text: string): string {
  return text
    .slice(0, LONGEST)
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '');
}

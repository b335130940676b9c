import type { Row } from './visibleRows';

/**
 * The next visible row whose text begins with what was typed, wrapping round; case is ignored, å ä ö
 * are letters of their own. One letter, also repeated, steps to the next match; several letters
 * search from the focused row itself.
 */
export function typeAhead<T>(
  rows: readonly Row<T>[],
  focused: number,
  typed: string,
  textOf: (row: Row<T>) => string,
): string | undefined {
  const letters = [...comparable(typed)];
  const sameLetter = letters.every((letter) => letter === letters[0]);
  const prefix = sameLetter ? (letters[0] ?? '') : letters.join('');
  if (prefix === '') return undefined;
  const start = sameLetter ? focused + 1 : Math.max(0, focused);
  for (let step = 0; step < rows.length; step += 1) {
    const row = rows[(start + step) % rows.length];
    if (row && comparable(textOf(row)).startsWith(prefix)) return row.node.id;
  }
  return undefined;
}

/** One form of each letter: å may be written as one code point or as a and a ring. */
function comparable(text: string): string {
  return text.normalize('NFC').toLocaleLowerCase('sv');
}

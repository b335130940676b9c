import type { VisibleRow } from './visibleRows';

/**
 * The next visible row whose text begins with what was typed, wrapping around. Case is ignored; å, ä and
 * ö are letters of their own. A single letter, also when repeated, moves to the next match; several
 * letters search from the focused row itself.
 */
export function typeAhead<T>(
  rows: readonly VisibleRow<T>[],
  focused: number,
  typed: string,
  textOf: (row: VisibleRow<T>) => string,
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

/** Makes letters comparable: å may be one code point, or an a with a combining ring. */
function comparable(text: string): string {
  return text.normalize('NFC').toLocaleLowerCase('sv');
}

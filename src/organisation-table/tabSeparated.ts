/** A cell for a spreadsheet: a text, a number, or nothing. */
export type TabCell = string | number | null;

/** What spreadsheets take for the beginning of a formula, in the widths that they read. */
const FORMULA = /^[=+\-@＝＋－＠]/u;

/**
 * Rows as tab-separated text for a spreadsheet, with the decimal sign of the language. A text that would
 * be taken for a formula gets an apostrophe before it; numbers stay numbers.
 */
export function tabSeparated(
  rows: readonly (readonly TabCell[])[],
  locale: 'sv' | 'en' = 'sv',
): string {
  return rows.map((row) => row.map((cell) => cellText(cell, locale)).join('\t')).join('\n');
}

function cellText(cell: TabCell, locale: 'sv' | 'en'): string {
  if (typeof cell === 'string') return quoted(harmless(cell));
  if (cell === null || !Number.isFinite(cell)) return '';
  return locale === 'sv' ? String(cell).replace('.', ',') : String(cell);
}

/** On one line, since a tab or a line break would begin another cell. */
function harmless(text: string): string {
  const line = text
    .replaceAll(/\p{Cf}/gu, '')
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  return FORMULA.test(line) ? `'${line}` : line;
}

/** Spreadsheets read quotation marks as the limits of a cell. */
function quoted(text: string): string {
  return text.includes('"') ? `"${text.replaceAll('"', '""')}"` : text;
}

import { formulaGuard } from './formulaGuard';
import { formatLocale, type Locale } from './locale';

/** A spreadsheet cell: a text, a number, or empty. */
export type TabCell = string | number | null;

/**
 * Rows as tab-separated text for a spreadsheet, with the language's decimal sign. A text that would be
 * read as a formula gets an apostrophe in front; numbers stay numbers.
 */
export function tabSeparated(rows: readonly (readonly TabCell[])[], locale: Locale = 'sv'): string {
  const decimal = new Intl.NumberFormat(formatLocale(locale)).format(1.5).charAt(1);
  return rows.map((row) => row.map((cell) => cellText(cell, decimal)).join('\t')).join('\n');
}

function cellText(cell: TabCell, decimal: string): string {
  if (typeof cell === 'string') return quoted(harmless(cell));
  if (cell === null || !Number.isFinite(cell)) return '';
  return String(cell).replace('.', decimal);
}

/** On one line, since a tab or a line break would start another cell. */
function harmless(text: string): string {
  const line = text
    .replaceAll(/\p{Cf}/gu, '')
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  return formulaGuard.guard(line);
}

/** Spreadsheets read quotation marks as delimiters of a cell. */
function quoted(text: string): string {
  return text.includes('"') ? `"${text.replaceAll('"', '""')}"` : text;
}

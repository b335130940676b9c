import { formulaGuard } from '../../text/formulaGuard';

/** A line of separated values. Text is kept from being a formula; numbers are numbers. */
export function csvRecord(cells: readonly (string | number)[]): string {
  return `${cells.map(csvCell).join(';')}\r\n`;
}

function csvCell(cell: string | number): string {
  if (typeof cell === 'number') return decimalComma(cell);
  const text = formulaGuard.guard(cell);
  // Also a line of one cell that is empty or begins with a quote or a space.
  return /["\r\n;]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A number with a decimal comma; a zero keeps "1,234" from being taken for more than a thousand. */
export function decimalComma(value: number): string {
  return String(value)
    .replace('.', ',')
    .replace(/^(-?\d{1,3},\d{3})(?=$|e)/, '$10');
}

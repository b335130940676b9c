import { formulaGuard } from '../../text/formulaGuard';

/** A line of separated values. Text that a spreadsheet could take for a formula is guarded. */
export function csvRecord(cells: readonly (string | number)[]): string {
  return `${cells.map(csvCell).join(';')}\r\n`;
}

function csvCell(cell: string | number): string {
  if (typeof cell === 'number') return decimalComma(cell);
  const text = formulaGuard.guard(cell);
  // Some readers drop the spaces at the ends of a cell that has no quotes.
  return /["\r\n;]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * A number with a decimal comma. "1,234" is written "1,2340", so that it is not read as over a thousand.
 *
 * @param decimals the least number of decimals
 */
export function decimalComma(value: number, decimals = 0): string {
  const [whole = '', fraction = ''] = String(value).split('.');
  const isPlain = fraction.length < decimals && !/[^-\d]/.test(whole);
  return (isPlain ? `${whole}.${fraction.padEnd(decimals, '0')}` : String(value))
    .replace('.', ',')
    .replace(/^(-?\d{1,3},\d{3})(?=$|e)/, '$10');
}

import {
  cellXml,
  escaped,
  letters,
  workbook,
  type WorkbookContent,
  type WorkbookFormat,
} from '../support/workbook';

/** A cell of a case: nothing, a text, a number, either in a format, an error, or a formula. */
export type CaseCell =
  | null
  | string
  | number
  | { value: number; format: string | number }
  | { value: string; indent: number }
  | { error: string }
  | { formula: string; value?: string | number };

/** A workbook in a case, with its sheets from the left. */
export interface CaseWorkbook {
  sheets: {
    name: string;
    /** Rows of cells, starting at A1. */
    rows: CaseCell[][];
    hidden?: boolean;
    /** Numbers of hidden rows, from 1. */
    hiddenRows?: number[];
    /** Letters of hidden columns. */
    hiddenColumns?: string[];
    /** "A2:A4" */
    merged?: string[];
  }[];
  /** Whether dates are counted from 1904-01-01. */
  from1904?: boolean;
}

/** The workbook of a case as a file. */
export function caseWorkbook({ sheets, from1904 = false }: CaseWorkbook): Uint8Array {
  const formats: WorkbookFormat[] = [];
  const content: WorkbookContent = {
    sheets: Object.fromEntries(
      sheets.map((sheet) => [sheet.name, { worksheet: worksheetXml(sheet, formats) }]),
    ),
    hidden: sheets.flatMap(({ name, hidden }) => (hidden ? name : [])),
    formats,
    isFrom1904: from1904,
  };
  return workbook(content);
}

function worksheetXml(
  { rows, hiddenRows = [], hiddenColumns = [], merged = [] }: CaseWorkbook['sheets'][number],
  formats: WorkbookFormat[],
): string {
  const columns = Array.from(
    { length: Math.max(0, ...rows.map(({ length }) => length)) },
    (_, at) =>
      hiddenColumns.includes(letters(at))
        ? `<col min="${at + 1}" max="${at + 1}" hidden="1"/>`
        : '',
  ).join('');
  const data = rows.map((row, at) => {
    const hidden = hiddenRows.includes(at + 1) ? ' hidden="1"' : '';
    const cells = row.map((cell, column) => caseCellXml(cell, at, column, formats)).join('');
    return `<row r="${at + 1}"${hidden}>${cells}</row>`;
  });
  const areas = merged.map((area) => `<mergeCell ref="${area}"/>`).join('');
  return [
    columns === '' ? '' : `<cols>${columns}</cols>`,
    `<sheetData>${data.join('')}</sheetData>`,
    areas === '' ? '' : `<mergeCells>${areas}</mergeCells>`,
  ].join('');
}

function caseCellXml(
  cell: CaseCell,
  row: number,
  column: number,
  formats: WorkbookFormat[],
): string {
  if (cell === null) return '';
  if (typeof cell !== 'object') return cellXml(cell, row, column);
  const place = `r="${letters(column)}${row + 1}"`;
  if ('error' in cell) return `<c ${place} t="e"><v>${cell.error}</v></c>`;
  if ('formula' in cell) {
    const { formula, value } = cell;
    const type = typeof value === 'string' ? ' t="str"' : '';
    const result = value === undefined ? '' : `<v>${escaped(String(value))}</v>`;
    return `<c ${place}${type}><f>${escaped(formula)}</f>${result}</c>`;
  }
  const format = 'indent' in cell ? { indent: cell.indent } : cell.format;
  if (typeof format === 'object' || !formats.includes(format)) formats.push(format);
  const style = typeof format === 'object' ? formats.length : formats.indexOf(format) + 1;
  return cellXml({ value: cell.value, style }, row, column);
}

import { zipped } from './zipped';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** A cell: text, a number, or either with a style, from 1 on the formats of the workbook. */
export type WorkbookCell = string | number | { value: number | string; style: number };

/** A number format, the number of one that has no code, or an indent. */
export type WorkbookFormat = string | number | { indent: number };

/** The content of a workbook, as XML where a test provides its own. */
export interface WorkbookContent {
  /** The content of `<sheetData>` of each sheet, by its name; or a whole `<worksheet>`. */
  sheets: Record<string, string | { worksheet: string }>;
  /** Names of hidden sheets. */
  hidden?: string[];
  /** The content of the list of shared strings. */
  strings?: string;
  /** The styles from 1 on. */
  formats?: WorkbookFormat[];
  isFrom1904?: boolean;
}

/** The parts of a workbook by path, as Excel writes them. */
export function workbookParts(content: WorkbookContent): Record<string, string> {
  const { sheets, hidden = [], strings = '', formats = [], isFrom1904 = false } = content;
  const tabs = Object.keys(sheets);
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const relations = [
    ...tabs.map((_, at) => relation(`rId${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`)),
    relation('styles', 'styles', 'styles.xml'),
    relation('strings', 'sharedStrings', 'sharedStrings.xml'),
  ];
  const listed = tabs.map((name, at) => {
    const state = hidden.includes(name) ? ' state="hidden"' : '';
    return `<sheet name="${escaped(name)}" sheetId="${at + 1}"${state} r:id="rId${at + 1}"/>`;
  });
  return {
    '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr${isFrom1904 ? ' date1904="1"' : ''}/><sheets>${listed.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${relations.join('')}</Relationships>`,
    'xl/styles.xml': stylesXml(formats),
    'xl/sharedStrings.xml': `${HEAD}<sst xmlns="${MAIN}">${strings}</sst>`,
    ...Object.fromEntries(
      Object.values(sheets).map((sheet, at) => [
        `xl/worksheets/sheet${at + 1}.xml`,
        `${HEAD}<worksheet xmlns="${MAIN}">${typeof sheet === 'string' ? `<sheetData>${sheet}</sheetData>` : sheet.worksheet}</worksheet>`,
      ]),
    ),
  };
}

/** A workbook as a file. */
export function workbook(content: WorkbookContent): Uint8Array {
  return zipped(workbookParts(content));
}

/** Rows from A1 on; style 1 is a date, 2 per cent. */
export function sheetWorkbook(rows: WorkbookCell[][]): Uint8Array {
  return workbook({ sheets: { Blad1: rows.map(rowXml).join('') }, formats: [14, '0.0%'] });
}

/** A row; blank cells are not written. */
export function rowXml(row: WorkbookCell[], index: number): string {
  return `<row r="${index + 1}">${row.map((cell, column) => cellXml(cell, index, column)).join('')}</row>`;
}

/** A cell at a row and column from 0; a blank one is not written. */
export function cellXml(cell: WorkbookCell, row: number, column: number): string {
  const place = `r="${letters(column)}${row + 1}"`;
  if (cell === '') return '';
  const { value, style } = typeof cell === 'object' ? cell : { value: cell, style: undefined };
  const styled = style === undefined ? place : `${place} s="${style}"`;
  if (typeof value === 'number') return `<c ${styled}><v>${value}</v></c>`;
  return `<c ${styled} t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
}

/** A text in a workbook, with escapes for what XML or the format's own escapes would change. */
export function escaped(text: string): string {
  return text
    .replaceAll(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_')
    .replaceAll(/(?![\t\n])\p{Cc}|[\uFFFE\uFFFF]|\p{Surrogate}/gu, (character) => {
      const code = character.charCodeAt(0).toString(16).padStart(4, '0');
      return `_x${code.toUpperCase()}_`;
    })
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Letters of a column, from 0: A, B … Z, AA. */
export function letters(column: number): string {
  const rest = Math.floor(column / 26);
  const letter = String.fromCodePoint(65 + (column % 26));
  return rest === 0 ? letter : letters(rest - 1) + letter;
}

function stylesXml(formats: WorkbookFormat[]): string {
  const codes = formats.map((format, at) =>
    typeof format === 'string'
      ? `<numFmt numFmtId="${164 + at}" formatCode="${escaped(format)}"/>`
      : '',
  );
  const styles = formats.map((format, at) => {
    if (typeof format === 'object') {
      return `<xf numFmtId="0" applyAlignment="1"><alignment indent="${format.indent}"/></xf>`;
    }
    const id = typeof format === 'string' ? 164 + at : format;
    return `<xf numFmtId="${id}" applyNumberFormat="1"/>`;
  });
  return `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts>${codes.join('')}</numFmts><cellStyleXfs><xf numFmtId="0"/></cellStyleXfs><cellXfs><xf numFmtId="0" xfId="0"/>${styles.join('')}</cellXfs></styleSheet>`;
}

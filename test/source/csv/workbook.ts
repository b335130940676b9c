import { zipStored } from '../../../src/source/xlsx/zipStored';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** A cell of a test's workbook: text, a number, or a number with a style: 1 a date, 2 per cent. */
export type WorkbookCell = string | number | { value: number; style: 1 | 2 };

/** The parts of a workbook with one sheet, as Excel writes them, at their paths. */
export function workbookParts(rows: WorkbookCell[][]): Record<string, string> {
  return {
    '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="0.0%"/></numFmts><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/><xf numFmtId="164" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${rows.map(rowXml).join('')}</sheetData></worksheet>`,
  };
}

/** A workbook whose parts are not compressed. */
export function storedWorkbook(rows: WorkbookCell[][]): Uint8Array {
  const parts = Object.entries(workbookParts(rows));
  const encoder = new TextEncoder();
  return new Uint8Array(
    zipStored(parts.map(([path, text]) => ({ path, bytes: encoder.encode(text) }))),
  );
}

function rowXml(row: WorkbookCell[], index: number): string {
  const cells = row.map((cell, column) =>
    cellXml(cell, `${String.fromCodePoint(65 + column)}${index + 1}`),
  );
  return `<row r="${index + 1}">${cells.join('')}</row>`;
}

function cellXml(cell: WorkbookCell, place: string): string {
  if (cell === '') return '';
  if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`;
  if (typeof cell === 'object') return `<c r="${place}" s="${cell.style}"><v>${cell.value}</v></c>`;
  const text = cell.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

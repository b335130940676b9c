import { decodeXml } from '../xml/decodeXml';
import { scanXml } from '../xml/scanXml';
import { cellStyles } from './cellStyles';
import { unescaped } from './cellValue';
import { sheetCells, type CellRow, type MergedCells } from './sheetCells';
import { unzip } from './unzip';

/** A sheet of a workbook, with the rows that are not blank. */
export interface WorkbookSheet {
  readonly name: string;
  readonly isHidden: boolean;
  /** Rows and cells that are hidden are left out. */
  readonly rows: readonly CellRow[];
  /** Hidden rows and columns that are not blank, from 0. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly merged: readonly MergedCells[];
}

/** A link from one part of a package to another, found by its id or its type. */
interface Relationship {
  readonly id: string | undefined;
  /** The last word of its type: "worksheet", "styles". What comes before it differs in strict workbooks. */
  readonly type: string | undefined;
  readonly path: string;
}

/** Reads the text of a part of a package; "" when there is no such part. */
type ReadPart = (path: string | undefined) => Promise<string>;

/**
 * Reads the sheets of a workbook in the order of their tabs. Parts are found by the links to them, and
 * those without cells (pictures, pivot caches) are not unpacked. Source: ECMA-376 parts 1 and 2.
 *
 * @param maxBytes most bytes to read, counted after unpacking
 */
export async function readWorkbook(bytes: Uint8Array, maxBytes: number): Promise<WorkbookSheet[]> {
  const readFile = unzip(bytes, maxBytes);
  const readPart: ReadPart = async (path) => {
    const file = path === undefined ? undefined : await readFile(path);
    return file ? decodeXml(file) : '';
  };
  const main = pathOf(await relationshipsOf('', readPart), 'officeDocument') ?? 'xl/workbook.xml';
  const { tabs, isFrom1904 } = tabsOf(await readPart(main));
  const parts = await relationshipsOf(main, readPart);
  const strings = sharedStrings(await readPart(pathOf(parts, 'sharedStrings')));
  const styles = cellStyles(await readPart(pathOf(parts, 'styles')));
  const sheets: WorkbookSheet[] = [];
  for (const { relationshipId, ...tab } of tabs) {
    const part = parts.find(({ id }) => id === relationshipId);
    // A tab can also be a chart.
    if (part?.type !== 'worksheet') continue;
    const xml = await readPart(part.path);
    if (xml === '') throw new RangeError(`No sheet ${part.path}`);
    sheets.push({ ...tab, ...sheetCells(xml, { strings, styles, isFrom1904 }) });
  }
  if (sheets.length === 0) throw new RangeError('No sheet');
  return sheets;
}

function tabsOf(workbook: string) {
  const tabs: { name: string; isHidden: boolean; relationshipId: string | undefined }[] = [];
  let isFrom1904 = false;
  scanXml(workbook, {
    open: (element, attributes, parent) => {
      const { name = '', state = 'visible', date1904 = '' } = attributes;
      if (element === 'workbookPr') isFrom1904 ||= /^(?:1|true)$/.test(date1904);
      if (element !== 'sheet' || parent !== 'sheets') return;
      // The attribute `r:id`, which can have another prefix.
      const key = Object.keys(attributes).find((each) => each.endsWith(':id')) ?? '';
      tabs.push({ name, isHidden: state !== 'visible', relationshipId: attributes[key] });
    },
  });
  return { tabs, isFrom1904 };
}

/** The shared strings that cells refer to. Rich text is joined, and phonetic readings (rPh) are left out. */
function sharedStrings(xml: string): string[] {
  const strings: string[] = [];
  let string = '';
  scanXml(xml, {
    text: (text, name, parent) => {
      if (name === 't' && parent !== 'rPh') string += text;
    },
    close: (name) => {
      if (name !== 'si') return;
      strings.push(unescaped(string));
      string = '';
    },
  });
  return strings;
}

async function relationshipsOf(path: string, readPart: ReadPart): Promise<Relationship[]> {
  const relationships: Relationship[] = [];
  scanXml(await readPart(path.replace(/[^/]*$/, '_rels/$&.rels')), {
    open: (name, { Id: id, Type: type, Target: target = '' }) => {
      if (name !== 'Relationship') return;
      relationships.push({ id, type: type?.split('/').at(-1), path: resolved(target, path) });
    },
  });
  return relationships;
}

function pathOf(relationships: readonly Relationship[], type: string): string | undefined {
  return relationships.find((each) => each.type === type)?.path;
}

/** The path of a link's target, relative to the folder of the part that has the link, or from the root. */
function resolved(target: string, from: string): string {
  const folders = target.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') folders.pop();
    else if (step !== '' && step !== '.') folders.push(step);
  }
  return folders.join('/');
}

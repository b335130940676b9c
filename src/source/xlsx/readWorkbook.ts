import { decodeXml } from '../xml/decodeXml';
import { scanXml } from '../xml/scanXml';
import { cellStyles } from './cellStyles';
import { unescaped } from './cellValue';
import { sheetCells, type CellRow, type MergedCells } from './sheetCells';
import { unzip } from './unzip';

/** A sheet of a workbook: what its tab says, and the rows that hold something. */
export interface WorkbookSheet {
  readonly name: string;
  readonly isHidden: boolean;
  /** Without those, and without the cells, that are hidden. */
  readonly rows: readonly CellRow[];
  /** Hidden rows and columns that hold something, from 0. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly merged: readonly MergedCells[];
}

/** What a part of a package points to, by an id or by what it is. */
interface Relationship {
  readonly id: string | undefined;
  /** The last word of its type: "worksheet", "styles". Strict workbooks have other words before it. */
  readonly type: string | undefined;
  readonly path: string;
}

/** Reads the text of a part of a package; "" when there is none. */
type ReadPart = (path: string | undefined) => Promise<string>;

/**
 * Reads the sheets of a workbook in the order of their tabs. Parts are found by what points to them, and
 * those that hold no cells (pictures, pivot caches) are not even unpacked. Source: ECMA-376 parts 1 and 2.
 *
 * @param maxBytes unpacked
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
    // Charts have tabs, too.
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
      // `r:id`, whatever the prefix.
      const key = Object.keys(attributes).find((each) => each.endsWith(':id')) ?? '';
      tabs.push({ name, isHidden: state !== 'visible', relationshipId: attributes[key] });
    },
  });
  return { tabs, isFrom1904 };
}

/** Strings that cells point to; parts that look differently are one text, and how it sounds is none. */
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

/** The path of a target, which is seen from the folder of the part that names it, or from the root. */
function resolved(target: string, from: string): string {
  const folders = target.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') folders.pop();
    else if (step !== '' && step !== '.') folders.push(step);
  }
  return folders.join('/');
}

import { headerKey } from '../headings/headerKey';
import { knownLevel } from '../headings/levelOf';
import type { Cell } from '../headings/sheet';
import type { OddRow, Sheet } from '../headings/sheet';

const TOTALS = new Set(
  'summa totalt total totalsumma delsumma summering medel medelvärde genomsnitt snitt sum subtotal average mean'
    .split(' ')
    .map(headerKey),
);
/** Words beside these in the name of a total: "Regionen totalt", "Totalt för hela länet". */
const OF_TOTALS = new Set(
  'hela alla samtliga för regionen regionerna länet kommunen kommuner riket nämnden nämnder förvaltningen förvaltningar koncernen organisationen verksamheten grand'
    .split(' ')
    .map(headerKey),
);
/** A goal can be named so too: "Minska utsläppen totalt". */
const MAYBE_TOTAL = /^(?:del|total)?summa[\s:]|^totalt[\s:,]|\stotalt$/i;
const NOTE =
  /^(?:källa|källor|not|noter|fotnot|anm|anmärkning|kommentar|förklaring|obs|senast uppdaterad|uppdaterad|utskriven|uttag|source|note|notes)\s*[.:!]|^(?:\*|[¹²³†‡]|\d\)|https?:)|^(?:senast )?(?:uppdaterad|ändrad|hämtad|skapad|utskriven|updated|retrieved|printed)\b.*\d/i;
/** Text that is more likely a note than a name: long, or with a full stop, a date or an email address. */
const SENTENCE = /^.{61,}$|[.!]$|\d{4}-\d\d-\d\d|\S@\S|^\(.*\)$/s;

/**
 * Finds totals, notes and repeated headings among the rows. A row that can be a goal as well is kept, and
 * marked as perhaps a total or a note.
 */
export function oddRows(sheet: Sheet): OddRow[] {
  const { rows, headingRow } = sheet;
  const cells = rows.map((row) => row.map((cell) => String(cell).trim()));
  const isTotal = (row: readonly string[]) => isTotalName(row.find(Boolean) ?? '');
  const lastFull = cells.findLastIndex((row) => count(row) > 1 && !isTotal(row));
  const blank = cells.findIndex((row, index) => index > lastFull && count(row) === 0);
  const body = cells.slice(headingRow + 1, lastFull);
  // When blank rows separate groups of goals, the last goal can follow a blank row and not be a note.
  const hasGroups = body.some((row) => count(row) === 0);
  const levels = namedLevels(sheet, cells);
  const hasSeveralColumns = sheet.headings.filter(Boolean).length > 1;
  const odd: OddRow[] = [];
  for (let row = headingRow + 1; row < cells.length; row += 1) {
    const own = cells[row] ?? [];
    const text = own.find((cell) => cell !== '');
    if (text === undefined) continue;
    const isAlone =
      count(own) === 1 && Boolean(sheet.headings[own.indexOf(text)]) && hasSeveralColumns;
    const isAfterBlank = isAlone && blank !== -1 && row > blank;
    const is = kindOf(sheet, own, { text, isAlone, isAfterBlank, hasGroups, levels });
    const isSum = is === 'total' || is === 'maybeTotal';
    if (is) odd.push({ row, text: (isSum && namesIn(sheet, own).at(-1)) || text, is });
  }
  return odd;
}

interface RowFacts {
  readonly text: string;
  readonly isAlone: boolean;
  /** Whether it has one cell only and comes after a blank row that follows the last full row. */
  readonly isAfterBlank: boolean;
  /** Whether there are blank rows between full rows. */
  readonly hasGroups: boolean;
  /** The texts in the level column of rows that also have a name. */
  readonly levels: ReadonlySet<string>;
}

function kindOf(sheet: Sheet, cells: readonly string[], facts: RowFacts): OddRow['is'] | undefined {
  const { text, isAlone, isAfterBlank, hasGroups, levels } = facts;
  if (isHeadings(sheet, cells)) return 'headings';
  const at = (index: number | undefined) => (index === undefined ? '' : (cells[index] ?? ''));
  const [id, level] = [at(sheet.columns.get('id')), at(sheet.columns.get('level'))];
  const isStated = (id !== '' && id !== text) || (level !== '' && level !== text);
  const names = namesIn(sheet, cells);
  if (isStated) return undefined;
  const named = names.at(-1) ?? (text === id || text === level ? text : '');
  const isNode = level !== '' && level !== named;
  if (isTotalName(named)) return isNode ? 'maybeTotal' : 'total';
  if (MAYBE_TOTAL.test(named)) return 'maybeTotal';
  if (NOTE.test(text) && names.length <= 1) return 'note';
  // A text alone in the level column is a note, unless it is the name of a level.
  if (isAlone && level === text && !levels.has(level) && !knownLevel(level)) return 'note';
  if (!isAfterBlank) return undefined;
  return !hasGroups || SENTENCE.test(text) ? 'note' : 'maybeNote';
}

function isTotalName(name: string): boolean {
  const words = name.split(/[\s,]+/).map(headerKey);
  return (
    words.some((word) => TOTALS.has(word)) &&
    words.every((word) => TOTALS.has(word) || OF_TOTALS.has(word))
  );
}

/** The texts of a row in its columns of levels and names, from the left. */
function namesIn({ columns, levels }: Sheet, cells: readonly string[]): string[] {
  const indexes = [...levels.map(({ index }) => index), columns.get('name') ?? -1];
  return indexes.flatMap((index) => cells[index] || []);
}

function namedLevels({ columns }: Sheet, cells: readonly (readonly string[])[]): Set<string> {
  const [level, name] = [columns.get('level') ?? -1, columns.get('name') ?? -1];
  return new Set(cells.flatMap((row) => (row[level] && row[name] ? [row[level]] : [])));
}

function isHeadings(
  { rows, headings, headingRow, firstHeadingRow }: Sheet,
  cells: readonly string[],
): boolean {
  const filled = cells.flatMap((cell, index) => (cell === '' ? [] : [index]));
  const isIn = (written: readonly Cell[]) =>
    filled.every(
      (index) => headerKey(cells[index] ?? '') === headerKey(String(written[index] ?? '')),
    );
  const least = Math.max(2, headings.filter(Boolean).length / 2);
  if (filled.length < least) return false;
  return isIn(headings) || rows.slice(firstHeadingRow, headingRow + 1).some(isIn);
}

function count(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => sum + (cell === '' ? 0 : 1), 0);
}

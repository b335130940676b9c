import type { Issue } from '../../model/parse/issue';
import { columnsRead } from './columnsRead';
import type { CsvOptions } from './csvOptions';
import { draftNodes } from './draftNodes';
import { FigureReader } from './figureReader';
import { findSheet } from './findSheet';
import { headerKey } from '../headings/headerKey';
import { present } from '../../collections/present';
import { readNodes } from './readNodes';
import type { Sheet, SheetPlaces, SheetRows } from '../headings/sheet';
import { missingColumn, sheetIssues } from './sheetIssues';
import { type SheetLevels, sheetLevels } from './sheetLevels';
import { SheetReader } from './sheetReader';
import { withoutShifted } from './withoutShifted';
import { unitIds } from './unitIds';

/** Data in the package's own JSON shape, and what was wrong in the file. */
export interface ReadCsv {
  /** A plan, or a follow-up when the file holds figures only; `null` when it could not be read. */
  readonly data: unknown;
  readonly issues: Issue[];
}

/** Reads the rows of a sheet as a plan or, when nothing in it says how nodes lie, as a follow-up. */
export function readSheet(
  rows: SheetRows,
  separator: string,
  options: CsvOptions,
  places?: SheetPlaces,
): ReadCsv {
  const found = findSheet(rows, options.levels);
  const shown =
    separator === ',' ? withoutShifted(found.rows, found.headingRow) : { ...found, issues: [] };
  const sheet = { ...found, rows: shown.rows, places };
  const missing = missingIn(sheet);
  if (missing) return { data: null, issues: [missing] };
  const reader = new SheetReader(sheet, separator);
  const levels = isPlan(sheet) ? sheetLevels(reader, options.levels) : undefined;
  const data = levels ? planOf(reader, levels, options) : followUpOf(reader, options);
  return {
    data,
    issues: [
      ...sheetIssues(sheet),
      ...shown.issues,
      ...reader.issues,
      ...columnsRead(sheet, levels),
    ],
  };
}

function isPlan({ columns, levels }: Sheet): boolean {
  return columns.has('level') || levels.length > 0;
}

function missingIn(sheet: Sheet): Issue | undefined {
  const { columns, figures } = sheet;
  if (isPlan(sheet)) {
    if (sheet.levels.length > 0 || columns.has('name')) return undefined;
    return missingColumn(sheet, 'noNameColumn');
  }
  const hasFigures = columns.has('value') || columns.has('target') || figures.length > 0;
  if (columns.has('id') && hasFigures) return undefined;
  return missingColumn(sheet, 'noColumns');
}

function planOf(reader: SheetReader, levels: SheetLevels, options: CsvOptions): unknown {
  const units = unitIds(options.units);
  const drafts = draftNodes(reader, levels);
  const figures = new FigureReader(reader, units);
  readFigures(reader, figures, (row) => drafts.measuredOfRow.get(row)?.id);
  const nodes = readNodes(reader, drafts, levels, figures, units);
  const title = options.planTitle ?? (first(reader, 'planTitle') || titleAbove(reader.sheet));
  const perspectives = [...new Set(nodes.flatMap((node) => node.perspectives ?? []))];
  return {
    id: options.planId ?? (first(reader, 'planId') || headerKey(title ?? '') || 'plan'),
    ...present({ title: title || undefined }),
    levels: levels.levels,
    ...(units.units.length > 0 ? { units: units.units } : {}),
    ...(perspectives.length > 0
      ? { perspectives: perspectives.map((id) => ({ id, name: id, appliesTo: 'listed' })) }
      : {}),
    ...(figures.observations.length > 0 ? { observations: figures.observations } : {}),
    nodes,
  };
}

function followUpOf(reader: SheetReader, options: CsvOptions): unknown {
  const units = unitIds(options.units);
  const figures = new FigureReader(reader, units);
  readFigures(reader, figures, () => undefined);
  const planId = options.planId ?? first(reader, 'planId');
  const date = options.date ?? first(reader, 'date');
  const title = options.title ?? (first(reader, 'followUpTitle') || titleAbove(reader.sheet));
  return {
    id: [planId, date].filter(Boolean).join('-') || 'follow-up',
    ...present({ planId: planId || undefined, title: title || undefined, date: date || undefined }),
    ...(units.units.length > 0 ? { units: units.units } : {}),
    ...(figures.targets.length > 0 ? { targets: figures.targets } : {}),
    observations: figures.observations,
  };
}

/** Reads the figures of each row; a row without a node or an id of its own is about the one above. */
function readFigures(
  reader: SheetReader,
  figures: FigureReader,
  nodeOf: (row: number) => string | undefined,
): void {
  const { sheet } = reader;
  const indexes = sheet.figures.map(({ index }) => index);
  for (const column of ['value', 'target'] as const) indexes.push(sheet.columns.get(column) ?? -1);
  const nodes = new Set<string | undefined>();
  for (let row = sheet.headingRow + 1; row < sheet.rows.length; row += 1) nodes.add(nodeOf(row));
  let above: string | undefined;
  for (let row = sheet.headingRow + 1; row < sheet.rows.length; row += 1) {
    const own = nodeOf(row) ?? (reader.text(row, 'id') || undefined);
    const isSame =
      own === undefined && reader.text(row, 'period') !== '' && !reader.text(row, 'name');
    above = own ?? (isSame ? above : undefined);
    if (above !== undefined) figures.readRow(row, above);
    const isLost = above === undefined || (isPlan(sheet) && above === own && !nodes.has(own));
    if (isLost && !indexes.some((index) => above !== undefined && reader.cell(row, index) !== '')) {
      const all = [...indexes, ...sheet.columns.values()];
      const lost = all.find((index) => reader.cell(row, index) !== '');
      if (lost !== undefined) reader.report('missing-field', row, lost, 'noNode');
    }
  }
}

function first(reader: SheetReader, column: Parameters<SheetReader['text']>[1]): string {
  if (!reader.has(column)) return '';
  for (let row = reader.sheet.headingRow + 1; row < reader.sheet.rows.length; row += 1) {
    const text = reader.text(row, column);
    if (text) return text;
  }
  return '';
}

/** What stands above the headings is taken for the title. */
function titleAbove({ rows, firstHeadingRow }: Sheet): string | undefined {
  const cells = rows.slice(0, firstHeadingRow).flat();
  const title = cells.find((cell) => String(cell).trim() !== '');
  return title === undefined ? undefined : String(title).trim();
}

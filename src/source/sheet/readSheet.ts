import { standInsIn } from '../../messages/standInsIn';
import { phrase } from '../../messages/phrase';
import type { Observation } from '../../model/measure/observation';
import { periodEnd } from '../../model/measure/period';
import type { Issue } from '../../model/parse/issue';
import type { CsvColumn } from '../headings/csvColumns';
import { JudgementReader } from './judgementReader';
import { cellPlace, namedCell, sheetIssue } from './sheetIssue';
import { StatusWords } from './statusWords';
import { columnsRead, figuresAbove, misspelledLevels } from './columnsRead';
import type { CsvOptions } from './csvOptions';
import { draftNodes } from './draftNodes';
import { FigureReader } from './figureReader';
import { findSheet } from './findSheet';
import { indentedSheet } from './indentedSheet';
import { headerKey } from '../headings/headerKey';
import { present } from '../../collections/present';
import { readNodes } from './readNodes';
import type { Sheet, SheetPlaces, SheetRows } from '../headings/sheet';
import { missingColumn, sheetIssues } from './sheetIssues';
import { type SheetLevels, sheetLevels } from './sheetLevels';
import { SheetReader } from './sheetReader';
import { withoutShifted } from './withoutShifted';
import { unitIds } from './unitIds';

/** Data in the package's own JSON format, and issues about the file. */
export interface ReadCsv {
  /** A plan, or a follow-up when the file only has figures; `null` when it could not be read. */
  readonly data: unknown;
  /** A follow-up with the assessments, analyses and actions in the rows of a plan; absent when it has none. */
  readonly followUp?: unknown;
  readonly issues: Issue[];
}

/** Reads the rows of a sheet as a plan or, when it has no columns for levels, as a follow-up. */
export function readSheet(
  rows: SheetRows,
  separator: string,
  options: CsvOptions,
  places?: SheetPlaces,
): ReadCsv {
  const found = findSheet(rows, options.levels);
  const shown =
    separator === ',' ? withoutShifted(found.rows, found.headingRow) : { ...found, issues: [] };
  const plain = { ...found, rows: shown.rows, places };
  const indented = indentedSheet(plain, options.levels);
  const sheet = indented?.sheet ?? plain;
  const missing = missingIn(sheet);
  if (missing) return { data: null, issues: [missing] };
  const reader = new SheetReader(sheet, separator);
  const levels = isPlan(sheet)
    ? sheetLevels(reader, indented?.levels ?? options.levels)
    : undefined;
  const { firstRowOf, ...read } = levels
    ? planOf(reader, levels, options)
    : { data: followUpOf(reader, options), firstRowOf: () => undefined };
  return {
    ...read,
    issues: [
      ...sheetIssues(sheet),
      ...shown.issues,
      ...(indented ? [indented.issue] : []),
      ...reader.issues,
      ...unreadCells(reader, options, firstRowOf),
      ...columnsRead(sheet, levels),
      ...figuresAbove(sheet, levels),
      ...(levels && !options.levels ? misspelledLevels(levels) : []),
      ...('followUp' in read ? [besidePlan()] : []),
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
  const hasFigures =
    figures.length > 0 ||
    (['value', 'target', 'assessment', 'action', 'analysis'] as const).some((one) =>
      columns.has(one),
    );
  if (columns.has('id') && hasFigures) return undefined;
  return missingColumn(sheet, 'noColumns');
}

function planOf(
  reader: SheetReader,
  levels: SheetLevels,
  options: CsvOptions,
): Pick<ReadCsv, 'data' | 'followUp'> & { firstRowOf: (row: number) => number | undefined } {
  const units = unitIds(options.units);
  const drafts = draftNodes(reader, levels);
  const judgements = new JudgementReader(reader, units, new StatusWords(options.scales));
  const figures = new FigureReader(reader, units, judgements);
  readFigures(reader, figures, (row) => drafts.measuredOfRow.get(row)?.id);
  const kinds = new Map(levels.levels.map(({ id, kind }) => [id, kind]));
  const kindOfNode = new Map(drafts.drafts.map(({ id, level }) => [id, kinds.get(level)]));
  for (const [row, { id: own }] of drafts.draftOfRow) {
    const measured = drafts.measuredOfRow.get(row)?.id ?? own;
    const due = judgements.readRow(row, { own, measured, kindOf: (id) => kindOfNode.get(id) });
    if (due) figures.targets.push({ of: own, form: 'date', dueDate: due });
  }
  const nodes = readNodes(reader, drafts, levels, figures, units);
  const title = options.planTitle ?? (first(reader, 'planTitle') || titleAbove(reader.sheet));
  const id = options.planId ?? (first(reader, 'planId') || headerKey(title ?? '') || 'plan');
  const perspectives = [...new Set(nodes.flatMap((node) => node.perspectives ?? []))];
  const data = {
    id,
    ...present({ title: title || undefined, supersedes: first(reader, 'supersedes') || undefined }),
    levels: levels.levels,
    ...(units.units.length > 0 ? { units: units.units } : {}),
    ...(perspectives.length > 0
      ? { perspectives: perspectives.map((name) => ({ id: name, name, appliesTo: 'listed' })) }
      : {}),
    ...(figures.observations.length > 0 ? { observations: figures.observations } : {}),
    ...present({ scales: options.scales, rules: options.rules }),
    nodes,
  };
  const judged = judgedIn(judgements);
  const firstRowOf = (row: number) => drafts.draftOfRow.get(row)?.row;
  if (Object.keys(judged).length === 0) return { data, firstRowOf };
  const about = followUpFields(reader, options, id);
  const date = about.date ?? latestEnd(figures.observations);
  const named = {
    title:
      options.title ??
      (first(reader, 'followUpTitle') ||
        standInsIn(options.locale ?? reader.sheet.language).followUp),
  };
  const followUp = { ...about, ...named, ...present({ date }), observations: [], ...judged };
  return { data, followUp, firstRowOf };
}

function judgedIn({ assessments, analyses, actions }: JudgementReader) {
  return {
    ...(assessments.length > 0 ? { assessments } : {}),
    ...(analyses.length > 0 ? { analyses } : {}),
    ...(actions.length > 0 ? { actions } : {}),
  };
}

/** The last day of the latest period that has an outcome. */
function latestEnd(observations: readonly Observation[]): string | undefined {
  const ends = observations.flatMap((one) =>
    (one.nature ?? 'outcome') === 'outcome' && one.value !== null ? (periodEnd(one) ?? []) : [],
  );
  return ends.reduce<string | undefined>(
    (latest, end) => (latest === undefined || end > latest ? end : latest),
    undefined,
  );
}

function followUpFields(reader: SheetReader, options: CsvOptions, planId: string) {
  const date = options.date ?? (first(reader, 'date') || undefined);
  return {
    id: [planId, date].filter(Boolean).join('-') || 'follow-up',
    ...present({ planId: planId || undefined, date }),
  };
}

function followUpOf(reader: SheetReader, options: CsvOptions): unknown {
  const units = unitIds(options.units);
  const judgements = new JudgementReader(reader, units, new StatusWords(options.scales));
  const figures = new FigureReader(reader, units, judgements);
  readFigures(reader, figures, () => undefined);
  for (let row = reader.sheet.headingRow + 1; row < reader.sheet.rows.length; row += 1) {
    const of = reader.text(row, 'id');
    if (of === '') continue;
    const due = judgements.readRow(row, { own: of, measured: of, kindOf: () => undefined });
    if (due) figures.targets.push({ of, form: 'date', dueDate: due });
  }
  const title = options.title ?? (first(reader, 'followUpTitle') || titleAbove(reader.sheet));
  const planId = options.planId ?? first(reader, 'planId');
  return {
    ...followUpFields(reader, options, planId),
    ...present({ title: title || undefined }),
    ...(units.units.length > 0 ? { units: units.units } : {}),
    ...(figures.targets.length > 0 ? { targets: figures.targets } : {}),
    observations: figures.observations,
    ...judgedIn(judgements),
  };
}

/** Assessments in a plan's rows become a follow-up, which a host that only uses the plan would miss. */
function besidePlan(): Issue {
  return sheetIssue('columns-read', 'notice', '', phrase('sheet', 'besidePlan'));
}

/** Issues about cells in known columns that nothing has read, such as one in a row that it does not apply to. */
function unreadCells(
  reader: SheetReader,
  options: CsvOptions,
  firstRowOf: (row: number) => number | undefined,
): Issue[] {
  const { sheet } = reader;
  return [...sheet.columns].flatMap(([column, index]) => {
    // In a list of figures, names and units are only there for people; the id is what counts.
    if (!isPlan(sheet) && (column === 'name' || column === 'unit')) return [];
    const option = WHOLE.get(column);
    // Options take precedence over the file, so the column is not needed.
    if (option && options[option] !== undefined) return [];
    const textIn = (row: number) => String(sheet.rows[row]?.[index] ?? '').trim();
    // A list of figures may repeat the description of the measure in each row.
    const isSame = (row: number) => {
      const own = firstRowOf(row) ?? row;
      return own !== row && textIn(row) === textIn(own);
    };
    const rows = option
      ? reader.otherThanFirst(index)
      : reader.unread(index).filter((row) => !isSame(row));
    if (rows.length === 0) return [];
    const at = namedCell(cellPlace(sheet, sheet.headingRow, index), '');
    const words = rows.map((row) => String((sheet.places?.rows[row] ?? row) + 1));
    const said = phrase('sheet', 'unreadCells', { ...at, words });
    return [sheetIssue('left-out', 'warning', `column ${at.column}`, said)];
  });
}

/** Columns about the file as a whole, which may repeat in every row, and the option that overrides each. */
const WHOLE: ReadonlyMap<CsvColumn, 'planId' | 'planTitle' | 'title' | 'date'> = new Map([
  ['planId', 'planId'],
  ['planTitle', 'planTitle'],
  ['followUpTitle', 'title'],
  ['date', 'date'],
] as const);

/** Reads the figures of each row. In a list of figures, a row without a node or id belongs to the one above. */
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
    const isLost = above === undefined || (isPlan(sheet) && !nodes.has(above));
    const hasFigures = indexes.some((index) => reader.cell(row, index) !== '');
    const id = sheet.columns.get('id');
    if (isLost && own !== undefined && hasFigures && id !== undefined) {
      reader.report('unknown-node', row, id, 'unknownId');
    } else if (isLost) {
      const all = [...indexes, ...sheet.columns.values()];
      const lost = all.find((index) => reader.cell(row, index) !== '');
      if (lost !== undefined) reader.report('missing-field', row, lost, 'noNode');
      for (const index of all) reader.see(row, index);
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

/** The first text above the headings, which is taken as the title. */
function titleAbove({ rows, firstHeadingRow }: Sheet): string | undefined {
  const cells = rows.slice(0, firstHeadingRow).flat();
  const title = cells.find((cell) => String(cell).trim() !== '');
  return title === undefined ? undefined : String(title).trim();
}

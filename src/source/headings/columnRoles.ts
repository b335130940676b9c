import { smallest } from '../../collections/largest';
import type { CsvColumn } from './csvColumns';
import { headerKey } from './headerKey';
import { knownLevel } from './levelOf';
import type { LevelColumn, SheetColumns } from './sheet';

/** The first cells under a heading, from the top: enough to tell what the column holds. */
export type ColumnCells = (index: number) => readonly string[];

/** Columns as their headings alone tell. */
type Found = Omit<SheetColumns, 'language' | 'columns'> & {
  readonly columns: Map<CsvColumn, number>;
};

/** Columns about the outcome. An action to the right of one of them is a response to it, not a level. */
const OF_OUTCOMES: readonly CsvColumn[] = [
  'target',
  'value',
  'assessment',
  'forecast',
  'valueStatus',
  'analysis',
  'deviation',
];

/**
 * Settles what headings leave open, by the place of the columns and the cells under them: "Mått" can be a
 * level or a unit, and "Perspektiv", "Åtgärd" and "Mål" can be levels or not. A column of texts with an
 * unknown heading to the left of a level is taken as a level, too.
 *
 * @param isStated whether the levels are given, so that no others are looked for
 */
export function columnRoles(found: Found, isStated: boolean, cellsOf: ColumnCells) {
  const columns = new Map(found.columns);
  if (columns.has('level')) {
    const others = found.levels.map(({ index }) => index);
    const rest = settleTarget({ ...found, columns }, others, cellsOf);
    const unknown = [...found.unknown, ...rest].toSorted(byPlace);
    return withActions({ ...found, columns, levels: [], unknown });
  }
  const settled = isStated ? { ...found, columns } : withAmbiguous({ ...found, columns }, cellsOf);
  return withNames(withActions(settled), columns);
}

function byPlace(a: number, b: number): number {
  return a - b;
}

/** "Mål" together with a column "Nivå", or to the right of an indicator, can be the target values. */
function settleTarget(
  { columns, headings }: Found,
  candidates: readonly number[],
  cellsOf: ColumnCells,
): number[] {
  const isTarget = (index: number) =>
    /^mal$/.test(headerKey(headings[index] ?? '')) && isMostly(cellsOf(index), AMOUNT);
  const target = columns.has('target') ? undefined : candidates.find(isTarget);
  if (target !== undefined) columns.set('target', target);
  return candidates.filter((index) => index !== target);
}

const AMOUNT =
  /^(?:minst|lägst|högst|max|mer än|fler än|mindre än|färre än|under|över|[<>≤≥]=?)? ?[-−–+]?\d[\d\s.,]*(?:%|\p{L}{1,6})?\.?$/iu;
const TEXT = /(?:\p{L}.*){4}/su;

function withAmbiguous(found: Found, cellsOf: ColumnCells): Found {
  const { columns, headings } = found;
  const levels = [...found.levels];
  const take = (column: CsvColumn, index: number) => {
    columns.delete(column);
    levels.push({ index, name: headings[index] ?? '' });
  };
  const [unit, action, perspective] = (['unit', 'action', 'perspectives'] as const).map((column) =>
    columns.get(column),
  );
  const hasMeasures = levels.some(({ name }) => knownLevel(name)?.kind === 'indicator');
  const isMeasure = unit !== undefined && knownLevel(headings[unit] ?? '') !== undefined;
  if (isMeasure && !hasMeasures && !columns.has('name') && isMostly(cellsOf(unit), LONG)) {
    take('unit', unit);
  }
  const firstOutcome = smallest([
    ...OF_OUTCOMES.map((column) => columns.get(column) ?? Number.POSITIVE_INFINITY),
    found.figures[0]?.index ?? Number.POSITIVE_INFINITY,
  ]);
  const hasName = columns.has('name') || columns.has('id');
  if (action !== undefined && !hasName && action < firstOutcome) take('action', action);
  const firstLevel = smallest(levels.map(({ index }) => index));
  if (perspective !== undefined && perspective < firstLevel) take('perspectives', perspective);
  levels.sort((a, b) => a.index - b.index);
  const measure = levels.findIndex(({ name }) => knownLevel(name)?.kind === 'indicator');
  const after = levels.slice(measure + 1).map(({ index }) => index);
  const kept = measure === -1 ? after : settleTarget(found, after, cellsOf);
  const own = levels.filter(({ index }, at) => at <= measure || kept.includes(index));
  return withUnknown({ ...found, levels: own }, cellsOf);
}

/** Text longer than the name of a unit. */
const LONG = /^.{11,}$/s;

/** Takes columns of texts under unknown headings to the left of a level as levels, too. */
function withUnknown(found: Found, cellsOf: ColumnCells): Found {
  const last = found.levels.at(-1)?.index ?? -1;
  // When rows have ids, a single column of a level only holds their names.
  if (found.levels.length === 1 && found.columns.has('id')) return found;
  const more = found.unknown.filter((index) => index < last && isMostly(cellsOf(index), TEXT));
  const guessed = more.map((index): LevelColumn => ({
    index,
    name: found.headings[index] ?? '',
    isGuessed: true,
  }));
  return {
    ...found,
    levels: [...found.levels, ...guessed].toSorted((a, b) => a.index - b.index),
    unknown: found.unknown.filter((index) => !more.includes(index)),
  };
}

function isMostly(cells: readonly string[], pattern: RegExp): boolean {
  const filled = cells.filter((cell) => cell !== '');
  return filled.filter((cell) => pattern.test(cell)).length * 2 > filled.length;
}

/** "Ansvarig" to the right of an action is who is responsible for the action. */
function withActions(found: Found): Found {
  const { columns } = found;
  const [action, owner] = [columns.get('action'), columns.get('owner')];
  if (action === undefined || owner === undefined || owner < action) return found;
  if (columns.has('actionOwner')) return found;
  columns.delete('owner');
  columns.set('actionOwner', owner);
  return found;
}

/** Columns named after levels hold nodes. A single one holds names when the rows have ids. */
function withNames(found: Found, columns: Map<CsvColumn, number>): Found {
  const [first, ...more] = found.levels;
  if (!first) return found;
  const name = columns.get('name');
  if (more.length === 0 && columns.has('id')) {
    if (name === undefined) columns.set('name', first.index);
    const unknown = name === undefined ? found.unknown : [...found.unknown, first.index];
    return { ...found, levels: [], unknown };
  }
  columns.delete('name');
  return { ...found, unknown: name === undefined ? found.unknown : [...found.unknown, name] };
}

import type { Level } from '../../model/plan/plan';
import { headerKey } from '../headings/headerKey';
import { levelOf } from '../headings/levelOf';
import type { SheetReader } from './sheetReader';

const RANKS: Readonly<Record<Level['kind'], number>> = {
  vision: 0,
  goal: 1,
  assignment: 1,
  indicator: 2,
};

/** The levels of a sheet, and how to find one by the word in a cell. */
export interface SheetLevels {
  /** From the top down. */
  readonly levels: readonly Level[];
  /** Id of the level with this name or id; the text itself when there is none. */
  readonly idOf: (text: string) => string;
  /** Index of a level from the top, 0 for the highest; unknown levels come last. */
  readonly rankOf: (id: string) => number;
}

/** The given levels, else those that a sheet names. */
export function sheetLevels(reader: SheetReader, given?: readonly Level[]): SheetLevels {
  const levels = given ?? (reader.has('level') ? fromRows(reader) : fromHeadings(reader));
  const ids = new Map(levels.map(({ id, name }) => [headerKey(name), id]));
  for (const { id } of levels) ids.set(headerKey(id), id);
  const ranks = new Map(levels.map(({ id }, rank) => [id, rank]));
  const known = new Map<string, string>();
  return {
    levels,
    idOf: (text) => {
      const id = known.get(text) ?? (ranks.has(text) ? text : (ids.get(headerKey(text)) ?? text));
      known.set(text, id);
      return id;
    },
    rankOf: (id) => ranks.get(id) ?? levels.length,
  };
}

function fromHeadings({ sheet }: SheetReader): Level[] {
  return sheet.levels.map(({ name }) => levelOf(name));
}

/**
 * The levels in the order they first appear, but by kind, with indicators last: the first branch of a plan
 * may lack a level that comes later in the sheet.
 */
function fromRows(reader: SheetReader): Level[] {
  const names = new Set<string>();
  for (let row = reader.sheet.headingRow + 1; row < reader.sheet.rows.length; row += 1) {
    names.add(reader.text(row, 'level'));
  }
  names.delete('');
  const levels = [...names].map(levelOf);
  const byId = new Map(levels.toReversed().map((level) => [level.id, level]));
  const distinct = levels.filter((level) => byId.get(level.id) === level);
  return distinct.toSorted((a, b) => RANKS[a.kind] - RANKS[b.kind]);
}

import {
  type FoundNode,
  foundNodes,
  measuredColumn,
  type NodeDraft,
  type NodeDrafts,
} from './foundNodes';
import type { SheetLevels } from './sheetLevels';
import type { SheetReader } from './sheetReader';

/** Finds the nodes of a sheet: one in each row, or one in each cell when the levels have their own columns. */
export function draftNodes(reader: SheetReader, levels: SheetLevels): NodeDrafts {
  const drafts: NodeDraft[] = [];
  const draftOfRow = new Map<number, NodeDraft>();
  const measuredOfRow = new Map<number, NodeDraft>();
  const measured = measuredColumn(reader.sheet.levels, levels);
  const measuredRank = measured && levels.rankOf(levels.idOf(measured.name));
  const keep = (row: number, found: FoundNode, draft: NodeDraft) => {
    if (found.isLast) draftOfRow.set(row, draft);
    if (found.isMeasured) measuredOfRow.set(row, draft);
    else if (found.isLast && !measuredOfRow.has(row)) {
      // A row whose indicator is blank continues the one above, with more of its figures and an activity.
      const above = openAt.get(measuredRank ?? -1);
      const isUnder = levels.rankOf(found.level) > (measuredRank ?? Number.POSITIVE_INFINITY);
      measuredOfRow.set(row, (isUnder && above) || draft);
    }
  };
  /** Ranks of the latest node and those above it, from the top down; `openAt` has the node of each. */
  const open: number[] = [];
  const openAt = new Map<number, NodeDraft>();
  const known = new Map<string, NodeDraft>();
  const idFor = draftIds(reader, levels);
  for (let row = reader.sheet.headingRow + 1; row < reader.sheet.rows.length; row += 1) {
    for (const found of foundNodes(reader, row, levels)) {
      const rank = levels.rankOf(found.level);
      const same = sameNode(reader, row, found, known, openAt.get(rank));
      if (same) {
        keep(row, found, same);
        continue;
      }
      for (let last = open.at(-1); last !== undefined && last >= rank; last = open.at(-1)) {
        openAt.delete(last);
        open.pop();
      }
      const above = openAt.get(open.at(-1) ?? -1);
      const number = found.isLast ? reader.text(row, 'number') : '';
      const about = { row, level: found.level, name: found.name, number, above };
      const draft = { ...about, id: idFor(about, found.isLast) };
      drafts.push(draft);
      if (!known.has(draft.id)) known.set(draft.id, draft);
      open.push(rank);
      openAt.set(rank, draft);
      keep(row, found, draft);
    }
  }
  return { drafts, draftOfRow, measuredOfRow };
}

/**
 * The earlier node that a row says more about: the one with its id, or the same name above it in a column
 * of levels or in a list of figures. A repeated name in the last column is a new node, since plans can
 * have two nodes with the same name.
 */
function sameNode(
  reader: SheetReader,
  row: number,
  { level, name, isLast, isLeaf }: FoundNode,
  known: ReadonlyMap<string, NodeDraft>,
  open: NodeDraft | undefined,
): NodeDraft | undefined {
  const id = isLast ? reader.text(row, 'id') : '';
  if (id) {
    const node = known.get(id);
    return node && (name === '' || name === node.name) ? node : undefined;
  }
  if (isLeaf && reader.text(row, 'period') === '') return undefined;
  return open?.level === level && open.name === name ? open : undefined;
}

type About = Omit<NodeDraft, 'id'>;

/**
 * Gives nodes their ids: the one in the row, else level and number, else level and place under the node
 * above. An id made like this stays the same when another branch changes.
 */
function draftIds(
  reader: SheetReader,
  levels: SheetLevels,
): (about: About, isLast: boolean) => string {
  const byNumber = numbersUsedOnce(reader, levels);
  const used = new Set<string>();
  const copies = new Map<string, number>();
  const places = new Map<string, number>();
  return (about, isLast) => {
    const { level, number } = about;
    let id = isLast ? reader.text(about.row, 'id') : '';
    if (id === '') {
      const numbered = `${level}-${number}`;
      const own = byNumber.has(numbered) ? numbered : `${level}-${placeOf(about, places)}`;
      id = own;
      for (let copy = copies.get(own) ?? 2; used.has(id); copy += 1) {
        id = `${own}-${copy}`;
        copies.set(own, copy + 1);
      }
    }
    used.add(id);
    return id;
  };
}

/** Under a longer id the row number is used as the place, or ids would grow for each node in a long chain. */
const LONG = 200;

function placeOf({ level, above, row }: About, places: Map<string, number>): string {
  if (above && above.id.length > LONG) return String(row + 1);
  const key = `${above?.id ?? ''} ${level}`;
  const place = (places.get(key) ?? 0) + 1;
  places.set(key, place);
  if (!above) return String(place);
  const start = `${above.level}-`;
  return `${above.id.startsWith(start) ? above.id.slice(start.length) : above.id}-${place}`;
}

/** Level and number of each node whose number no node with another name has on that level. */
function numbersUsedOnce(reader: SheetReader, levels: SheetLevels): Set<string> {
  const names = new Map<string, string | undefined>();
  if (!reader.has('number')) return new Set();
  for (let row = reader.sheet.headingRow + 1; row < reader.sheet.rows.length; row += 1) {
    const node = foundNodes(reader, row, levels).at(-1);
    const number = node ? reader.numberAt(row) : '';
    if (!number || !node) continue;
    const key = `${node.level}-${number}`;
    names.set(key, names.has(key) && names.get(key) !== node.name ? undefined : node.name);
  }
  return new Set([...names].flatMap(([key, name]) => (name === undefined ? [] : key)));
}

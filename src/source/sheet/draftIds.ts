import { foundNodes, type NodeDraft } from './foundNodes';
import type { SheetLevels } from './sheetLevels';
import type { SheetReader } from './sheetReader';

type About = Omit<NodeDraft, 'id'>;

/**
 * Gives nodes their ids: the one in their row, else level and number, else level and place under what is
 * above. Such an id stays the same when something changes in another branch.
 */
export function draftIds(
  reader: SheetReader,
  levels: SheetLevels,
): (about: About, isLast: boolean) => string {
  const byNumber = numbersUsedOnce(reader, levels);
  const used = new Set<string>();
  const places = new Map<string, number>();
  return (about, isLast) => {
    const { level, number, above } = about;
    let id = isLast ? reader.text(about.row, 'id') : '';
    if (id === '') {
      const numbered = `${level}-${number}`;
      const own = byNumber.has(numbered) ? numbered : `${level}-${placeOf(level, above, places)}`;
      id = own;
      for (let copy = 2; used.has(id); copy += 1) id = `${own}-${copy}`;
    }
    used.add(id);
    return id;
  };
}

function placeOf(level: string, above: NodeDraft | undefined, places: Map<string, number>): string {
  const key = `${above?.id ?? ''} ${level}`;
  const place = (places.get(key) ?? 0) + 1;
  places.set(key, place);
  if (!above) return String(place);
  const start = `${above.level}-`;
  return `${above.id.startsWith(start) ? above.id.slice(start.length) : above.id}-${place}`;
}

/** Level and number of the nodes that no other node on the level shares its number with. */
function numbersUsedOnce(reader: SheetReader, levels: SheetLevels): Set<string> {
  const names = new Map<string, string | undefined>();
  if (!reader.has('number')) return new Set();
  for (let row = reader.sheet.headingRow + 1; row < reader.sheet.rows.length; row += 1) {
    const [number, node] = [reader.text(row, 'number'), foundNodes(reader, row, levels).at(-1)];
    if (!number || !node) continue;
    const key = `${node.level}-${number}`;
    names.set(key, names.has(key) && names.get(key) !== node.name ? undefined : node.name);
  }
  return new Set([...names].flatMap(([key, name]) => (name === undefined ? [] : key)));
}

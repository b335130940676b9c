import { draftIds } from './draftIds';
import { type FoundNode, foundNodes, type NodeDraft, type NodeDrafts } from './foundNodes';
import type { SheetLevels } from './sheetLevels';
import type { SheetReader } from './sheetReader';

/** Finds the nodes of a sheet: one to a row, or those of the columns of its levels. */
export function draftNodes(reader: SheetReader, levels: SheetLevels): NodeDrafts {
  const drafts: NodeDraft[] = [];
  const draftOfRow = new Map<number, NodeDraft>();
  const open: NodeDraft[] = [];
  const known = new Map<string, NodeDraft>();
  const idFor = draftIds(reader, levels);
  for (let row = reader.sheet.headingRow + 1; row < reader.sheet.rows.length; row += 1) {
    for (const found of foundNodes(reader, row, levels)) {
      const rank = levels.rankOf(found.level);
      const same = sameNode(reader, row, found, known, open[rank]);
      if (same) {
        if (found.isLast) draftOfRow.set(row, same);
        continue;
      }
      const above = open.slice(0, rank).findLast(Boolean);
      const number = found.isLast ? reader.text(row, 'number') : '';
      const about = { row, level: found.level, name: found.name, number, above };
      const draft = { ...about, id: idFor(about, found.isLast) };
      drafts.push(draft);
      if (!known.has(draft.id)) known.set(draft.id, draft);
      if (found.isLast) draftOfRow.set(row, draft);
      open.length = Math.min(open.length, rank);
      open[rank] = draft;
    }
  }
  return { drafts, draftOfRow };
}

/**
 * The node that a row says more of: the one with its id; the one above in a column of levels; the one
 * above when each row is a figure. A repeated leaf is a node of its own: plans do repeat themselves.
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

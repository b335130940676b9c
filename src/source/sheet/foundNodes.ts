import type { SheetLevels } from './sheetLevels';
import type { SheetReader } from './sheetReader';

/** A node that a row names. */
export interface FoundNode {
  /** Id of its level. */
  readonly level: string;
  readonly name: string;
  /** Whether the other cells of the row are about it. */
  readonly isLast: boolean;
  /** Whether nothing can stand under it in the same row. */
  readonly isLeaf: boolean;
}

/** The nodes that a row names, from the top down: one, or one for each column of a level. */
export function foundNodes(reader: SheetReader, row: number, levels: SheetLevels): FoundNode[] {
  const { levels: wide } = reader.sheet;
  if (wide.length > 0) return acrossColumns(reader, row, levels);
  const [level, name] = [reader.text(row, 'level'), reader.text(row, 'name')];
  if (!level && !name) return [];
  return [{ level: levels.idOf(level), name, isLast: true, isLeaf: true }];
}

function acrossColumns(reader: SheetReader, row: number, levels: SheetLevels): FoundNode[] {
  const { levels: wide } = reader.sheet;
  const leaf = wide.at(-1)?.index;
  const cells = wide
    .map(({ index, name }) => ({ index, level: name, name: String(reader.cell(row, index)) }))
    .filter(({ name }) => name !== '');
  return cells.map(({ index, level, name }, at) => ({
    level: levels.idOf(level),
    name,
    isLast: at === cells.length - 1,
    isLeaf: index === leaf,
  }));
}

/** A node as its row gives it, before it is known what lies above it. */
export interface NodeDraft {
  readonly id: string;
  readonly row: number;
  /** Id of its level. */
  readonly level: string;
  readonly name: string;
  readonly number: string;
  /** The nearest node on a higher level in the rows above. */
  readonly above: NodeDraft | undefined;
}

/** The nodes of a sheet, its levels' ids from the top down, and whose row each row is. */
export interface NodeDrafts {
  readonly drafts: readonly NodeDraft[];
  readonly draftOfRow: ReadonlyMap<number, NodeDraft>;
}

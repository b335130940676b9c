import type { LevelColumn } from '../headings/sheet';
import type { SheetLevels } from './sheetLevels';
import type { SheetReader } from './sheetReader';

/** A node that a row names. */
export interface FoundNode {
  /** Id of its level. */
  readonly level: string;
  readonly name: string;
  /** Whether it is the lowest node in the row, which the other cells describe. */
  readonly isLast: boolean;
  /** Whether the figures of the row belong to it. */
  readonly isMeasured: boolean;
  /** Whether it is in the last column of levels, so that the row cannot have a node under it. */
  readonly isLeaf: boolean;
}

/** The nodes that a row names, from the top down: one, or one for each column of levels. */
export function foundNodes(reader: SheetReader, row: number, levels: SheetLevels): FoundNode[] {
  const { levels: wide } = reader.sheet;
  if (wide.length > 0) return acrossColumns(reader, row, levels);
  const [level, name] = [reader.text(row, 'level'), reader.text(row, 'name')];
  if (!level && !name) return [];
  return [{ level: levels.idOf(level), name, isLast: true, isMeasured: true, isLeaf: true }];
}

function acrossColumns(reader: SheetReader, row: number, levels: SheetLevels): FoundNode[] {
  const { levels: wide } = reader.sheet;
  const leaf = wide.at(-1)?.index;
  const measured = measuredColumn(wide, levels)?.index;
  const cells = wide
    .map(({ index, name }) => ({ index, level: name, name: String(reader.cell(row, index)) }))
    .filter(({ name }) => name !== '');
  return cells.map(({ index, level, name }, at) => ({
    level: levels.idOf(level),
    name,
    isLast: at === cells.length - 1,
    isMeasured: index === measured,
    isLeaf: index === leaf,
  }));
}

/** The column whose nodes the figures belong to: the last one with indicators, else the last one. */
export function measuredColumn(
  wide: readonly LevelColumn[],
  levels: SheetLevels,
): LevelColumn | undefined {
  const kinds = new Map(levels.levels.map(({ id, kind }) => [id, kind]));
  return wide.findLast(({ name }) => kinds.get(levels.idOf(name)) === 'indicator') ?? wide.at(-1);
}

/** A node as its row gives it, before its parent is decided. */
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

/** The nodes of a sheet, the node that each row describes, and the node that its figures belong to. */
export interface NodeDrafts {
  readonly drafts: readonly NodeDraft[];
  readonly draftOfRow: ReadonlyMap<number, NodeDraft>;
  readonly measuredOfRow: ReadonlyMap<number, NodeDraft>;
}

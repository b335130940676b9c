import type { LevelColumn } from '../headings/sheet';
import type { SheetLevels } from './sheetLevels';
import type { SheetReader } from './sheetReader';

/** A node that a row names. */
export interface FoundNode {
  /** Id of its level. */
  readonly level: string;
  readonly name: string;
  /** Whether the other cells of the row are about it. */
  readonly isLast: boolean;
  /** Whether the figures of the row are of it. */
  readonly isMeasured: boolean;
  /** Whether nothing can stand under it in the same row. */
  readonly isLeaf: boolean;
}

/** The nodes that a row names, from the top down: one, or one for each column of a level. */
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

/** The column whose nodes figures are of: the last one of indicators, else the last one. */
export function measuredColumn(
  wide: readonly LevelColumn[],
  levels: SheetLevels,
): LevelColumn | undefined {
  const kinds = new Map(levels.levels.map(({ id, kind }) => [id, kind]));
  return wide.findLast(({ name }) => kinds.get(levels.idOf(name)) === 'indicator') ?? wide.at(-1);
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

/** The nodes of a sheet, whose row each row is, and whose its figures are. */
export interface NodeDrafts {
  readonly drafts: readonly NodeDraft[];
  readonly draftOfRow: ReadonlyMap<number, NodeDraft>;
  readonly measuredOfRow: ReadonlyMap<number, NodeDraft>;
}

import { headerKey } from './headerKey';
import type { NodeDraft, NodeDrafts } from './foundNodes';
import type { SheetLevels } from './sheetLevels';
import type { SheetReader } from './sheetReader';

/**
 * What a node lies under: what its row says (an id, a number or a name), else what its number says ("2.1"
 * under "2"), else the nearest row above on a higher level.
 */
export function parentIds(
  reader: SheetReader,
  { drafts }: NodeDrafts,
  levels: SheetLevels,
): (draft: NodeDraft) => string | undefined {
  const ids = new Set(drafts.map(({ id }) => id));
  const byNumber = grouped(drafts, ({ number }) => number);
  const isStated = reader.has('parent') && reader.sheet.levels.length === 0;
  const byName = grouped(isStated ? drafts : [], ({ name }) => headerKey(name));
  const above = (draft: NodeDraft, among: readonly NodeDraft[] = []) =>
    nearest(draft, among, (level) => levels.rankOf(level));
  const said = (draft: NodeDraft) => {
    const text = reader.text(draft.row, 'parent');
    if (text === '' || ids.has(text)) return text || undefined;
    const named = byNumber.get(text) ?? byName.get(headerKey(text));
    const other = named?.find((each) => each !== draft);
    return (above(draft, named) ?? other)?.id ?? text;
  };
  return (draft) => {
    if (isStated) return said(draft);
    const upper = draft.number.replace(/[.\s]*[^.\s]+[.\s]*$/, '');
    const numbered = upper === '' ? undefined : above(draft, byNumber.get(upper));
    return (numbered ?? draft.above)?.id;
  };
}

/** The last one before it on a higher level, else the first after it. */
function nearest(
  draft: NodeDraft,
  among: readonly NodeDraft[],
  rankOf: (level: string) => number,
): NodeDraft | undefined {
  const higher = among.filter(({ level }) => rankOf(level) < rankOf(draft.level));
  return higher.findLast(({ row }) => row < draft.row) ?? higher[0];
}

function grouped(
  drafts: readonly NodeDraft[],
  keyOf: (draft: NodeDraft) => string,
): Map<string, NodeDraft[]> {
  const groups = new Map<string, NodeDraft[]>();
  for (const draft of drafts) {
    const key = keyOf(draft);
    const group = groups.get(key);
    if (group) group.push(draft);
    else if (key) groups.set(key, [draft]);
  }
  return groups;
}

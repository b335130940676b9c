import type { UnitRowGroup } from './unitTable';

/** So many are laid out together. */
const PART = 100;

/** The groups in parts of which each can be left out of the layout; the first has the heading. */
export function rowParts(groups: readonly UnitRowGroup[]): UnitRowGroup[] {
  return groups.flatMap(({ id, heading, rows }) =>
    Array.from({ length: Math.ceil(rows.length / PART) }, (_, part) => ({
      id: `${id} ${part}`,
      heading: part === 0 ? heading : undefined,
      rows: rows.slice(part * PART, (part + 1) * PART),
    })),
  );
}

/** The groups up to a number of rows in all. */
export function firstRows(groups: readonly UnitRowGroup[], count: number): UnitRowGroup[] {
  let left = count;
  return groups.flatMap((group) => {
    const rows = group.rows.slice(0, Math.max(0, left));
    left -= rows.length;
    return rows.length > 0 ? { ...group, rows } : [];
  });
}

import type { UnitRowGroup } from './unitTable';

/** Number of rows that are laid out together. */
const PART = 100;

/**
 * Splits the groups into parts that can each be left out of the layout; a group's first part has its
 * heading.
 */
export function rowParts(groups: readonly UnitRowGroup[]): UnitRowGroup[] {
  return groups.flatMap(({ id, heading, rows }) =>
    Array.from({ length: Math.ceil(rows.length / PART) }, (_, part) => ({
      id: `${id} ${part}`,
      heading: part === 0 ? heading : undefined,
      rows: rows.slice(part * PART, (part + 1) * PART),
    })),
  );
}

/** The first `count` rows, in their groups. */
export function firstRows(groups: readonly UnitRowGroup[], count: number): UnitRowGroup[] {
  let left = count;
  return groups.flatMap((group) => {
    const rows = group.rows.slice(0, Math.max(0, left));
    left -= rows.length;
    return rows.length > 0 ? { ...group, rows } : [];
  });
}

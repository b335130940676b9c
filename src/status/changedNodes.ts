import type { FollowUp } from '../model/followUp';

/** What may differ between two follow-ups for single nodes, and what must not differ at all. */
const BY_NODE = ['observations', 'targets', 'assessments', 'analyses', 'actions'] as const;
const FOR_ALL = ['planId', 'date', 'rules', 'units'] as const;

/** Beyond this share it is cheaper to begin anew. */
const FEW = 0.1;

/**
 * Ids of the nodes and figures of which two follow-ups say different things; `undefined` when so much
 * differs that all is to be computed anew. Records are compared place by place: by identity where
 * they are the same objects, as in a cache that shares them, else by content.
 */
export function changedNodes(before: FollowUp, after: FollowUp): ReadonlySet<string> | undefined {
  if (FOR_ALL.some((key) => !isSame(before[key], after[key]))) return undefined;
  const changed = new Set<string>();
  for (const key of BY_NODE) {
    const [old, now] = [before[key] ?? [], after[key] ?? []];
    if (old.length !== now.length) return undefined;
    const most = Math.max(1, now.length * FEW);
    for (const [index, record] of now.entries()) {
      const other = old[index];
      if (record === other || !other || isSame(record, other)) continue;
      changed.add(record.of).add(other.of);
      if (changed.size > most) return undefined;
    }
  }
  return changed;
}

function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

import type { FollowUp } from '../../model/follow-up/followUp';

/** What a follow-up says of single nodes. */
const BY_NODE = ['observations', 'targets', 'assessments', 'analyses', 'actions'] as const;
/** What must not differ at all. */
const FOR_ALL = ['planId', 'date', 'rules', 'units'] as const;

/** Beyond this share of a list, if that is many, it is cheaper to begin anew. */
const FEW = 0.1;
const MANY = 100;

/** A list of a follow-up in which each record is of a node or a figure. */
export type NodeList = (typeof BY_NODE)[number];

/** A record of a follow-up, and what stands in its place in the next one. */
export interface ReplacedRecord {
  readonly list: NodeList;
  readonly before: { readonly of: string };
  readonly after: { readonly of: string };
}

/** What differs between two follow-ups. */
export interface ChangedNodes {
  /** Ids of the nodes and figures of which they say different things. */
  readonly ids: ReadonlySet<string>;
  readonly records: readonly ReplacedRecord[];
}

/**
 * The nodes and figures of which two follow-ups say different things; `undefined` when so much differs
 * that all is to be computed anew. Records are compared place by place: by identity where they are the
 * same objects, as in a cache that shares them, else by content.
 */
export function changedNodes(before: FollowUp, after: FollowUp): ChangedNodes | undefined {
  if (FOR_ALL.some((key) => !isSame(before[key], after[key]))) return undefined;
  const ids = new Set<string>();
  const records: ReplacedRecord[] = [];
  for (const list of BY_NODE) {
    const [old, now] = [before[list] ?? [], after[list] ?? []];
    if (old.length !== now.length) return undefined;
    const most = Math.max(MANY, now.length * FEW);
    for (const [index, record] of now.entries()) {
      const other = old[index];
      if (record === other || !other || isSame(record, other)) continue;
      records.push({ list, before: other, after: record });
      ids.add(record.of).add(other.of);
      if (ids.size > most) return undefined;
    }
  }
  for (const id of unavailableOfOne(before, after)) ids.add(id);
  return { ids, records };
}

/** What could be fetched only one of the times, or failed for another reason. */
function unavailableOfOne(before: FollowUp, after: FollowUp): string[] {
  const [old, now] = [before, after].map(({ unavailable = [] }) => unavailable);
  if (old === now) return [];
  const isIn = (list: typeof old, one: object) => list?.some((other) => isSame(one, other));
  return [
    ...(old ?? []).filter((one) => !isIn(now, one)),
    ...(now ?? []).filter((one) => !isIn(old, one)),
  ].map(({ of }) => of);
}

/** Whether two values of a follow-up say the same. */
export function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

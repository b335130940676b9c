import type { FollowUp } from '../model/follow-up/followUp';

/** A record whose fields have not been checked. */
export type Fields = Readonly<Record<string, unknown>>;

/** Lists that are concatenated. */
const LISTS = [
  'observations',
  'targets',
  'assessments',
  'rules',
  'analyses',
  'risks',
  'actions',
  'unavailable',
  'notes',
] as const;
/** Flags that are set for the whole if they are set in any part. */
const FLAGS = ['fictional', 'notFetched'] as const;
/** Lists in which several sources may have the same record. */
const BY_ID = ['units', 'figures', 'documents'] as const;

/** Whether a value has fields. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Joins several follow-ups: single fields are those of the first, lists are concatenated in order, and each
 * unit, figure and document is kept once.
 */
export function joinedFields(all: readonly Fields[]): Fields {
  const lists = [...LISTS, ...BY_ID].flatMap((key): [string, unknown[]][] => {
    const lines = all.map((one) => one[key]).filter(Array.isArray);
    return lines.length === 0 ? [] : [[key, lines.flat()]];
  });
  const flags = FLAGS.filter((key) => all.some((one) => one[key] === true));
  const set = Object.fromEntries(flags.map((key) => [key, true]));
  const joined: Fields = { ...all[0], ...set, ...Object.fromEntries(lists) };
  return { ...joined, ...Object.fromEntries(BY_ID.map((key) => [key, firstById(joined[key])])) };
}

function firstById(list: unknown): unknown {
  if (!Array.isArray(list)) return list;
  const ids = list.map((one) => (isFields(one) ? one['id'] : one));
  return list.filter((_, index) => ids.indexOf(ids[index]) === index);
}

/**
 * Joins several follow-ups of one plan. The title and the date are those of the first one that has a date; the
 * content is that of all of them. A single follow-up is returned as it is.
 */
export function joinedFollowUp(followUps: readonly FollowUp[]): FollowUp | undefined {
  if (followUps.length <= 1) return followUps[0];
  const [dated, undated] = [true, false].map((isDated) =>
    followUps.filter(({ date }) => (date !== '') === isDated),
  );
  const all: readonly object[] = [...(dated ?? []), ...(undated ?? [])];
  return joinedFields(all as readonly Fields[]) as unknown as FollowUp;
}

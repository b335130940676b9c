import type { FollowUp } from '../model/follow-up/followUp';

/** A record whose fields have not been looked at. */
export type Fields = Readonly<Record<string, unknown>>;

/** Lists that stand one after the other. */
const LISTS = [
  'observations',
  'targets',
  'assessments',
  'rules',
  'analyses',
  'actions',
  'unavailable',
  'notes',
] as const;
/** What holds for all when it holds for one. */
const FLAGS = ['fictional', 'notFetched'] as const;
/** Lists in which the same thing may stand in several sources. */
const BY_ID = ['units', 'documents'] as const;

/** Whether a value has fields. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Several follow-ups as one: single fields are those of the first, lists stand one after the other in
 * the same order, and units and documents are named once.
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
 * Several follow-ups of one plan as one: what it is called and its day are those of the first that has
 * a day, what it says is what all of them say. A single one stays the same object.
 */
export function joinedFollowUp(followUps: readonly FollowUp[]): FollowUp | undefined {
  if (followUps.length <= 1) return followUps[0];
  const [dated, undated] = [true, false].map((isDated) =>
    followUps.filter(({ date }) => (date !== '') === isDated),
  );
  const all: readonly object[] = [...(dated ?? []), ...(undated ?? [])];
  return joinedFields(all as readonly Fields[]) as unknown as FollowUp;
}

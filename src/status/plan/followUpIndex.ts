import type { FollowUpAction, Analysis } from '../../model/follow-up/followUpAction';
import type {
  Assessment,
  FollowUp,
  FollowUpTarget,
  Unavailable,
} from '../../model/follow-up/followUp';
import type { Observation } from '../../model/measure/observation';
import type { Plan } from '../../model/plan/plan';
import { OverlayMap } from '../maps/overlayMap';

/** A record of a node or a figure. */
interface NodeRecord {
  readonly of: string;
}

/** The records about each node, by its id. */
export type ByNode<T> = ReadonlyMap<string, readonly T[]>;

/** The records of a plan and a follow-up about each node or figure, by its id, in their original order. */
export interface FollowUpIndex {
  readonly observations: ByNode<Observation>;
  readonly targets: ByNode<FollowUpTarget>;
  readonly assessments: ByNode<Assessment>;
  readonly analyses: ByNode<Analysis>;
  readonly actions: ByNode<FollowUpAction>;
  readonly unavailable: ByNode<Unavailable>;
}

/** Groups the records of a plan and a follow-up by node or figure. The plan's own figures come first. */
export function followUpIndex(plan: Plan, followUp: FollowUp | undefined): FollowUpIndex {
  return {
    observations: grouped([plan.observations, followUp?.observations]),
    targets: grouped([followUp?.targets]),
    assessments: grouped([followUp?.assessments]),
    analyses: grouped([followUp?.analyses]),
    actions: grouped([followUp?.actions]),
    unavailable: grouped([followUp?.unavailable]),
  };
}

/** The index of a follow-up that differs from the previous one only in some records. */
export function reindexed(
  before: FollowUpIndex,
  plan: Plan,
  followUp: FollowUp,
  changed: ChangedNodes,
): FollowUpIndex {
  const over = <T extends NodeRecord>(
    list: NodeList,
    now: readonly T[] = [],
    fixed: readonly T[] = [],
  ) => reindexedList(before[list] as ByNode<T>, [fixed, now], { list, changed });
  return {
    observations: over('observations', followUp.observations, plan.observations),
    targets: over('targets', followUp.targets),
    assessments: over('assessments', followUp.assessments),
    analyses: over('analyses', followUp.analyses),
    actions: over('actions', followUp.actions),
    unavailable: grouped([followUp.unavailable]),
  };
}

function reindexedList<T extends NodeRecord>(
  old: ByNode<T>,
  lists: readonly (readonly T[])[],
  { list, changed }: { list: NodeList; changed: ChangedNodes },
): ByNode<T> {
  const records = changed.records.filter((one) => one.list === list);
  if (records.length === 0) return old;
  const ids = new Set(records.flatMap(({ before, after }) => [before.of, after.of]));
  const found = replacedIn(old, records) ?? grouped(lists.map((one) => ofSome(one, ids)));
  return new OverlayMap(old, new Map([...ids].map((id) => [id, found.get(id)])));
}

/**
 * The records of each node with the replaced ones in their old position. `undefined` when that position is
 * ambiguous, since another record has the same content, or when a record now is about another node.
 */
function replacedIn<T extends NodeRecord>(
  old: ByNode<T>,
  records: readonly ReplacedRecord[],
): ByNode<T> | undefined {
  const found = new Map<string, readonly T[]>();
  for (const { before, after } of records) {
    const id = before.of;
    const own = found.get(id) ?? old.get(id) ?? [];
    const alike = own.filter((one) => isSame(one, before));
    if (alike.length !== 1 || after.of !== id) return undefined;
    const [replaced] = alike;
    found.set(
      id,
      own.map((one) => (one === replaced ? (after as T) : one)),
    );
  }
  return found;
}

function ofSome<T extends NodeRecord>(list: readonly T[], ids: ReadonlySet<string>): readonly T[] {
  return list.filter(({ of }) => ids.has(of));
}

/** Records by node. For speed, consecutive records of the same node are taken together. */
function grouped<T extends NodeRecord>(
  lists: readonly (readonly T[] | undefined)[],
): Map<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const list of lists) {
    for (const run of runsOf(list ?? [])) {
      const id = run[0]?.of ?? '';
      const before = groups.get(id);
      if (before) for (const one of run) before.push(one);
      else groups.set(id, run);
    }
  }
  return groups;
}

function* runsOf<T extends NodeRecord>(list: readonly T[]): Generator<T[]> {
  let start = 0;
  for (let end = 1; end <= list.length; end += 1) {
    if (end < list.length && list[end]?.of === list[start]?.of) continue;
    yield list.slice(start, end);
    start = end;
  }
}

/** The lists of a follow-up in which each record is about one node or figure. */
const BY_NODE = ['observations', 'targets', 'assessments', 'analyses', 'actions'] as const;
/** The fields that concern all nodes: if one differs, everything is computed again. */
const FOR_ALL = ['planId', 'date', 'rules', 'units', 'notFetched'] as const;

/** When more than this share of a list, and more than `MANY`, has changed, it is cheaper to start over. */
const FEW = 0.1;
const MANY = 100;

/** The name of such a list. */
export type NodeList = (typeof BY_NODE)[number];

/** A record of a follow-up, and the record that replaces it in the next one. */
export interface ReplacedRecord {
  readonly list: NodeList;
  readonly before: { readonly of: string };
  readonly after: { readonly of: string };
}

/** What differs between two follow-ups. */
export interface ChangedNodes {
  /** Ids of the nodes and figures that the two follow-ups say different things about. */
  readonly ids: ReadonlySet<string>;
  readonly records: readonly ReplacedRecord[];
}

/**
 * The nodes and figures that two follow-ups say different things about; `undefined` when so much differs
 * that everything should be computed again. Records at the same position are compared: first by identity,
 * since a cache may share unchanged objects, and then by content.
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

/** The ids whose figures could be fetched only one of the times, or failed for different reasons. */
function unavailableOfOne(before: FollowUp, after: FollowUp): string[] {
  const [old, now] = [before, after].map(({ unavailable = [] }) => unavailable);
  if (old === now) return [];
  const [oldTexts, nowTexts] = [textsOf(old), textsOf(now)];
  return [
    ...(old ?? []).filter((_, place) => !nowTexts.known.has(oldTexts.texts[place] ?? '')),
    ...(now ?? []).filter((_, place) => !oldTexts.known.has(nowTexts.texts[place] ?? '')),
  ].map(({ of }) => of);
}

/** Each record as text, so that equal ones are found by look-up: comparing all pairs could take minutes. */
function textsOf(list: readonly object[] = []) {
  const texts = list.map((one) => JSON.stringify(one));
  return { texts, known: new Set(texts) };
}

function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

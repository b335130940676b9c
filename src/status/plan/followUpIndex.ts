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

/** What a plan and a follow-up say of each node or figure, by its id, in the order they say it. */
export interface FollowUpIndex {
  readonly observations: ByNode<Observation>;
  readonly targets: ByNode<FollowUpTarget>;
  readonly assessments: ByNode<Assessment>;
  readonly analyses: ByNode<Analysis>;
  readonly actions: ByNode<FollowUpAction>;
  readonly unavailable: ByNode<Unavailable>;
}

/** Gathers figures, targets and assessments by what they are of; the plan's own figures first. */
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

/** The index of a follow-up that differs from the one before only in some records. */
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
 * Each replaced where it stands among those of its node; `undefined` when it is not to be told from
 * another that says the same, or has come to be of another node.
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

/** Records by what they are of. Those of one node mostly stand together, and are then cut out at once. */
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

/** What a follow-up says of single nodes. */
const BY_NODE = ['observations', 'targets', 'assessments', 'analyses', 'actions'] as const;
/** What must not differ at all. */
const FOR_ALL = ['planId', 'date', 'rules', 'units', 'notFetched'] as const;

/** Beyond this share of a list, if that is many, it is cheaper to begin anew. */
const FEW = 0.1;
const MANY = 100;

/** A list of a follow-up in which each record is of a node or a figure. */
export type NodeList = (typeof BY_NODE)[number];

/** A record of a follow-up, and the record that replaces it in the next one. */
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
  const [oldTexts, nowTexts] = [textsOf(old), textsOf(now)];
  return [
    ...(old ?? []).filter((_, place) => !nowTexts.known.has(oldTexts.texts[place] ?? '')),
    ...(now ?? []).filter((_, place) => !oldTexts.known.has(nowTexts.texts[place] ?? '')),
  ].map(({ of }) => of);
}

/** Each record as text, written once: comparing every pair would take minutes when all figures fail. */
function textsOf(list: readonly object[] = []) {
  const texts = list.map((one) => JSON.stringify(one));
  return { texts, known: new Set(texts) };
}

/** Whether two values of a follow-up say the same. */
function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

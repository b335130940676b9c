import type { Action, Analysis } from '../model/action';
import type { Assessment, FollowUp, FollowUpTarget } from '../model/followUp';
import type { Observation } from '../model/observation';
import type { Plan } from '../model/plan';
import { OverlayMap } from '../tree/overlayMap';

type ByNode<T> = ReadonlyMap<string, readonly T[]>;

/** What a plan and a follow-up say of each node or figure, by its id, in the order they say it. */
export interface FollowUpIndex {
  readonly observations: ByNode<Observation>;
  readonly targets: ByNode<FollowUpTarget>;
  readonly assessments: ByNode<Assessment>;
  readonly analyses: ByNode<Analysis>;
  readonly actions: ByNode<Action>;
}

/** Gathers figures, targets and assessments by what they are of; the plan's own figures first. */
export function followUpIndex(plan: Plan, followUp: FollowUp | undefined): FollowUpIndex {
  return {
    observations: grouped(plan.observations, followUp?.observations),
    targets: grouped(followUp?.targets),
    assessments: grouped(followUp?.assessments),
    analyses: grouped(followUp?.analyses),
    actions: grouped(followUp?.actions),
  };
}

/** The index of a follow-up that differs from the one before only in what it says of some nodes. */
export function reindexed(
  before: FollowUpIndex,
  plan: Plan,
  followUp: FollowUp,
  ids: ReadonlySet<string>,
): FollowUpIndex {
  const some = <T extends { of: string }>(list: readonly T[] = []) =>
    list.filter(({ of }) => ids.has(of));
  const over = <T>(old: ByNode<T>, changed: ByNode<T>): ByNode<T> => {
    const gone = [...ids].filter((id) => old.has(id) && !changed.has(id));
    return new OverlayMap(old, new Map([...gone.map((id) => [id, []] as const), ...changed]));
  };
  return {
    observations: over(
      before.observations,
      grouped(some(plan.observations), some(followUp.observations)),
    ),
    targets: over(before.targets, grouped(some(followUp.targets))),
    assessments: over(before.assessments, grouped(some(followUp.assessments))),
    analyses: over(before.analyses, grouped(some(followUp.analyses))),
    actions: over(before.actions, grouped(some(followUp.actions))),
  };
}

/** Records by what they are of. Those of one node mostly stand together, and are then cut out at once. */
function grouped<T extends { of: string }>(
  ...lists: readonly (readonly T[] | undefined)[]
): Map<string, readonly T[]> {
  const groups = new Map<string, readonly T[]>();
  for (const list of lists) {
    for (const run of runsOf(list ?? [])) {
      const id = run[0]?.of ?? '';
      const before = groups.get(id);
      groups.set(id, before ? [...before, ...run] : run);
    }
  }
  return groups;
}

function* runsOf<T extends { of: string }>(list: readonly T[]): Generator<readonly T[]> {
  let start = 0;
  for (let end = 1; end <= list.length; end += 1) {
    if (end < list.length && list[end]?.of === list[start]?.of) continue;
    yield list.slice(start, end);
    start = end;
  }
}

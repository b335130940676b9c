import type { Assessment } from '../../model/follow-up/followUp';
import type { PlanItem } from '../../model/plan/planTree';
import type { TreeNode } from '../../tree/toTree';
import type { FollowUpIndex } from './followUpIndex';

/** What each unit has assessed of a node, by the unit's id: the latest that it has said. */
export function unitAssessmentsOf(
  { data }: TreeNode<PlanItem>,
  { assessments }: FollowUpIndex,
): ReadonlyMap<string, Assessment> {
  const latest = new Map<string, Assessment>();
  const isTask = data.level.kind === 'assignment';
  for (const one of assessments.get(data.node.id) ?? []) {
    const { unitId, purpose = 'outcome' } = one;
    const isMeant = purpose === 'outcome' || (isTask && purpose === 'activity');
    if (unitId === undefined || !isMeant) continue;
    const before = latest.get(unitId);
    if (!before || (before.date ?? '') <= (one.date ?? '')) latest.set(unitId, one);
  }
  return latest;
}

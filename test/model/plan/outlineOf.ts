import type { Plan } from '../../../src/model/plan/plan';
import { planTree } from '../../../src/model/plan/planTree';
import { descendants } from '../../../src/tree/toTree';

/** Ids of a plan's tree in reading order, each indented by its depth. */
export function outlineOf(plan: Plan | null): string[] {
  if (!plan) return [];
  return descendants(planTree(plan).tree.roots).map(({ id, depth }) => '  '.repeat(depth) + id);
}

import type { PlanNode } from './planNode';

/** How many nodes lie directly under each node that are not there, by its id; those with all are left out. */
export function missingChildren(nodes: readonly PlanNode[]): ReadonlyMap<string, number> {
  const missing = new Map<string, number>();
  for (const { id, childCount = 0 } of nodes) if (childCount > 0) missing.set(id, childCount);
  if (missing.size === 0) return missing;
  for (const { parent } of nodes) {
    const count = missing.get(parent ?? '');
    if (parent && count !== undefined) missing.set(parent, count - 1);
  }
  for (const [id, count] of missing) if (count <= 0) missing.delete(id);
  return missing;
}

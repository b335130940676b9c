import { runInSlices } from '../slices/runInSlices';
import { LoadError } from '../../load/loadError';
import { treeDepth, type TreeLink } from './treeDepth';

/** How much a plan or an organisation may hold. */
export interface PlanLimits {
  /** Most nodes, or units. @default 20 000 */
  readonly maxNodes?: number | undefined;
  /** Most levels under one another. @default 100 */
  readonly maxDepth?: number | undefined;
}

/** The limits with what holds when none is given. */
export function planLimits({ maxNodes = 20_000, maxDepth = 100 }: PlanLimits) {
  return { maxNodes, maxDepth };
}

/** Rejects with a `LoadError` when there are more levels under one another than allowed. */
export async function checkDepth(
  links: readonly TreeLink[],
  limits: PlanLimits,
  signal: AbortSignal,
): Promise<void> {
  const { maxDepth } = planLimits(limits);
  if ((await runInSlices(treeDepth(links), { signal })) > maxDepth) {
    throw new LoadError('too-deep', { limit: { value: maxDepth, of: 'levels' } });
  }
}

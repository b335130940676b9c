import { LoadError } from '../../load/loadError';
import { inPieces, type Steps } from '../../steps/steps';
import { runInSlices } from '../slices/runInSlices';

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

/** What stands in a tree, and under what. */
export interface TreeLink {
  readonly id: string;
  readonly parent?: string | null | undefined;
}

/** How many stand under one another at most. A cycle counts once round. */
export function* treeDepth(links: readonly TreeLink[]): Steps<number> {
  const parents = new Map<string, string | null | undefined>();
  yield* inPieces(links, ({ id, parent }) => parents.set(id, parent));
  const depths = new Map<string, number>();
  let deepest = 0;
  yield* inPieces(links, ({ id }) => {
    const path = unknownPath(id, parents, depths);
    let depth = depths.get(parents.get(path.at(-1) ?? '') ?? '') ?? 0;
    for (const each of path.toReversed()) depths.set(each, (depth += 1));
    deepest = Math.max(deepest, depth);
  });
  return deepest;
}

/** From a node upwards, as far as nothing is known; walked without recursion, since it may be long. */
function unknownPath(
  id: string,
  parents: ReadonlyMap<string, string | null | undefined>,
  depths: Map<string, number>,
): string[] {
  const path: string[] = [];
  let at: string | null | undefined = id;
  while (typeof at === 'string' && parents.has(at) && !depths.has(at)) {
    // Known from here on, so that a cycle ends.
    depths.set(at, 0);
    path.push(at);
    at = parents.get(at);
  }
  return path;
}

import { LoadError } from '../../load/loadError';
import { inPieces, type Steps } from '../../steps/steps';
import { runInSlices } from '../slices/runInSlices';

/** How large a plan or an organisation may be. */
export interface PlanLimits {
  /** Most nodes or units. @default 20 000 */
  readonly maxNodes?: number | undefined;
  /** Most levels below one another. @default 100 */
  readonly maxDepth?: number | undefined;
}

/** The limits, with defaults for those that are not given. */
export function planLimits({ maxNodes = 20_000, maxDepth = 100 }: PlanLimits) {
  return { maxNodes, maxDepth };
}

/** Rejects with a `LoadError` when there are more nested levels than allowed. */
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

/** The id of a node and of its parent. */
export interface TreeLink {
  readonly id: string;
  readonly parent?: string | null | undefined;
}

/** The greatest number of nested levels; a cycle counts once around. */
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

/**
 * The path upwards from a node to one of known depth; a loop, since the path may be too long for
 * recursion.
 */
function unknownPath(
  id: string,
  parents: ReadonlyMap<string, string | null | undefined>,
  depths: Map<string, number>,
): string[] {
  const path: string[] = [];
  let at: string | null | undefined = id;
  while (typeof at === 'string' && parents.has(at) && !depths.has(at)) {
    // Marked as known now, so that a cycle ends the walk.
    depths.set(at, 0);
    path.push(at);
    at = parents.get(at);
  }
  return path;
}

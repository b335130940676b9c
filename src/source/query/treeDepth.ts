import { inPieces, type Steps } from '../../steps/steps';

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

import type { Source } from '../source';

/** What the keys of all queries of a source begin with; 1 is the version of what they hold. */
export type SourceKey = readonly ['maltrad', 1, sourceId: string];

/** For all that was loaded from a source: `client.invalidateQueries({ queryKey: sourceKey(source) })`. */
export function sourceKey({ id }: Pick<Source, 'id'>): SourceKey {
  return ['maltrad', 1, id];
}

/** What a query tells of its source: what it is called, and the nodes it is to give figures for. */
export type SourceMeta = {
  readonly name: string | undefined;
  readonly nodeIds: readonly string[];
};

/** What a query of a source has as its `meta`. */
export function metaOf({ name, nodeIds = [] }: Source): SourceMeta {
  return { name, nodeIds };
}

/** What the `meta` of a query tells of its source; nothing when the host has put its own there. */
export function sourceMeta(meta: Readonly<Record<string, unknown>> | undefined): SourceMeta {
  const { name, nodeIds } = meta ?? {};
  const ids = Array.isArray(nodeIds) ? nodeIds.filter((id) => typeof id === 'string') : [];
  return { name: typeof name === 'string' ? name : undefined, nodeIds: ids };
}

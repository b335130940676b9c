import type { ParseOptions } from '../../model/parse/issue';
import { spokenIn } from '../../text/locale';
import type { Source } from '../source';

/** The beginning of the keys of all queries of a source; 1 is the version of their data format. */
export type SourceKey = readonly ['maltrad', 1, sourceId: string];

/**
 * The key that matches everything loaded from a source.
 *
 * @example
 * await client.invalidateQueries({ queryKey: sourceKey(source) });
 */
export function sourceKey({ id }: Pick<Source, 'id'>): SourceKey {
  return ['maltrad', 1, id];
}

/** The end of a query's key: the source's `cacheKey`, and the language unless it is Swedish. */
export type AskedKey = readonly [cacheKey?: string, language?: string];

/** Makes the end of a query's key. */
export function askedKey({ cacheKey }: Source, { locale = 'sv' }: ParseOptions): AskedKey {
  const language = spokenIn(locale);
  if (language !== 'sv') return [cacheKey ?? '', language];
  return cacheKey === undefined ? [] : [cacheKey];
}

/** What a query knows about its source: its name, and the nodes that it should have figures for. */
export type SourceMeta = {
  readonly name: string | undefined;
  readonly nodeIds: readonly string[];
};

/** The `meta` of a source's query. */
export function metaOf({ name, nodeIds = [] }: Source): SourceMeta {
  return { name, nodeIds };
}

/** Reads the `meta` of a query; empty when the host has replaced it. */
export function sourceMeta(meta: Readonly<Record<string, unknown>> | undefined): SourceMeta {
  const { name, nodeIds } = meta ?? {};
  const ids = Array.isArray(nodeIds) ? nodeIds.filter((id) => typeof id === 'string') : [];
  return { name: typeof name === 'string' ? name : undefined, nodeIds: ids };
}

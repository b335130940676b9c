import type { Source } from '../source';

/** What the keys of all queries of a source begin with; 1 is the version of what they hold. */
export type SourceKey = readonly ['maltrad', 1, sourceId: string];

/** For all that was loaded from a source: `client.invalidateQueries({ queryKey: sourceKey(source) })`. */
export function sourceKey({ id }: Pick<Source, 'id'>): SourceKey {
  return ['maltrad', 1, id];
}

import type { StatusScale } from '../../model/plan/statusScale';
import type { Verdict } from './verdict';

/** A scale prepared for quick look-ups of rank, where 0 is the best level. */
export interface RankedScale {
  /** Rank by key of level. */
  readonly rankOf: ReadonlyMap<string, number>;
  /** The score of each level in a weighted mean. */
  readonly scores: readonly number[];
  /** The verdict of each rank. */
  readonly verdicts: readonly Verdict[];
}

/** Prepares a scale for many look-ups. */
export function rankedScale({ levels }: StatusScale): RankedScale {
  const rankOf = new Map<string, number>();
  for (const [rank, { key }] of levels.entries()) if (!rankOf.has(key)) rankOf.set(key, rank);
  const steps = Math.max(levels.length - 1, 1);
  return {
    rankOf,
    scores: levels.map(({ score }, rank) => score ?? 1 - rank / steps),
    verdicts: levels.map(({ key }) => Object.freeze({ level: key })),
  };
}

/** Rank of a verdict, 0 for the best; -1 for a reason and for a level that is not on the scale. */
export function rankIn({ rankOf }: RankedScale, { level }: Verdict): number {
  return level === undefined ? -1 : (rankOf.get(level) ?? -1);
}

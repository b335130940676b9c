import type { Limits } from '../evaluate/evaluation';

/** A figure beside the limits of its target, as shares of a scale from 0: 0.5 is the middle. */
export interface Bullet {
  readonly figure: number;
  /** Where the target is met; the one or two ends that are limits are the target itself. */
  readonly met: { readonly from: number; readonly to: number };
  readonly limits: readonly number[];
}

/** How far the scale reaches beyond the largest of figure and target. */
const BEYOND = 1.18;

/** Shares of a whole below this would all lie at its beginning. */
const LEAST = 0.2;

/**
 * Places a figure and the limits of its target on a scale (a bullet graph after Stephen Few, 2006). Nothing
 * is drawn without both, nor below 0, where a length says nothing.
 *
 * @param whole Where the scale ends unless something is larger, or all is small; as 100 for per cent.
 * @default 18 % beyond the largest
 */
export function bulletOf(
  figure: number | null | undefined,
  limits: Limits | undefined,
  whole?: number,
): Bullet | undefined {
  if (figure == null || !limits) return undefined;
  const { low, high } = limits;
  const ends = [low, high].filter((end) => end !== undefined);
  const largest = Math.max(figure, low ?? figure, high ?? figure);
  if (ends.length === 0 || Math.min(figure, low ?? figure, high ?? figure) < 0 || !(largest > 0))
    return undefined;
  const isWhole = whole !== undefined && largest <= whole && largest > whole * LEAST;
  const end = isWhole ? whole : largest * BEYOND;
  if (!Number.isFinite(end)) return undefined;
  return {
    figure: figure / end,
    met: { from: (low ?? 0) / end, to: high === undefined ? 1 : high / end },
    limits: ends.map((limit) => limit / end),
  };
}

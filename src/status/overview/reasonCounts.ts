import { REASONS, type Reason } from '../scale/reason';
import type { Verdict } from '../scale/verdict';

/** A reason for no verdict, and how many have it. */
export interface ReasonCount {
  readonly reason: Reason;
  readonly count: number;
}

/** How many lack a verdict for each reason, the most common first. */
export function reasonCounts(verdicts: Iterable<Verdict>): ReasonCount[] {
  const counts = new Map<Reason, number>();
  for (const { reason } of verdicts) {
    if (reason !== undefined) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  return REASONS.flatMap((reason) => {
    const count = counts.get(reason);
    return count === undefined ? [] : { reason, count };
  }).toSorted((a, b) => b.count - a.count);
}

import type { FollowUp, Unavailable } from '../../model/follow-up/followUp';
import type { LoadErrorText } from '../../load/loadErrorKind';

/** What came of asking for a follow-up. */
export interface FetchedFollowUp {
  /** What is known, from this time or the last one that went well. */
  readonly followUp: FollowUp | undefined;
  /** Why it could not be fetched the last time. */
  readonly error: { readonly text: LoadErrorText } | null;
  /** When that was, ms since 1970. */
  readonly triedAt: number;
  /** What the figures come from, for a reader. */
  readonly system: string | undefined;
  /** Nodes it is to give figures for; those it has given some for count too. */
  readonly nodeIds: readonly string[];
}

/**
 * A follow-up with what could not be fetched noted on each node it concerns, so that an old figure is
 * never taken for a new one. Without a failure it is the same object.
 */
export function knownFollowUp(fetched: FetchedFollowUp, planId: string): FollowUp | undefined {
  const { followUp, error, triedAt, system, nodeIds } = fetched;
  if (!error) return followUp;
  const ids = followUp ? followUpNodes(followUp, nodeIds) : nodeIds;
  const unavailable = ids.map((of): Unavailable => ({
    of,
    triedAt: new Date(triedAt).toISOString(),
    ...(system !== undefined && { system }),
    reason: error.text,
  }));
  const none: FollowUp = { id: 'unavailable', planId, title: '', date: '', observations: [] };
  return { ...(followUp ?? none), unavailable };
}

/** The nodes that a follow-up says something of, and those it is to say something of. */
export function followUpNodes(followUp: FollowUp, expected: readonly string[]): readonly string[] {
  const { observations, assessments = [], unavailable = [] } = followUp;
  const records = [...observations, ...assessments, ...unavailable];
  return [...new Set([...expected, ...records.map(({ of }) => of)])];
}

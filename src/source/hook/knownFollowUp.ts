import type { FollowUp, Unavailable } from '../../model/follow-up/followUp';
import type { LoadErrorText } from '../../load/loadErrorKind';

/** The state of a follow-up's query. */
export interface FetchedFollowUp {
  /** The data from the last successful fetch. */
  readonly followUp: FollowUp | undefined;
  /** Why the last fetch failed; `null` when it succeeded. */
  readonly error: { readonly text: LoadErrorText } | null;
  /** Whether a response is still expected, possibly after the connection has returned. */
  readonly isAwaited: boolean;
  /** When the last fetch was made, ms since 1970. */
  readonly triedAt: number;
  /** Name of the system that the figures come from, for readers. */
  readonly system: string | undefined;
  /** Nodes that it should have figures for; nodes that it already has figures for count too. */
  readonly nodeIds: readonly string[];
}

/**
 * A follow-up in which each affected node notes that its figures could not be fetched, so that old
 * figures are never mistaken for new ones. Without an error it is the same object.
 */
export function knownFollowUp(fetched: FetchedFollowUp, planId: string): FollowUp | undefined {
  const { followUp, error, isAwaited, triedAt, system, nodeIds } = fetched;
  if (!error) return followUp ?? (isAwaited ? notFetched(planId) : undefined);
  const ids = followUp ? followUpNodes(followUp, nodeIds) : nodeIds;
  const unavailable = ids.map((of): Unavailable => ({
    of,
    triedAt: new Date(triedAt).toISOString(),
    ...(system !== undefined && { system }),
    reason: error.text,
  }));
  return { ...(followUp ?? notFetched(planId)), unavailable };
}

/** An empty follow-up for use until the real one has been fetched. */
function notFetched(planId: string): FollowUp {
  return { id: 'unavailable', planId, title: '', date: '', observations: [], notFetched: true };
}

/** The nodes that a follow-up has data about, and those that it should have data about. */
export function followUpNodes(followUp: FollowUp, expected: readonly string[]): readonly string[] {
  const { observations, assessments = [], unavailable = [] } = followUp;
  const records = [...observations, ...assessments, ...unavailable];
  return [...new Set([...expected, ...records.map(({ of }) => of)])];
}

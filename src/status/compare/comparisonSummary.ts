import { joined, phrase, type Phrase } from '../../messages/phrase';
import type { FollowUpComparison, StatusChange } from './compareFollowUps';

/** What is counted: nodes with a kind of change, or nodes that have been removed. */
type Counted = StatusChange | 'removed';

const CHANGED: readonly Counted[] = ['improved', 'worsened', 'newlyAssessed', 'lost'];
const UNCHANGED: readonly Counted[] = ['same', 'unassessed'];
const WITHOUT_COUNTERPART: readonly Counted[] = ['added', 'notComparable', 'removed'];

/**
 * A comparison in words, with one sentence each for what has changed, what has not, and what has no
 * counterpart: "3 har förbättrats, 1 har försämrats. 4 är oförändrade."
 */
export function comparisonSummary({ counts, removed, isDated }: FollowUpComparison): Phrase {
  if (!isDated) return undatedSummary(counts);
  const all: Readonly<Record<Counted, number>> = { ...counts, removed: removed.length };
  const [changed, unchanged, other] = [CHANGED, UNCHANGED, WITHOUT_COUNTERPART].map((keys) =>
    sentences(keys, all),
  ) as [Phrase[], Phrase[], Phrase[]];
  const isUnchanged = changed.length === 0 && unchanged.length > 0;
  const said = [
    ...(isUnchanged ? [phrase('summary', 'noChange')] : changed),
    ...unchanged,
    ...other,
  ];
  return said.length === 0 ? phrase('summary', 'nothingToCompare') : joined(said);
}

/** When it is not known which follow-up is earlier, nothing can be called better or worse. */
function undatedSummary(counts: FollowUpComparison['counts']): Phrase {
  const sum = (keys: readonly Counted[]) =>
    keys.reduce((total, key) => total + (key === 'removed' ? 0 : counts[key]), 0);
  const [differ, alike] = [sum(CHANGED), sum(UNCHANGED)];
  return phrase('summary', 'undated', { differ, alike });
}

/** A sentence with those of the changes that have occurred; none when there are none. */
function sentences(keys: readonly Counted[], all: Readonly<Record<Counted, number>>): Phrase[] {
  const counts = keys
    .filter((key) => all[key] > 0)
    .map((key) => phrase('summary', key, { count: all[key] }));
  return counts.length === 0 ? [] : [phrase('summary', 'statuses', { counts })];
}

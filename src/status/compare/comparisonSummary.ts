import { joined, phrase, type Phrase } from '../../messages/phrase';
import type { FollowUpComparison, StatusChange } from './compareFollowUps';
import type { PlanSuccession, Succession } from './planSuccession';

/** What is counted: nodes with a kind of change, or nodes that have been removed. */
type Counted = StatusChange | Succession | 'removed';

const CHANGED: readonly StatusChange[] = ['improved', 'worsened', 'newlyAssessed', 'lost'];
const UNCHANGED: readonly StatusChange[] = ['same', 'unassessed'];
const WITHOUT_COUNTERPART: readonly Counted[] = ['added', 'notComparable', 'removed'];
const SUCCESSIONS: readonly Counted[] = ['continued', 'split', 'merged', 'new', 'removed'];

/**
 * A comparison in words, with one sentence each for what has changed, what has not, and what has no
 * counterpart: "3 har förbättrats, 1 har försämrats. 4 är oförändrade." Of two plans it first says how the
 * goals of the one continue those of the other.
 *
 * @param succession Of the two plans that are compared. @default two follow-ups of one plan
 */
export function comparisonSummary(
  { counts, removed, isDated }: FollowUpComparison,
  succession?: Pick<PlanSuccession, 'counts'>,
): Phrase {
  if (!isDated) return undatedSummary(counts);
  const all = { ...NO_SUCCESSION, ...counts, ...succession?.counts, removed: removed.length };
  if (succession) {
    const known = [...CHANGED, 'same' as const];
    return joined([...sentences(SUCCESSIONS, all), ...sentences(known, all)]);
  }
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

const NO_SUCCESSION: Readonly<Record<Succession, number>> = {
  continued: 0,
  split: 0,
  merged: 0,
  new: 0,
};

/** When it is not known which follow-up is earlier, nothing can be called better or worse. */
function undatedSummary(counts: FollowUpComparison['counts']): Phrase {
  const sum = (keys: readonly StatusChange[]) =>
    keys.reduce((total, key) => total + counts[key], 0);
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

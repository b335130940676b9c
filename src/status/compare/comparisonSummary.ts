import type { FollowUpComparison, StatusChange } from './compareFollowUps';
import type { Text } from '../../text/text';

/** What is counted: a change, or the nodes that are no longer there. */
type Counted = StatusChange | 'removed';

/** A count in words, for one and for several. */
type Words = (count: number) => Text;

const WORDS: Readonly<Record<Counted, Words>> = {
  improved: words('har förbättrats', 'har förbättrats', 'has improved', 'have improved'),
  worsened: words('har försämrats', 'har försämrats', 'has worsened', 'have worsened'),
  newlyAssessed: words('är nybedömd', 'är nybedömda', 'is newly assessed', 'are newly assessed'),
  lost: words(
    'har förlorat sin bedömning',
    'har förlorat sin bedömning',
    'has lost its assessment',
    'have lost their assessment',
  ),
  same: words('är oförändrad', 'är oförändrade', 'is unchanged', 'are unchanged'),
  unassessed: words(
    'är fortfarande utan bedömning',
    'är fortfarande utan bedömning',
    'is still not assessed',
    'are still not assessed',
  ),
  added: words('är ny', 'är nya', 'is new', 'are new'),
  notComparable: words(
    'går inte att jämföra',
    'går inte att jämföra',
    'cannot be compared',
    'cannot be compared',
  ),
  removed: words('har utgått', 'har utgått', 'has been removed', 'have been removed'),
};

/** What has changed, what stands as it did, and what has no counterpart: a sentence each. */
const SENTENCES: readonly (readonly Counted[])[] = [
  ['improved', 'worsened', 'newlyAssessed', 'lost'],
  ['same', 'unassessed'],
  ['added', 'notComparable', 'removed'],
];

const NO_CHANGE: Text = { sv: 'Ingen status har ändrats.', en: 'No status has changed.' };
const NOTHING: Text = { sv: 'Det finns inget att jämföra.', en: 'There is nothing to compare.' };

/** What has become of the statuses, in words: "3 har förbättrats, 1 har försämrats." */
export function comparisonSummary({ counts, removed }: FollowUpComparison): Text {
  const all: Readonly<Record<Counted, number>> = { ...counts, removed: removed.length };
  const [changed, unchanged, other] = SENTENCES.map((keys) => sentence(keys, all));
  const first = changed ?? (unchanged && NO_CHANGE);
  const texts = [first, unchanged, other].filter((text) => text !== undefined);
  if (texts.length === 0) return NOTHING;
  return {
    sv: texts.map(({ sv }) => sv).join(' '),
    en: texts.map(({ en }) => en).join(' '),
  };
}

function sentence(
  keys: readonly Counted[],
  counts: Readonly<Record<Counted, number>>,
): Text | undefined {
  const parts = keys.filter((key) => counts[key] > 0).map((key) => WORDS[key](counts[key]));
  if (parts.length === 0) return undefined;
  return {
    sv: `${parts.map(({ sv }) => sv).join(', ')}.`,
    en: `${parts.map(({ en }) => en).join(', ')}.`,
  };
}

function words(svOne: string, svMany: string, enOne: string, enMany: string): Words {
  return (count) => ({
    sv: `${count} ${count === 1 ? svOne : svMany}`,
    en: `${count} ${count === 1 ? enOne : enMany}`,
  });
}

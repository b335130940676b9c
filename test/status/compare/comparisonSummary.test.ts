import { describe, expect, test } from 'vitest';
import {
  type FollowUpComparison,
  STATUS_CHANGES,
  type StatusChange,
} from '../../../src/status/compare/compareFollowUps';
import { comparisonSummary } from '../../../src/status/compare/comparisonSummary';
import { said } from '../said';

function summary(counts: Partial<Record<StatusChange, number>>, removed: string[] = []) {
  const none = Object.fromEntries(STATUS_CHANGES.map((change) => [change, 0]));
  const all = { ...none, ...counts } as Record<StatusChange, number>;
  const comparison: FollowUpComparison = {
    counts: all,
    removed,
    changes: {},
    isReversed: false,
    isDated: true,
  };
  return said(comparisonSummary(comparison));
}

describe('The changes of statuses in words', () => {
  test('state each change, then what is unchanged', () => {
    expect(summary({ improved: 3, worsened: 1, newlyAssessed: 2, lost: 1, same: 4 })).toEqual({
      sv: '3 har förbättrats, 1 har försämrats, 2 är nybedömda, 1 har förlorat sin bedömning. 4 är oförändrade.',
      en: '3 have improved, 1 has worsened, 2 are newly assessed, 1 has lost its assessment. 4 are unchanged.',
    });
  });

  test('leave out empty counts, and inflect', () => {
    expect(summary({ newlyAssessed: 1, same: 1, unassessed: 2 }).sv).toBe(
      '1 är nybedömd. 1 är oförändrad, 2 är fortfarande utan bedömning.',
    );
  });

  test('state that nothing has changed', () => {
    expect(summary({ same: 4, unassessed: 1 })).toEqual({
      sv: 'Ingen status har ändrats. 4 är oförändrade, 1 är fortfarande utan bedömning.',
      en: 'No status has changed. 4 are unchanged, 1 is still not assessed.',
    });
  });

  test('state what is new, what cannot be compared and what is removed', () => {
    expect(summary({ improved: 1, added: 1, notComparable: 2 }, ['a', 'b']).sv).toBe(
      '1 har förbättrats. 1 är ny, 2 går inte att jämföra, 2 har utgått.',
    );
  });

  test('mention no changes when no node exists both times', () => {
    expect(summary({ added: 7 }, ['a']).en).toBe('7 are new, 1 has been removed.');
    expect(summary({}).sv).toBe('Det finns inget att jämföra.');
  });
});

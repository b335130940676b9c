/** Which companies stand out when a reader asks what the quality policy covers. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { electedOrganisation, ownedCompanies } from '../../../src/example';
import { ownershipHighlight } from '../../../src/model/ownership/ownershipOf';
import { OWNERSHIP_SCOPES } from '../../../src/model/ownership/ownership';
import { anyOrganisation } from '../organisation/anyOrganisation';

describe('Of the companies of the region', () => {
  test('those of 100, 51, 51, 60 and 60 per cent are covered, and two that are so in any case', () => {
    expect(ownershipHighlight(ownedCompanies, ['covered'])).toEqual([
      'lanstrafiken',
      'bussgods',
      'ac-net-internservice',
      'ac-net-externservice',
      'norrlandsoperan',
      'botnia-musik',
      'vasterbottensteatern',
    ]);
  });

  test('two cannot be determined', () => {
    expect(ownershipHighlight(ownedCompanies, ['undecided'])).toEqual(['norrtag', 'samtrafiken']);
  });

  test('several scopes are combined, in the order of the units', () => {
    const ids = ownershipHighlight(ownedCompanies, ['notCovered', 'undecided']);
    expect(ids).toHaveLength(12);
    expect(ids.slice(0, 3)).toEqual(['norrtag', 'samtrafiken', 'skogsmuseet']);
  });

  test('none stand out without a scope', () => {
    expect(ownershipHighlight(ownedCompanies, [])).toEqual([]);
  });
});

test('Where nothing is owned, nothing stands out', () => {
  expect(ownershipHighlight(electedOrganisation, OWNERSHIP_SCOPES)).toEqual([]);
});

test('Every company has exactly one scope, whatever the organisation', () => {
  fc.assert(
    fc.property(anyOrganisation, (organisation) => {
      const each = OWNERSHIP_SCOPES.flatMap((scope) => ownershipHighlight(organisation, [scope]));
      const all = ownershipHighlight(organisation, OWNERSHIP_SCOPES);
      expect(each.toSorted()).toEqual(all.toSorted());
      expect(new Set(all).size).toBe(all.length);
    }),
  );
});

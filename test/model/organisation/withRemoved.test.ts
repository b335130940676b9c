/** An organisation with the units that have been removed since an earlier one, in their former places. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareOrganisations } from '../../../src/model/organisation/compareOrganisations';
import type { Organisation } from '../../../src/model/organisation/organisation';
import { organisationAt } from '../../../src/model/organisation/organisationAt';
import { organisationTree } from '../../../src/model/organisation/organisationTree';
import { withRemoved } from '../../../src/model/organisation/withRemoved';
import { anyOrganisation } from './anyOrganisation';
import { smallOrganisation, unit } from '../fixtures/smallOrganisation';

const merged = (before: Organisation, after: Organisation) =>
  withRemoved(after, before, compareOrganisations(before, after));

/** The id of the parent unit; none at the top or where the place is not stated. */
function parentOf(organisation: Organisation, id: string): string | undefined {
  const above = organisationTree(organisation).nodeById.get(id)?.parent?.data;
  return above?.kind === 'unit' ? above.unit.id : undefined;
}

test('A removed unit is under its former parent, after its former sibling', () => {
  const before = smallOrganisation(
    ['RF', 'a', 'gone', 'b'],
    ['RF subordinate a', 'RF subordinate gone', 'RF subordinate b'],
  );
  const after = smallOrganisation(
    ['RF', 'new', 'a', 'b'],
    ['RF subordinate new', 'RF subordinate a', 'RF subordinate b'],
  );
  const found = merged(before, after);
  expect(found.units.map(({ id }) => id)).toEqual(['RF', 'new', 'a', 'gone', 'b']);
  expect(parentOf(found, 'gone')).toBe('RF');
});

test('When its parent continues under another name, it is under the successor', () => {
  const before = smallOrganisation(['a', 'gone'], ['a subordinate gone']);
  const after = smallOrganisation(['A'], ['A succeeds a']);
  expect(parentOf(merged(before, after), 'gone')).toBe('A');
});

test('A whole removed branch keeps its shape', () => {
  const before = smallOrganisation(
    ['RF', 'a', 'aa'],
    ['RF subordinate a', 'a subordinate aa', 'RF side aa'],
  );
  const found = merged(before, smallOrganisation(['RF']));
  expect(parentOf(found, 'aa')).toBe('a');
  expect(parentOf(found, 'a')).toBe('RF');
});

test('An existing unit is never under a removed one', () => {
  const before = smallOrganisation(['a', 'b'], ['a subordinate b']);
  const after = smallOrganisation(['c', 'b'], ['c advisory b']);
  expect(parentOf(merged(before, after), 'b')).toBe('c');
});

test('A unit with a successor is not removed', () => {
  const before = smallOrganisation([unit('b')]);
  const after = smallOrganisation([unit('B')], ['B succeeds b']);
  expect(merged(before, after)).toBe(after);
});

test('Of any organisation: current units keep their places, and all removed ones are added', () => {
  const days = fc.constantFrom('2018', '2020-06', '2022-12-31', '2023-01-01');
  fc.assert(
    fc.property(anyOrganisation, days, days, (organisation, one, other) => {
      const [before, after] = [
        organisationAt(organisation, one),
        organisationAt(organisation, other),
      ];
      const comparison = compareOrganisations(before, after);
      const found = withRemoved(after, before, comparison);
      const gone = comparison.changes.flatMap((change) =>
        change.kind === 'removed' ? (change.before?.unit ?? []) : [],
      );
      expect(found.units.filter((each) => !gone.includes(each))).toEqual(after.units);
      expect(found.units).toHaveLength(after.units.length + gone.length);
      for (const { id } of after.units) {
        expect(parentOf(found, id)).toBe(parentOf(after, id));
      }
    }),
  );
});

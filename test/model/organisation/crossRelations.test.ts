/** Which relations are drawn across the tree. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { electedOrganisation } from '../../../src/example';
import { crossRelations, furtherRelations } from '../../../src/model/organisation/furtherRelations';
import { HIERARCHIES, type Hierarchy } from '../../../src/model/organisation/hierarchy';
import type { Organisation } from '../../../src/model/organisation/organisation';
import { organisationTree } from '../../../src/model/organisation/organisationTree';
import { anyOrganisation } from './anyOrganisation';
import { smallOrganisation } from '../fixtures/smallOrganisation';

function across(organisation: Organisation, hierarchy: Hierarchy = 'orders'): string[] {
  const tree = organisationTree(organisation, hierarchy);
  return crossRelations(organisation, tree, hierarchy).map(
    ({ from, kind, to }) => `${from} ${kind} ${to}`,
  );
}

test.each(['collaborates', 'member'])(
  'Relations of the kind %s are drawn in every hierarchy',
  (kind) => {
    const organisation = smallOrganisation(
      ['a', 'b', 'c'],
      ['a subordinate b', 'a manages b', 'a owns b', `b ${kind} c`],
    );
    for (const hierarchy of HIERARCHIES) {
      expect(across(organisation, hierarchy)).toEqual([`b ${kind} c`]);
    }
  },
);

test('A second parent is drawn', () => {
  const organisation = smallOrganisation(['a', 'b', 'c'], ['a subordinate c', 'b subordinate c']);
  expect(across(organisation)).toEqual(['b subordinate c']);
});

test('So is a second owner, among owners only', () => {
  const organisation = smallOrganisation(
    ['a', 'b', 'c'],
    ['a subordinate b', 'a owns c', 'b owns c'],
  );
  expect(across(organisation, 'owns')).toEqual(['b owns c']);
  expect(across(organisation)).toEqual([]);
});

test('Relations of another hierarchy are not drawn', () => {
  const organisation = smallOrganisation(
    ['a', 'b', 'c'],
    ['a administers c', 'b manages c', 'a subordinate b'],
  );
  expect(across(organisation, 'orders')).toEqual([]);
  expect(across(organisation, 'manages')).toEqual([]);
});

test('Successions are not drawn', () => {
  expect(across(smallOrganisation(['a', 'b', 'c'], ['a subordinate b', 'b succeeds c']))).toEqual(
    [],
  );
});

test('The elected organisation has four forums, and one board that orders from another', () => {
  expect(across(electedOrganisation)).toEqual([
    'RUN collaborates S1',
    'RUN collaborates S2',
    'HSN collaborates S3',
    'RS collaborates S4',
    'RS orders HSN',
  ]);
});

test('No edge is drawn across the tree, whatever the organisation', () => {
  fc.assert(
    fc.property(anyOrganisation, fc.constantFrom(...HIERARCHIES), (organisation, hierarchy) => {
      const tree = organisationTree(organisation, hierarchy);
      const further = new Set(furtherRelations(organisation, tree));
      const drawn = crossRelations(organisation, tree, hierarchy);
      expect(drawn.filter((relation) => !further.has(relation))).toEqual([]);
      expect(drawn.filter(({ kind }) => kind === 'collaborates')).toHaveLength(
        [...further].filter(({ kind }) => kind === 'collaborates').length,
      );
    }),
  );
});

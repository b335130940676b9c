/** What is copied from a table: changes are included, posts and persons never. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { withPosts, type Directory } from '../../src/core';
import { electedOrganisation } from '../../src/example';
import { messagesFor } from '../../src/messages/messagesFor';
import { organisationWords } from '../../src/organisation/organisationWords';
import { compareOrganisations } from '../../src/model/organisation/compareOrganisations';
import type { Organisation } from '../../src/model/organisation/organisation';
import { organisationTree } from '../../src/model/organisation/organisationTree';
import { withRemoved } from '../../src/model/organisation/withRemoved';
import { changeContents } from '../../src/organisation/changeContent';
import { unitTable } from '../../src/organisation-table/unitTable';
import { unitTableText } from '../../src/organisation-table/unitTableText';
import { after, before } from '../support/shownOrganisations';

const sv = messagesFor(organisationWords);
const ids = electedOrganisation.units.map(({ id }) => id);

const holder = fc.record({ name: fc.string({ minLength: 1 }), acting: fc.boolean() });
const post = fc.record({
  id: fc.string(),
  unit: fc.constantFrom(...ids),
  title: fc.string(),
  seats: fc.integer({ min: 1, max: 20 }),
  holders: fc.array(holder, { maxLength: 5 }),
});
const directory: fc.Arbitrary<Directory> = fc.record({
  id: fc.constant('d'),
  posts: fc.array(post, { minLength: 1 }),
});

const tableOf = (organisation: Organisation) =>
  unitTable(organisation, organisationTree(organisation), sv);

test('Whatever the directory, the copied text is that of the organisation without it', () => {
  const bare = unitTableText(tableOf(electedOrganisation), sv);
  fc.assert(
    fc.property(directory, (any) => {
      const table = tableOf(withPosts(electedOrganisation, any));
      expect(table.columns.map(({ id }) => id)).toContain('posts');
      expect(unitTableText(table, sv)).toBe(bare);
    }),
  );
});

test('Changes are copied, with former names and places', () => {
  const comparison = compareOrganisations(before, after);
  const shown = withRemoved(after, before, comparison);
  const changeOf = changeContents(comparison, before, sv);
  const changes = { changeOf, since: '2022-12-31' };
  const table = unitTable(shown, organisationTree(shown), sv, changes);
  const rows = unitTableText(table, sv)
    .split('\n')
    .map((line) => line.split('\t').slice(0, 2));
  expect(rows[0]).toEqual(['Enhet', 'Ändring sedan 2022-12-31']);
  expect(rows.slice(1).filter(([, change]) => change !== '')).toEqual([
    [
      'Påhittad beredning 2',
      'Nytt namn (tidigare Beredning: Folkhälsa och demokrati Skellefteå-Norsjö)',
    ],
    ['Påhittad beredning 4', 'Ny'],
    ['Påhittad beredning 5', 'Ny'],
    ['Kulturutskott', 'Flyttad (från Regional utvecklingsnämnd)'],
    ['Utskott för central katastrofledning', 'Upphörd'],
  ]);
});

/** An organisation on a date, the dates on which it changes, and its changes between two dates. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { electedOrganisation, officialsOrganisation, ownedCompanies } from '../../../src/example';
import { compareOrganisations } from '../../../src/model/organisation/compareOrganisations';
import { organisationAt } from '../../../src/model/organisation/organisationAt';
import type { Hierarchy } from '../../../src/model/organisation/hierarchy';
import type { Organisation } from '../../../src/model/organisation/organisation';
import { usableRelations } from '../../../src/model/organisation/usableRelations';
import { anyOrganisation } from './anyOrganisation';
import { relation, smallOrganisation, unit } from '../fixtures/smallOrganisation';

const idsAt = (organisation: Organisation, date: string) =>
  organisationAt(organisation, date).units.map(({ id }) => id);

const between = (organisation: Organisation, before: string, after: string, by?: Hierarchy) =>
  compareOrganisations(
    organisationAt(organisation, before),
    organisationAt(organisation, after),
    by,
  );

describe('A unit exists', () => {
  const spans: [string, string | undefined, string | undefined, string, boolean][] = [
    ['from its first day', '2019-01-01', undefined, '2019-01-01', true],
    ['not the day before', '2019-01-01', undefined, '2018-12-31', false],
    ['to its last day', undefined, '2022-12-31', '2022-12-31', true],
    ['not the day after', undefined, '2022-12-31', '2023-01-01', false],
    ['from the first day of its first year', '2019', undefined, '2019-01-01', true],
    ['to the last day of its last month', undefined, '2022-02', '2022-02-28', true],
    ['not in the month after', undefined, '2022-02', '2022-03', false],
    ['on a day that says the time', '2019-05-22', '2019-05-22', '2019-05-22T13:00Z', true],
    ['in a year by its last day', '2022-06-01', undefined, '2022', true],
    ['in a month by its last day', undefined, '2022-06-15', '2022-06', false],
    ['always, when its end is before its beginning', '2023', '2022', '1999', true],
  ];

  test.each(spans)('%s', (_says, validFrom, validTo, date, isThere) => {
    const organisation = smallOrganisation([unit('a', { validFrom, validTo })]);
    expect(idsAt(organisation, date)).toEqual(isThere ? ['a'] : []);
  });
});

test('A relation exists when it is valid and both its units exist', () => {
  const organisation = smallOrganisation(
    ['a', unit('b', { validTo: '2022' }), 'c'],
    ['a subordinate b', relation('a subordinate c', { validFrom: '2023' }), 'a manages borta'],
  );
  const at = (date: string) => organisationAt(organisation, date).relations.map(({ to }) => to);
  expect(at('2022')).toEqual(['b', 'borta']);
  expect(at('2023')).toEqual(['c', 'borta']);
});

test('Successions are kept on every day, even of ended units', () => {
  const organisation = smallOrganisation(
    [unit('b', { validTo: '2022' }), unit('B', { validFrom: '2023' })],
    ['B succeeds b'],
  );
  const later = organisationAt(organisation, '2023');
  expect(later.relations).toEqual([relation('B succeeds b')]);
  expect(usableRelations(later)).toEqual([]);
});

test('An organisation with periods is dated that day, others as their source', () => {
  const more = { date: '2019-05-22' };
  const dated = smallOrganisation([unit('a', { validFrom: '2019' })], [], more);
  expect(organisationAt(dated, '2022-12-31').date).toBe('2022-12-31');
  expect(organisationAt(smallOrganisation(['a'], [], more), '2022-12-31').date).toBe('2019-05-22');
});

test.each([electedOrganisation, officialsOrganisation, ownedCompanies])(
  '$title is the same object on any day, since all of it is valid',
  (organisation) => {
    expect(organisationAt(organisation, '2019-05-22')).toBe(organisation);
  },
);

test('As of the same day again it is the same object', () => {
  fc.assert(
    fc.property(anyOrganisation, fc.constantFrom('2018', '2020-06', '2023-01-01'), (any, date) => {
      const once = organisationAt(any, date);
      expect(organisationAt(once, date)).toBe(once);
    }),
  );
});

describe('Hard case 23: from three to five beredningar', () => {
  const until = { validTo: '2022-12-31' };
  const from = { validFrom: '2023-01-01' };
  const old = ['b1', 'b2', 'b3'].map((id) => unit(id, until));
  const young = ['B1', 'B2', 'B3', 'B4', 'B5'].map((id) => unit(id, from));
  const organisation = smallOrganisation(
    ['RF', ...old, ...young],
    [
      ...[...old, ...young].map(({ id }) => `RF subordinate ${id}`),
      'B1 succeeds b1',
      'B2 succeeds b2',
      'B3 succeeds b3',
    ],
  );
  const found = between(organisation, '2022', '2023');

  test('three continue under other names and two are new', () => {
    expect(found.counts).toEqual({ added: 2, removed: 0, moved: 0, renamed: 3, same: 1 });
    expect(found.changeOf.get('B1')).toMatchObject({
      kind: 'renamed',
      before: { unit: { id: 'b1' }, parent: { id: 'RF' } },
      after: { unit: { id: 'B1' }, parent: { id: 'RF' } },
    });
    expect(found.changeOf.get('b1')).toBe(found.changeOf.get('B1'));
    expect(found.changeOf.get('B4')?.kind).toBe('added');
  });

  test('the same name is no succession: without a relation one has been removed and the other is new', () => {
    const named = { name: 'Beredning' };
    const other = smallOrganisation([
      unit('b', { ...until, ...named }),
      unit('B', { ...from, ...named }),
    ]);
    const { counts } = between(other, '2022', '2023');
    expect(counts).toEqual({ added: 1, removed: 1, moved: 0, renamed: 0, same: 0 });
  });

  test('units that existed only in between are ignored', () => {
    const passing = unit('m', { validFrom: '2023', validTo: '2023' });
    const later = unit('n', { validFrom: '2024' });
    const chain = smallOrganisation(
      [unit('b', until), passing, later],
      ['m succeeds b', 'n succeeds m'],
    );
    const { changes } = between(chain, '2022', '2024');
    expect(
      changes.map(({ kind, before, after }) => [kind, before?.unit.id, after?.unit.id]),
    ).toEqual([['renamed', 'b', 'n']]);
  });

  test('a successor of several names them all, and none of them counts as removed', () => {
    const merged = smallOrganisation(
      [...old, unit('B', from)],
      old.map(({ id }) => `B succeeds ${id}`),
    );
    const { changes } = between(merged, '2022', '2023');
    expect(changes).toHaveLength(1);
    expect(changes[0]?.predecessors.map(({ id }) => id)).toEqual(['b1', 'b2', 'b3']);
  });
});

describe('A unit has moved', () => {
  const moving = (kind: string) =>
    smallOrganisation(
      ['a', 'b', 'c'],
      [
        relation(`a ${kind} c`, { validTo: '2022' }),
        relation(`b ${kind} c`, { validFrom: '2023' }),
        'a subordinate b',
      ],
    );

  test('when it has another parent', () => {
    const { changeOf, counts } = between(moving('subordinate'), '2022', '2023');
    expect(changeOf.get('c')).toMatchObject({
      kind: 'moved',
      before: { parent: { id: 'a' } },
      after: { parent: { id: 'b' } },
    });
    expect(counts).toMatchObject({ moved: 1, same: 2 });
  });

  test('only in the requested hierarchy', () => {
    const organisation = moving('manages');
    expect(between(organisation, '2022', '2023').counts.moved).toBe(0);
    expect(between(organisation, '2022', '2023', 'manages').counts.moved).toBe(1);
  });

  test('not when its parent continues under another name', () => {
    const organisation = smallOrganisation(
      [unit('a', { validTo: '2022' }), unit('A', { validFrom: '2023' }), 'c'],
      ['a subordinate c', 'A subordinate c', 'A succeeds a'],
    );
    const { changeOf } = between(organisation, '2022', '2023');
    expect(changeOf.get('c')?.kind).toBe('same');
  });
});

describe('A unit has another name', () => {
  test('when another organisation has its id with another name, whether it has moved or not', () => {
    const before = smallOrganisation(['a', 'b', 'c'], ['a subordinate b', 'a subordinate c']);
    const units = ['a', unit('b', { name: 'Nytt' }), unit('c', { name: 'Nyare' })];
    const after = smallOrganisation(units, ['a subordinate b', 'b subordinate c']);
    const { changeOf, counts } = compareOrganisations(before, after);
    expect(counts).toMatchObject({ renamed: 2, moved: 0, same: 1 });
    expect(changeOf.get('b')).toMatchObject({ kind: 'renamed', hasMoved: false, predecessors: [] });
    expect(changeOf.get('c')).toMatchObject({ kind: 'renamed', hasMoved: true });
  });

  test('and the succession may be stated in the earlier of two files', () => {
    const before = smallOrganisation(['a'], ['b succeeds a']);
    const { changes } = compareOrganisations(before, smallOrganisation(['b']));
    expect(changes.map(({ kind, predecessors }) => [kind, predecessors.length])).toEqual([
      ['renamed', 1],
    ]);
  });
});

describe('Of any organisation', () => {
  const days = fc.constantFrom('2018', '2020-06', '2022-12-31', '2023-01-01');

  test('nothing has changed since itself', () => {
    fc.assert(
      fc.property(anyOrganisation, days, (organisation, date) => {
        const { changes } = between(organisation, date, date);
        expect(changes.every(({ kind, hasMoved }) => kind === 'same' && !hasMoved)).toBe(true);
      }),
    );
  });

  test('every unit of either day has one change, and the counts are theirs', () => {
    fc.assert(
      fc.property(anyOrganisation, days, days, (organisation, before, after) => {
        const { changes, changeOf, counts } = between(organisation, before, after);
        const ids = new Set([...idsAt(organisation, before), ...idsAt(organisation, after)]);
        expect(new Set(changeOf.keys())).toEqual(ids);
        expect(Object.values(counts).reduce((sum, count) => sum + count)).toBe(changes.length);
        expect(new Set(changes.map((one) => (one.after ?? one.before)?.unit.id)).size).toBe(
          changes.length,
        );
      }),
    );
  });

  test('every unit of the earlier day is in one change: its own, or of those that follow it', () => {
    fc.assert(
      fc.property(anyOrganisation, days, days, (organisation, before, after) => {
        const { changes } = between(organisation, before, after);
        for (const id of idsAt(organisation, before)) {
          const own = changes.filter((one) => (one.after ?? one.before)?.unit.id === id);
          const following = changes.filter(({ predecessors }) =>
            predecessors.some((one) => one.id === id),
          );
          expect(own.length === 1 || (own.length === 0 && following.length > 0)).toBe(true);
          expect(own.length === 1 && own[0]?.kind === 'removed' && following.length > 0).toBe(
            false,
          );
        }
      }),
    );
  });

  test('without successions, what is new in one direction is removed in the other', () => {
    fc.assert(
      fc.property(anyOrganisation, days, days, (any, before, after) => {
        const relations = any.relations.filter(({ kind }) => kind !== 'succeeds');
        const organisation = { ...any, relations };
        const there = between(organisation, before, after).counts;
        const back = between(organisation, after, before).counts;
        expect([back.added, back.removed]).toEqual([there.removed, there.added]);
        expect([back.moved, back.same]).toEqual([there.moved, there.same]);
      }),
    );
  });
});

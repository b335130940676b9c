/** The units of an organisation by who directs, manages and owns them. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { furtherRelations } from '../../../src/model/organisation/furtherRelations';
import {
  HIERARCHIES,
  hierarchiesOf,
  type Hierarchy,
} from '../../../src/model/organisation/hierarchy';
import type { Organisation } from '../../../src/model/organisation/organisation';
import { organisationTree } from '../../../src/model/organisation/organisationTree';
import { descendants } from '../../../src/tree/toTree';
import { anyOrganisation } from './anyOrganisation';
import { relation, smallOrganisation, unit } from '../fixtures/smallOrganisation';

/** The tree as lines: indented ids, with the placement where it is outside the line organisation. */
function outline(organisation: Organisation, hierarchy?: Hierarchy): string[] {
  const { roots } = organisationTree(organisation, hierarchy);
  return descendants(roots).map(({ id, depth, data: { placement } }) => {
    const placed = placement === 'below' ? '' : ` (${placement})`;
    return `${'  '.repeat(depth)}${id}${placed}`;
  });
}

/** The relations that are not edges of the tree, in short form. */
function further(organisation: Organisation, hierarchy?: Hierarchy): string[] {
  const tree = organisationTree(organisation, hierarchy);
  return furtherRelations(organisation, tree).map(({ from, kind, to }) => `${from} ${kind} ${to}`);
}

const hierarchy = fc.constantFrom(...HIERARCHIES);

describe('A unit’s place', () => {
  test.each([
    ['under the one it is subordinate to', 'subordinate', 'below'],
    ['under the nämnd it works for', 'administers', 'below'],
    ['under the one that orders from it', 'orders', 'below'],
    ['beside the one that it audits', 'side', 'side'],
    ['beside the one that it advises', 'advisory', 'side'],
    ['as staff of the one it serves', 'staff', 'staff'],
  ])('%s: %s', (_says, kind, placement) => {
    const { nodeById } = organisationTree(smallOrganisation(['a', 'b'], [`a ${kind} b`]));
    expect(nodeById.get('b')?.parent?.id).toBe('a');
    expect(nodeById.get('b')?.data).toMatchObject({ kind: 'unit', placement, relation: { kind } });
  });

  test('is as staff, when it is a staff unit, whatever its relation', () => {
    const staff = unit('b', { kind: 'staffUnit' });
    expect(outline(smallOrganisation(['a', staff], ['a subordinate b']))).toEqual([
      'a',
      '  b (staff)',
    ]);
  });

  test('is beside its leader, when it is a management group', () => {
    const group = unit('b', { kind: 'managementGroup' });
    const organisation = smallOrganisation(['a', group], ['a manages b']);
    expect(outline(organisation, 'manages')).toEqual(['a', '  b (side)']);
  });

  test('is among its siblings in the order of the units, whatever the order of relations', () => {
    const organisation = smallOrganisation(
      ['a', 'b', 'c', 'd'],
      ['a subordinate d', 'a subordinate c', 'a subordinate b'],
    );
    expect(outline(organisation)).toEqual(['a', '  b', '  c', '  d']);
  });
});

describe('Hard case 21: two hierarchies over the same units', () => {
  const organisation = smallOrganisation(
    ['RF', 'REV', 'HSN', 'RD', 'HSF', 'område'],
    [
      'RF side REV',
      'RF subordinate HSN',
      'HSN administers HSF',
      'RD manages HSF',
      'HSF subordinate område',
    ],
  );

  test('who directs: the förvaltning is under its nämnd', () => {
    expect(outline(organisation, 'orders')).toEqual([
      'RF',
      '  REV (side)',
      '  HSN',
      '    HSF',
      '      område',
      'unplaced',
      '  RD',
    ]);
    expect(further(organisation, 'orders')).toEqual(['RD manages HSF']);
  });

  test('who manages: the förvaltning is under the regiondirektör, with its own units unchanged', () => {
    expect(outline(organisation, 'manages')).toEqual([
      'RF',
      '  REV (side)',
      '  HSN',
      'RD',
      '  HSF',
      '    område',
    ]);
    expect(further(organisation, 'manages')).toEqual(['HSN administers HSF']);
  });

  test('who owns: nothing is stated, so every unit is in the group without a place', () => {
    const [group] = organisationTree(organisation, 'owns').roots;
    expect(group?.data.kind).toBe('group');
    expect(group?.children.map(({ id }) => id)).toEqual(organisation.units.map(({ id }) => id));
  });

  test('shared responsibility: the first relation gives the parent, and both are shown', () => {
    const shared = smallOrganisation(
      ['RS', 'HSN', 'primärvård'],
      ['RS orders primärvård', 'HSN orders primärvård'],
    );
    expect(outline(shared)).toEqual(['RS', '  primärvård', 'HSN']);
    expect(further(shared)).toEqual(['HSN orders primärvård']);
  });

  test('a forum without a stated parent is in the group, with its collaboration across the tree', () => {
    const forums = smallOrganisation(
      ['RF', 'HSN', 'forum', 'nämnd'],
      ['RF subordinate HSN', 'HSN collaborates forum'],
    );
    expect(outline(forums)).toEqual(['RF', '  HSN', 'unplaced', '  forum', '  nämnd']);
    expect(further(forums)).toEqual(['HSN collaborates forum']);
  });

  test('what is shared with others stands in a group of its own, before what has no place', () => {
    const { units, ...rest } = smallOrganisation(
      ['RF', 'HSN', 'forum', 'förbund'],
      ['RF subordinate HSN', 'förbund member RF'],
    );
    const shared: Organisation = {
      ...rest,
      units: units.map((one) => (one.id === 'förbund' ? { ...one, sphere: 'joint' } : one)),
    };
    expect(outline(shared)).toEqual(['RF', '  HSN', 'joint', '  förbund', 'unplaced', '  forum']);
    expect(further(shared)).toEqual(['förbund member RF']);
  });
});

describe('Only stated hierarchies can be chosen', () => {
  test.each([
    [[], []],
    [['a collaborates b'], []],
    [['a subordinate b'], ['orders']],
    [['a administers b'], ['orders']],
    [['a manages b'], ['manages']],
    [
      ['a subordinate b', 'c manages b'],
      ['orders', 'manages'],
    ],
    [['a owns b'], ['owns']],
    [['a owns a', 'a manages borta'], []],
  ])('%j: %j', (relations, hierarchies) => {
    expect(hierarchiesOf(smallOrganisation(['a', 'b', 'c'], relations))).toEqual(hierarchies);
  });
});

describe('An inconsistent organisation has a tree too', () => {
  test.each([
    ['a circle is opened', ['a', 'b'], ['a manages b', 'b manages a'], ['a', '  b']],
    [
      'a circle that others hang on',
      ['a', 'b', 'c', 'd'],
      ['b manages a', 'c manages b', 'd manages c', 'b manages d'],
      ['b', '  a', '  d', '    c'],
    ],
    ['a unit above itself', ['a', 'b'], ['a manages a', 'a manages b'], ['a', '  b']],
    ['an unknown parent', ['a'], ['borta manages a'], ['unplaced', '  a']],
    [
      'two parents of the same kind',
      ['a', 'b', 'c'],
      ['b manages c', 'a manages c'],
      ['a', 'b', '  c'],
    ],
    ['two units of one id', ['a', 'b', 'b'], ['a manages b'], ['a', '  b', 'unplaced', '  b#2']],
    [
      'a unit called as the group',
      ['unplaced', 'unplaced', 'a'],
      [],
      ['unplaced#', '  unplaced', '  unplaced#2', '  a'],
    ],
    ['no unit at all', [], ['a manages b'], []],
  ])('%s', (_says, units, relations, expected) => {
    expect(outline(smallOrganisation(units, relations), 'manages')).toEqual(expected);
  });

  test('cut cycles and second parents are further relations', () => {
    const organisation = smallOrganisation(
      ['a', 'b', 'c'],
      ['a manages b', 'b manages a', 'c manages b', 'a manages b', 'a manages a'],
    );
    const told = further(organisation, 'manages');
    expect(told).toEqual(['b manages a', 'c manages b']);
  });
});

describe('Of any organisation', () => {
  test('every unit is in each tree exactly once, with its own id unless that is taken', () => {
    fc.assert(
      fc.property(anyOrganisation, hierarchy, (organisation, by) => {
        const { roots, nodeById } = organisationTree(organisation, by);
        const nodes = descendants(roots).filter(({ data }) => data.kind === 'unit');
        const shown = new Set(nodes.map(({ data }) => data.unit));
        expect(nodes).toHaveLength(organisation.units.length);
        expect(shown).toEqual(new Set(organisation.units));
        for (const { id } of organisation.units) expect(nodeById.has(id)).toBe(true);
      }),
    );
  });

  test('siblings are in the order of the units', () => {
    fc.assert(
      fc.property(anyOrganisation, hierarchy, (organisation, by) => {
        const places = new Map(organisation.units.map((one, place) => [one, place]));
        for (const { children } of organisationTree(organisation, by).nodeById.values()) {
          const order = children.map(({ data }) => places.get(data.unit) ?? -1);
          expect(order).toEqual(order.toSorted((a, b) => a - b));
        }
      }),
    );
  });

  test('the order between relations of different kinds changes nothing', () => {
    fc.assert(
      fc.property(anyOrganisation, hierarchy, (organisation, by) => {
        const relations = organisation.relations.toSorted((a, b) => a.kind.localeCompare(b.kind));
        expect(outline({ ...organisation, relations }, by)).toEqual(outline(organisation, by));
      }),
    );
  });

  test('a relation is an edge or a further one, unless it is incomplete or repeated', () => {
    fc.assert(
      fc.property(anyOrganisation, hierarchy, (organisation, by) => {
        const tree = organisationTree(organisation, by);
        const ids = new Set(organisation.units.map(({ id }) => id));
        const edges = [...tree.nodeById.values()].flatMap(({ data }) => data.relation ?? []);
        const shown = [...edges, ...furtherRelations(organisation, tree)];
        expect(new Set(shown).size).toBe(shown.length);
        for (const one of organisation.relations) {
          const isUsable = ids.has(one.from) && ids.has(one.to) && one.from !== one.to;
          const isShown = shown.some(
            ({ from, to, kind }) => from === one.from && to === one.to && kind === one.kind,
          );
          expect(isShown).toBe(isUsable);
        }
      }),
    );
  });

  test('every edge agrees with the relation of the unit', () => {
    fc.assert(
      fc.property(anyOrganisation, hierarchy, (organisation, by) => {
        for (const { data, parent } of organisationTree(organisation, by).nodeById.values()) {
          const stated = data.relation && [data.relation.from, data.relation.to];
          const drawn = parent?.data.kind === 'unit' && [parent.data.unit.id, data.unit.id];
          expect(stated ?? false).toEqual(drawn);
        }
      }),
    );
  });
});

test('A chain and a cycle of 10 000 units do not exhaust the stack', () => {
  const ids = Array.from({ length: 10_000 }, (_, index) => `e${index}`);
  const chain = ids.slice(1).map((id, index) => relation(`e${index} subordinate ${id}`));
  const circle = [relation(`e9999 subordinate e0`), ...chain];
  for (const relations of [chain, circle]) {
    const { roots, nodeById } = organisationTree(smallOrganisation(ids, relations));
    expect(roots.map(({ id }) => id)).toEqual(['e0']);
    expect(nodeById.get('e9999')?.depth).toBe(9999);
  }
});

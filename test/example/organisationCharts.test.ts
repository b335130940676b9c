/** The organisation charts of the example contain everything in the source documents. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { electedOrganisation, officialsOrganisation, ownedCompanies } from '../../src/example';
import { crossRelations, furtherRelations } from '../../src/model/organisation/furtherRelations';
import { hierarchiesOf, type Hierarchy } from '../../src/model/organisation/hierarchy';
import type { Organisation } from '../../src/model/organisation/organisation';
import { organisationTree } from '../../src/model/organisation/organisationTree';
import { unitBudget } from '../../src/model/organisation/unitBudget';
import type { Inventory } from './inventory';

const INVENTORY = new URL('../../../shared/sources/inventory.json', import.meta.url);

function inventory(): Inventory {
  const data: Inventory = JSON.parse(readFileSync(INVENTORY, 'utf8'));
  return data;
}

/** The id that our organisations have for a unit of the inventory. */
const plainId = (id: string) => id.replace(/^RF-REV$/u, 'REV').replace(/-$/u, '');

/** Every unit with its parent: "B1 < RF"; without a parent at the top. */
function edges(organisation: Organisation, hierarchy: Hierarchy): string[] {
  const { nodeById } = organisationTree(organisation, hierarchy);
  return [...nodeById.values()]
    .filter(({ data }) => data.kind === 'unit')
    .map(({ id, parent }) => (parent?.data.kind === 'unit' ? `${id} < ${parent.id}` : id));
}

/** The units that stand under no other: those that are shared with others, or those without a place. */
function grouped(organisation: Organisation, hierarchy: Hierarchy, sphere?: 'joint'): string[] {
  const { roots } = organisationTree(organisation, hierarchy);
  const group = roots.find(({ data }) => data.kind === 'group' && data.unit.sphere === sphere);
  return group?.children.map(({ id }) => id) ?? [];
}

const further = (organisation: Organisation, hierarchy: Hierarchy) =>
  furtherRelations(organisation, organisationTree(organisation, hierarchy));

describe('The organisation of elected representatives', () => {
  test('has only the hierarchy of who directs', () => {
    expect(hierarchiesOf(electedOrganisation)).toEqual(['orders']);
  });

  test('has the revision beside regionfullmäktige', () => {
    const { nodeById } = organisationTree(electedOrganisation, 'orders');
    const beside = [...nodeById.values()].filter(({ data }) => data.placement === 'side');
    expect(beside.map(({ id, parent }) => [id, parent?.id])).toEqual([['REV', 'RF']]);
  });

  test('has only the forums without a stated place, each with an uncertain relation', () => {
    expect(grouped(electedOrganisation, 'orders')).toEqual(['S1', 'S2', 'S3', 'S4']);
    const dashed = further(electedOrganisation, 'orders').filter(({ kind }) => kind !== 'member');
    expect(dashed.map(({ from, kind, to, basis }) => [from, kind, to, basis])).toEqual([
      ['RUN', 'collaborates', 'S1', 'guess'],
      ['RUN', 'collaborates', 'S2', 'guess'],
      ['HSN', 'collaborates', 'S3', 'guess'],
      ['RS', 'collaborates', 'S4', 'guess'],
      ['RS', 'orders', 'HSN', 'stated'],
    ]);
  });
});

describe('What the region has together with others', () => {
  const joint = electedOrganisation.units.filter(({ sphere }) => sphere === 'joint');

  test('stands in a group of its own, joint boards before federations', () => {
    expect(grouped(electedOrganisation, 'orders', 'joint')).toEqual(joint.map(({ id }) => id));
  });

  test('is joined by membership in every federation, which is drawn by no line', () => {
    const members = electedOrganisation.relations.filter(({ kind }) => kind === 'member');
    const federations = joint.filter(({ kind }) => kind !== 'jointBoard');
    expect(members.map(({ from, to, basis }) => [from, to, basis])).toEqual(
      federations.map(({ id }) => [id, 'RF', 'stated']),
    );
    const tree = organisationTree(electedOrganisation, 'orders');
    const drawn = crossRelations(electedOrganisation, tree, 'orders');
    expect(drawn.filter(({ kind }) => kind === 'member')).toEqual([]);
    expect(drawn).toHaveLength(5);
  });
});

describe('The organisation of officials', () => {
  test('has the hierarchies of who directs and who manages', () => {
    expect(hierarchiesOf(officialsOrganisation)).toEqual(['orders', 'manages']);
  });

  test('by who manages, the five förvaltningar are under the regiondirektör, with their own units unchanged', () => {
    const administrations = new Set(['RUF', 'HSF', 'RFV', 'PNK', 'FHF']);
    const orders = edges(officialsOrganisation, 'orders');
    const manages = edges(officialsOrganisation, 'manages');
    const moved = manages.filter((edge, index) => edge !== orders[index]);
    expect(moved.toSorted()).toEqual(
      [...Array.from(administrations, (id) => `${id} < RD`), 'CLG < RD', 'REVK'].toSorted(),
    );
  });

  test.each([
    ['orders', ['RD', 'CLG']],
    ['manages', ['REVK']],
  ] as const)('by who %s, only %j have no stated place', (hierarchy, ids) => {
    expect(grouped(officialsOrganisation, hierarchy)).toEqual(ids);
  });

  test('seven staff units are above the areas in both', () => {
    for (const hierarchy of ['orders', 'manages'] as const) {
      const { nodeById } = organisationTree(officialsOrganisation, hierarchy);
      const staffs = [...nodeById.values()].filter(({ data }) => data.placement === 'staff');
      expect(staffs).toHaveLength(7);
    }
  });
});

describe.runIf(existsSync(INVENTORY))('Against the inventory of the source documents', () => {
  test('the elected chart has every unit in the place that the inventory has', () => {
    const { units } = inventory().orgElected;
    const expected = units.map(({ id, parent, kind }) =>
      parent === undefined || kind === 'collaborationForum' ? id : `${id} < ${parent}`,
    );
    const joint = electedOrganisation.units.filter(({ sphere }) => sphere === 'joint');
    const found = edges(electedOrganisation, 'orders');
    expect(found.toSorted()).toEqual([...expected, ...joint.map(({ id }) => id)].toSorted());
    expect(found).toHaveLength(22 + 9);
  });

  test('the officials’ chart has every unit in the place that the inventory has', () => {
    const { units } = inventory().orgOfficials;
    const expected = units.map(({ id, parent }) =>
      parent === undefined ? plainId(id) : `${plainId(id)} < ${plainId(parent)}`,
    );
    const found = edges(officialsOrganisation, 'orders');
    // The schools stand in the running text only.
    expect(found.toSorted()).toEqual([...expected, 'SKOLOR < FHF'].toSorted());
    expect(found).toHaveLength(31 + 1);
  });

  test('every company is under the one that it is listed under', () => {
    const names = new Map(ownedCompanies.units.map(({ id, name }) => [id, name]));
    const { nodeById } = organisationTree(ownedCompanies, 'owns');
    const found = [...nodeById.values()].flatMap(({ id, parent }) =>
      parent ? `${names.get(id)} < ${names.get(parent.id)}` : [],
    );
    const expected = inventory().companies.flatMap(({ name, listedAsSubsidiaries = [] }) => [
      `${name} < Region Västerbotten`,
      ...listedAsSubsidiaries.map((one) => `${one.name} < ${name}`),
    ]);
    expect(found).toEqual(expected);
    expect(grouped(ownedCompanies, 'owns')).toEqual([]);
  });

  test('every budget amount of a unit is found with the unit', () => {
    const rows = inventory().budget.rows.flatMap(({ varav = [], ...row }) => [row, ...varav]);
    const amounts = new Map(
      rows.map((row) => [row.org, [row['budgetram2020'], row['budgetram2021']]]),
    );
    const found = electedOrganisation.units.flatMap(({ id }) => {
      const lines = unitBudget(electedOrganisation, id)?.lines ?? [];
      return lines.map(({ row, cells }) => [
        row.name.replace(/^varav /u, ''),
        [cells[0]?.amount, cells.at(-1)?.amount],
      ]);
    });
    expect(found).toHaveLength(10);
    for (const [name, ends] of found) expect(ends).toEqual(amounts.get(String(name)));
  });
});

import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import * as example from '../../src/example';
import { budgetSchema } from '../../src/model/budget/budget';
import { followUpSchema } from '../../src/model/follow-up/followUp';
import { organisationSchema } from '../../src/model/organisation/organisation';
import type { Organisation } from '../../src/model/organisation/organisation';
import { planSchema } from '../../src/model/plan/plan';
import type { Plan } from '../../src/model/plan/plan';
import type { PlanNode } from '../../src/model/plan/planNode';

const { regionplan2020, namndplan2024, financialGoals2021, budget2021, exampleFollowUps } = example;
const { electedOrganisation, officialsOrganisation, ownedCompanies } = example;

const plans = { regionplan2020, namndplan2024, financialGoals2021 };
const organisations = { electedOrganisation, officialsOrganisation, ownedCompanies };

const onLevel = (plan: Plan, level: string) => plan.nodes.filter((node) => node.level === level);
const inSphere = (organisation: Organisation, sphere: string) =>
  organisation.units.filter((unit) => unit.sphere === sphere);
const ids = (records: readonly { id: string }[] = []) => records.map(({ id }) => id);

/** Ids of the figures that a node is calculated from, including those of its forecast. */
function termsOf({ measure }: PlanNode): string[] {
  const { numerator = [], denominator = [], forecast } = measure?.calculation ?? {};
  const expected = [...(forecast?.numerator ?? []), ...(forecast?.denominator ?? [])];
  return [...numerator, ...denominator, ...expected].map((term) => term.replace(/^-/u, ''));
}

/** Every value with this key anywhere in the data. */
function valuesOf(key: string, data: unknown): unknown[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([name, value]) =>
    name === key ? [value] : valuesOf(key, value),
  );
}

describe('the shape of the example data', () => {
  test.each(Object.entries(plans))('%s satisfies the schema of a plan', (_, plan) => {
    expect(v.safeParse(planSchema, plan).issues).toBeUndefined();
  });

  test.each(Object.entries(organisations))('%s satisfies its schema', (_, organisation) => {
    expect(v.safeParse(organisationSchema, organisation).issues).toBeUndefined();
  });

  test('the budget and the follow-ups satisfy their schemas', () => {
    expect(v.safeParse(budgetSchema, budget2021).issues).toBeUndefined();
    expect(v.safeParse(v.array(followUpSchema), exampleFollowUps).issues).toBeUndefined();
  });

  test('only the follow-ups are fictional, and they are marked as such', () => {
    expect(exampleFollowUps.map((followUp) => followUp.fictional)).toEqual([true, true, true]);
    expect(exampleFollowUps.every(({ title }) => title.includes('exempeldata'))).toBe(true);
    expect(valuesOf('fictional', [plans, organisations, budget2021])).toEqual([]);
  });
});

describe('what the example data contains', () => {
  test('the nämndplan has 7 mål, 15 delmål and 34 rows of indikatorer', () => {
    const rows = onLevel(namndplan2024, 'indikator');
    expect(onLevel(namndplan2024, 'mal')).toHaveLength(7);
    expect(onLevel(namndplan2024, 'delmal')).toHaveLength(15);
    expect(rows).toHaveLength(34);
    expect(rows.filter((node) => node.placeholder)).toHaveLength(2);
    expect(new Set(rows.map(({ name }) => name)).size).toBe(33);
  });

  test('the one repeated row refers to the row with the same words', () => {
    const repeats = namndplan2024.nodes.filter((node) => node.duplicateOf !== undefined);
    expect(repeats.map(({ id, duplicateOf }) => [id, duplicateOf])).toEqual([
      ['indikator-4-1-3', 'indikator-4-1-2'],
    ]);
    const first = namndplan2024.nodes.find(({ id }) => id === 'indikator-4-1-2');
    expect(repeats[0]?.name).toBe(first?.name);
  });

  test('the nämndplan has no targets and no nämnder', () => {
    expect(valuesOf('targets', namndplan2024)).toEqual([]);
    expect(namndplan2024.decidedBy).toBeUndefined();
  });

  test('every real indicator has a direction, which the text states for two of them', () => {
    const real = onLevel(namndplan2024, 'indikator').filter((node) => !node.placeholder);
    const by = (basis: string) => real.filter(({ measure }) => measure?.directionBasis === basis);
    expect(by('stated').map(({ id }) => id)).toEqual(['indikator-2-3-1', 'indikator-5-2-1']);
    expect(by('assumed')).toHaveLength(30);
    expect(real.filter(({ measure }) => measure?.direction === 'unknown')).toHaveLength(3);
  });

  test('the regionplan has 3 målområden, 12 mål in 52 cells, 4 perspectives and 2 uppdrag', () => {
    const goals = onLevel(regionplan2020, 'mal');
    expect(onLevel(regionplan2020, 'malomrade')).toHaveLength(3);
    expect(goals).toHaveLength(12);
    expect(goals.flatMap((node) => node.directedTo ?? [])).toHaveLength(52);
    expect(onLevel(regionplan2020, 'uppdrag')).toHaveLength(2);
    expect(regionplan2020.perspectives?.map(({ appliesTo }) => appliesTo)).toEqual(
      Array.from({ length: 4 }, () => 'all'),
    );
  });

  test('the organisations have all their units', () => {
    expect(inSphere(electedOrganisation, 'elected')).toHaveLength(22);
    expect(inSphere(electedOrganisation, 'joint')).toHaveLength(9);
    expect(officialsOrganisation.units).toHaveLength(31 + 1);
    expect(inSphere(ownedCompanies, 'company')).toHaveLength(19);
    expect(ownedCompanies.units).toHaveLength(20);
  });

  test('every company is owned once, and relations that are not stated say so', () => {
    const owned = ownedCompanies.relations.map(({ to }) => to);
    expect(owned.toSorted()).toEqual(ids(inSphere(ownedCompanies, 'company')).toSorted());
    expect(ownedCompanies.relations.filter(({ basis }) => basis === 'inferred')).toHaveLength(4);
    const guesses = electedOrganisation.relations.filter(({ basis }) => basis === 'guess');
    expect(guesses.map(({ to }) => to)).toEqual(['RS-KAT', 'S1', 'S2', 'S3', 'S4']);
  });

  test('the regiondirektör manages five förvaltningar, each of which works for one nämnd', () => {
    const { relations, units } = officialsOrganisation;
    const administrations = ids(units.filter(({ kind }) => kind === 'administration'));
    expect(administrations).toHaveLength(5);
    for (const to of administrations) {
      const above = relations.filter((relation) => relation.to === to);
      expect(above.map(({ kind }) => kind)).toEqual(['administers', 'manages']);
    }
  });

  test('the budget has 16 rows of six columns, 8 of them parts of another row', () => {
    expect(budget2021.columns).toHaveLength(6);
    expect(budget2021.rows).toHaveLength(16);
    expect(budget2021.rows.every(({ amounts }) => amounts.length === 6)).toBe(true);
    expect(budget2021.rows.filter(({ partOf }) => partOf)).toHaveLength(8);
  });

  test('the budget rows of the nämnder add up to the total, column by column', () => {
    const [total] = budget2021.rows.filter(({ id }) => id === 'summa');
    const frames = budget2021.rows.filter(({ id, partOf }) => id !== 'summa' && !partOf);
    budget2021.columns.forEach((_, column) => {
      const sum = frames.reduce((all, { amounts }) => all + (amounts[column] ?? 0), 0);
      expect(Math.abs(sum - (total?.amounts[column] ?? Number.NaN))).toBeLessThan(0.5);
    });
  });
});

describe('references in the example data', () => {
  test.each(Object.entries(plans))('the ids of %s are unique', (_, plan) => {
    for (const list of [plan.nodes, plan.units, plan.figures, plan.perspectives, plan.levels]) {
      expect(new Set(ids(list)).size).toBe(list?.length ?? 0);
    }
  });

  test.each(Object.entries(plans))('every id that %s refers to exists', (_, plan) => {
    const nodes = ids(plan.nodes);
    const figures = ids(plan.figures);
    for (const node of plan.nodes) {
      const above = [node.parent, node.duplicateOf, ...(node.alsoUnder ?? [])];
      expect(nodes).toEqual(expect.arrayContaining(above.filter((id) => id != null)));
      expect(ids(plan.levels)).toContain(node.level);
      expect(ids(plan.units)).toEqual(expect.arrayContaining([...(node.directedTo ?? [])]));
      expect(figures).toEqual(expect.arrayContaining(termsOf(node)));
    }
    const observed = plan.observations?.map(({ of }) => of) ?? [];
    expect(figures).toEqual(expect.arrayContaining(observed));
  });

  test.each(Object.entries(plans))('%s has one root, and every node its source', (_, plan) => {
    expect(plan.nodes.filter(({ parent }) => parent === undefined)).toHaveLength(1);
    const measured = plan.nodes.filter(({ measure }) => measure?.calculation);
    expect(plan.nodes.filter(({ source }) => !source)).toEqual(measured);
  });

  test.each(Object.entries(organisations))('the relations of %s join its units', (_, chart) => {
    const units = ids(chart.units);
    expect(new Set(units).size).toBe(units.length);
    for (const { from, to } of chart.relations) {
      expect(units).toEqual(expect.arrayContaining([from, to]));
    }
  });

  test('every source refers to a document of the same plan, organisation or budget', () => {
    for (const whole of [...Object.values(plans), ...Object.values(organisations), budget2021]) {
      const cited = new Set(valuesOf('document', whole));
      expect(ids(whole.documents)).toEqual(expect.arrayContaining([...cited]));
      expect(cited.size).toBeGreaterThan(0);
    }
  });

  test('budget rows belong to units of the elected organisation', () => {
    const units = ids(electedOrganisation.units);
    const rows = ids(budget2021.rows);
    expect(new Set(rows).size).toBe(rows.length);
    const columns = budget2021.rows.flatMap(({ alternates = [] }) =>
      alternates.map(({ column }) => column),
    );
    expect(units).toEqual(
      expect.arrayContaining(budget2021.rows.flatMap(({ unitId = [] }) => unitId)),
    );
    expect(rows).toEqual(
      expect.arrayContaining(budget2021.rows.flatMap(({ partOf = [] }) => partOf)),
    );
    expect(ids(budget2021.columns)).toEqual(expect.arrayContaining(columns));
  });

  test('units of the regionplan are units of the elected organisation', () => {
    const units = ids(electedOrganisation.units);
    expect(units).toEqual(
      expect.arrayContaining(
        ids((regionplan2020.units ?? []).filter(({ comparison }) => !comparison)),
      ),
    );
  });
});

import { parseXml } from '@rgrove/parse-xml';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exampleFollowUps, financialGoals2021, namndplan2024 } from '../../../src/example';
import type { Plan } from '../../../src/model/plan/plan';
import { writeStratml } from '../../../src/source/stratml/writeStratml';
import { examplePlans } from '../../support/examplePlans';
import { anyPlan } from './anyPlan';
import { outline, planOf, sortedOutline } from './planOf';
import { hasSamples, hasXmllint, sample, schemaFaults } from './samples';

const why = hasXmllint ? 'the schemas lie beside the project' : 'xmllint (libxml2-utils) is here';
const canValidate = hasSamples && hasXmllint;

describe.each(examplePlans)('%s as StratML', (_, plan) => {
  test('Read back it is the same plan, to the last field', () => {
    const { plan: read, issues } = planOf(writeStratml(plan).xml);
    expect(sortedNodes(read)).toEqual(sortedNodes(plan));
    expect({ ...read, nodes: [], observations: [] }).toEqual({
      ...plan,
      nodes: [],
      observations: [],
    });
    expect(read.observations ?? []).toHaveLength(plan.observations?.length ?? 0);
    expect(issues.filter(({ code }) => code !== 'placeholder' && code !== 'missing-field')).toEqual(
      [],
    );
  });

  test('Children keep their order', () => {
    const { plan: read } = planOf(writeStratml(plan).xml);
    const childrenOf = ({ nodes }: Plan) =>
      plan.nodes.map(({ id }) =>
        nodes.filter(({ parent }) => parent === id).map((node) => node.id),
      );
    expect(childrenOf(read)).toEqual(childrenOf(plan));
  });

  test('As part 1 it has everything except the indicators, which are named and counted', () => {
    const { xml, issues } = writeStratml(plan, undefined, { part: 1 });
    const kinds = new Map(plan.levels.map(({ id, kind }) => [id, kind]));
    const isMeasured = ({ level }: { level: string }) => kinds.get(level) === 'indicator';
    const wanted = sortedOutline(plan).filter((node) => !isMeasured(node));
    expect(sortedOutline(planOf(xml).plan)).toEqual(wanted);
    const indicators = plan.nodes.filter(isMeasured);
    const count = issues.find(({ path }) => path === 'nodes')?.message.sv;
    expect(count === undefined).toBe(indicators.length === 0);
    expect(count ?? ' 0 indikatorer').toContain(` ${indicators.length} indikatorer`);
    for (const { name } of indicators) expect(parseXml(xml).text).toContain(name);
  });

  test.skipIf(!canValidate).each([1, 2] as const)(
    `Part %d is valid (needs that ${why})`,
    (part) => {
      for (const followUp of [undefined, ...exampleFollowUps]) {
        expect(schemaFaults(writeStratml(plan, followUp, { part }).xml, part)).toBe('');
      }
    },
  );
});

describe('The written document', () => {
  test('An indicator directly under a goal is in an objective that is marked as a placeholder', () => {
    const plan: Plan = {
      id: 'p',
      title: 'Plan',
      levels: namndplan2024.levels,
      nodes: [
        { id: 'm', level: 'mal', name: 'Målet' },
        { id: 'i', level: 'indikator', parent: 'm', name: 'Andel' },
        { id: 'd', level: 'delmal', parent: 'm', name: 'Delmålet' },
      ],
    };
    const { xml } = writeStratml(plan);
    expect(xml).toMatch(/<Objective>\s*<Name>Målet<\/Name>/);
    expect(xml).toContain('Står här bara för att schemat kräver det.');
    expect(outline(planOf(xml).plan)).toEqual(outline(plan));
  });

  test('A follow-up adds targets, outcomes and statuses, and what is left out is reported', () => {
    const followUp = exampleFollowUps.find(({ planId }) => planId === namndplan2024.id);
    const assessed = followUp?.assessments?.find(({ unitId }) => unitId === undefined);
    const { xml, issues } = writeStratml(namndplan2024, followUp);
    expect(assessed).toBeDefined();
    expect(xml).toContain('Performance_Report');
    expect(xml).toMatch(/Status: \p{L}+|<DescriptorName>Status</u);
    const { plan } = planOf(xml);
    const indicators = new Set(
      namndplan2024.nodes.filter(({ level }) => level === 'indikator').map(({ id }) => id),
    );
    const outcomes = followUp?.observations.filter(
      ({ of, nature = 'outcome' }) => indicators.has(of) && nature === 'outcome',
    );
    expect(outcomes?.length).toBeGreaterThan(0);
    expect(plan.observations?.map(({ value }) => value).toSorted()).toEqual(
      outcomes?.map(({ value }) => value).toSorted(),
    );
    for (const { code, message } of issues) {
      expect(code).toBe('left-out');
      expect(message.sv).toMatch(/^Inte med i filen: \d+ /);
    }
    expect(issues.length).toBeGreaterThan(0);
  });

  test('Printed outcomes of indicators stand as results that other programs read', () => {
    const { xml } = writeStratml(financialGoals2021);
    const ofFigures = financialGoals2021.observations?.length ?? 0;
    expect(planOf(xml).plan.observations).toHaveLength(ofFigures);
  });

  test('A plan without goals has one for the schema, which is not read back', () => {
    const { xml } = writeStratml({ id: 'p', title: 'Tom', levels: [], nodes: [] });
    expect(xml).toContain('<Goal>');
    expect(planOf(xml).plan.nodes).toEqual([]);
    expect(faults(xml)).toBe('');
  });

  test('Duplicate ids are made unique in the file', () => {
    const node = { id: 'a', level: 'mal', name: 'M' };
    const { xml } = writeStratml({
      ...namndplan2024,
      nodes: [node, { ...node }, { ...node, id: 'a-2' }],
    });
    expect(planOf(xml).issues.filter(({ code }) => code === 'duplicate-id')).toEqual([]);
    expect(planOf(xml).plan.nodes.map(({ id }) => id)).toEqual(['a', 'a-2', 'a-2-2']);
  });

  test.skipIf(!hasSamples)('A sample that is read and written has the same nodes', () => {
    for (const name of [
      'part1-PMOAI-strategic-plan.xml',
      'part2-SMLC2011-performance-report.xml',
    ]) {
      const { plan } = planOf(sample(name));
      const again = planOf(writeStratml(plan).xml);
      // A year that was only words has dates after writing.
      const undated = (read: Plan) =>
        read.observations?.map(({ from: _from, to: _to, ...rest }) => rest);
      expect({ ...again.plan, observations: undated(again.plan) }).toEqual({
        ...plan,
        observations: undated(plan),
      });
      expect(faults(writeStratml(plan).xml)).toBe('');
    }
  });

  test('A hundred thousand nodes in a chain are written and read', () => {
    const nodes = Array.from({ length: 100_000 }, (_, index) => ({
      id: `n${index}`,
      level: 'mal',
      name: 'M',
      ...(index > 0 && { parent: `n${index - 1}` }),
    }));
    const { xml } = writeStratml({ id: 'p', title: 'P', levels: namndplan2024.levels, nodes });
    expect(xml.match(/<Objective>/g)).toHaveLength(99_999);
  }, 30_000);
});

describe('Any plan', () => {
  test('It is written as a document that is read back as the same plan', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const { plan: read, issues } = planOf(writeStratml(plan).xml);
        expect(sortedOutline(read)).toEqual(sortedOutline(plan));
        const { nodes: _n, observations: _o, units: _u, ...rest } = read;
        const { nodes: _nodes, observations: _observations, units: _units, ...wanted } = plan;
        expect(rest).toEqual(wanted);
        expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
      }),
      { numRuns: 100 },
    );
  }, 60_000);

  test('Its nodes keep every field', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        expect(sortedNodes(planOf(writeStratml(plan).xml).plan)).toEqual(sortedNodes(plan));
      }),
      { numRuns: 100 },
    );
  }, 60_000);

  test.skipIf(!canValidate)(
    'It is valid in both parts',
    () => {
      fc.assert(
        fc.property(anyPlan, fc.constantFrom(1, 2), (plan, part) => {
          expect(schemaFaults(writeStratml(plan, undefined, { part }).xml, part)).toBe('');
        }),
        { numRuns: 40 },
      );
    },
    60_000,
  );
});

/** Nodes without fields that mean the same as their absence, in a canonical order. */
function sortedNodes({ nodes }: Plan) {
  return nodes
    .map((node) => {
      const { parent = null, placeholder = false, description = '', targets = [], ...rest } = node;
      return { parent, placeholder, description, targets, ...rest, note: node.note ?? '' };
    })
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** The errors of a document of part 2, where they can be checked. */
function faults(xml: string): string {
  return canValidate ? schemaFaults(xml, 2) : '';
}

/** The units that each goal is directed to, their assessments, and where these differ. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exampleFollowUps, namndplan2024, regionplan2020 } from '../../../src/example';
import type { Assessment } from '../../../src/model/follow-up/followUp';
import { textOf } from '../../../src/messages/textOf';
import type { Plan } from '../../../src/model/plan/plan';
import { planStatuses } from '../../../src/status/plan/planStatuses';
import { unitMatrix, type UnitMatrix } from '../../../src/status/overview/unitMatrix';
import { unitsFollowUp, unitsPlan } from '../../../stories/data/fictionalUnits';
import { node, planOf } from '../plan/statusFixture';
import { said as inWords } from '../said';

const [, august] = exampleFollowUps;

const UNITS = ['A', 'B', 'C', 'D', 'E'].map((id) => ({ id, name: `Nämnden ${id}` }));

function matrixOf(plan: Plan, assessments: Assessment[] = [], units = UNITS.slice(0, 0)) {
  const followUp = {
    id: 'uppföljning',
    planId: plan.id,
    title: 'Uppföljning',
    date: '2025-08-31',
    observations: [],
    assessments,
    units,
  };
  return unitMatrix(planStatuses(plan, followUp));
}

const by = (unitId: string | undefined, status: string, more: Partial<Assessment> = {}) => ({
  of: 'a',
  unitId,
  status,
  ...more,
});

const unitIds = ({ units }: UnitMatrix) => units.map(({ id }) => id);
const rowsOf = ({ groups }: UnitMatrix) => groups.flatMap(({ rows }) => rows);

/**
 * Each row's cells in short: the level or the reason, in brackets where the goal is not directed to the
 * unit.
 */
function inBrief(matrix: UnitMatrix): Record<string, string> {
  const words = rowsOf(matrix).map(({ node: { id }, cells }) => {
    const said = cells.map((cell) => {
      if (!cell) return '·';
      const verdict = cell.verdict.level ?? cell.verdict.reason;
      return cell.isDirected ? verdict : `(${verdict})`;
    });
    return [id, said.join(' ')] as const;
  });
  return Object.fromEntries(words);
}

describe('The regionplan', () => {
  const matrix = unitMatrix(planStatuses(regionplan2020));

  test('fills 52 of 60 cells: 12 goals and 5 units, none of them assessed', () => {
    expect([rowsOf(matrix).length, unitIds(matrix)]).toEqual([
      12,
      ['RS', 'HSN', 'RUN', 'FHS', 'PN'],
    ]);
    expect(matrix.total).toEqual({
      filled: 52,
      directed: 52,
      assessed: 0,
      measured: 0,
      levels: [],
    });
    expect(matrix.columns.map(({ filled }) => filled)).toEqual([11, 10, 12, 9, 10]);
  });

  test('is grouped by its three areas, in the order of the plan', () => {
    expect(matrix.groups.map(({ parentId, rows }) => [parentId, rows.length])).toEqual([
      ['malomrade-1', 4],
      ['malomrade-2', 4],
      ['malomrade-3', 4],
    ]);
    expect(rowsOf(matrix).map(({ node: { number } }) => number)).toEqual(
      Array.from({ length: 12 }, (_, place) => String(place + 1)),
    );
  });

  test('has its assignments, which other units carry out, in a matrix of their own', () => {
    const tasks = unitMatrix(planStatuses(regionplan2020), 'assignment');
    expect([unitIds(tasks), tasks.total.filled]).toEqual([['B1', 'B2', 'B3'], 6]);
  });
});

test('A plan without units for its goals has the rows that units have assessed', () => {
  expect(unitMatrix(planStatuses(namndplan2024)).groups).toEqual([]);
  const matrix = unitMatrix(planStatuses(namndplan2024, august));
  expect(inBrief(matrix)).toEqual({
    'mal-4': '(met) (partlyMet) · (notMet)',
    'mal-5': '(met) (notMet) (partlyMet) ·',
  });
  expect(matrix.total).toMatchObject({ filled: 6, directed: 0, assessed: 6 });
});

describe('Hard case 9: a goal directed to 1, 3, 4 or 5 units that disagree', () => {
  test.each([1, 3, 4, 5])('directed to %i, each cell has that unit’s assessment', (count) => {
    const directedTo = UNITS.slice(0, count).map(({ id }) => id);
    const plan = planOf([node('a', { directedTo })], { units: UNITS });
    const matrix = matrixOf(plan, [by('A', 'met')]);
    expect(inBrief(matrix)['a']).toBe(['met', ...Array(count - 1).fill('noAssessment')].join(' '));
    expect(matrix.total).toMatchObject({ filled: count, directed: count, assessed: 1 });
  });

  const DISAGREEMENTS: [says: string, differs: boolean, assessments: Assessment[]][] = [
    ['nothing is assessed', false, []],
    ['one has assessed and the others have not', false, [by('A', 'met')]],
    ['all say the same', false, [by('A', 'met'), by('B', 'met')]],
    ['two say otherwise', true, [by('A', 'met'), by('B', 'notMet')]],
    ['one says it is not started', true, [by('A', 'met'), by('B', 'notStarted')]],
    ['the plan’s own body agrees', false, [by('A', 'met'), by(undefined, 'met')]],
    ['the plan’s own body says otherwise', true, [by('A', 'met'), by(undefined, 'notMet')]],
    ['only the body has assessed', false, [by(undefined, 'notMet')]],
    [
      'one has come to agree',
      false,
      [
        by('B', 'notMet', { date: '2025-01-01' }),
        by('A', 'met'),
        by('B', 'met', { date: '2025-09-01' }),
      ],
    ],
  ];

  test.each(DISAGREEMENTS)('when %s, that they differ is %s', (_says, differs, assessments) => {
    const plan = planOf([node('a', { directedTo: ['A', 'B'] })], { units: UNITS });
    expect(rowsOf(matrixOf(plan, assessments))[0]?.disagrees).toBe(differs);
  });

  test('the status of the goal is beside the units’ assessments', () => {
    const plan = planOf([node('a', { directedTo: ['A'] })], { units: UNITS });
    const [row] = rowsOf(matrixOf(plan, [by('A', 'met'), by(undefined, 'partlyMet')]));
    expect([row?.status.verdict, inWords(row?.counts.levels)]).toEqual([
      { level: 'partlyMet' },
      [{ key: 'met', look: 'met', word: { sv: 'Uppfyllt', en: 'Met' }, count: 1 }],
    ]);
  });
});

describe('A cell', () => {
  const plan = planOf([node('a', { directedTo: ['A', 'B'] }), node('b', { directedTo: ['B'] })], {
    units: UNITS,
  });

  test('has the unit’s latest assessment, whatever the order', () => {
    const said = [
      by('A', 'met', { date: '2025-09-01' }),
      by('A', 'notMet', { date: '2025-05-01' }),
      by('A', 'partlyMet'),
    ];
    for (const assessments of [said, said.toReversed()]) {
      expect(inBrief(matrixOf(plan, assessments))['a']).toBe('met noAssessment');
    }
  });

  test('exists when a unit has assessed what is not directed to it', () => {
    expect(inBrief(matrixOf(plan, [{ ...by('A', 'met'), of: 'b' }]))).toEqual({
      a: 'noAssessment noAssessment',
      b: '(met) noAssessment',
    });
  });

  test('does not contain forecasts', () => {
    const forecast = by('A', 'good', { purpose: 'forecast' });
    expect(matrixOf(plan, [forecast]).total.assessed).toBe(0);
  });
});

describe('The units', () => {
  test('are those that rows name: from the plan, then the follow-up, then by id alone', () => {
    const plan = planOf([node('a', { directedTo: ['okänd', 'C', 'A', 'X'] })], { units: UNITS });
    const matrix = matrixOf(plan, [], [{ id: 'X', name: 'Nämnden X' }]);
    expect(matrix.units).toEqual([
      { id: 'A', name: 'Nämnden A' },
      { id: 'C', name: 'Nämnden C' },
      { id: 'X', name: 'Nämnden X' },
      { id: 'okänd', name: 'okänd' },
    ]);
  });

  test('that no plan names are still included if they have assessed', () => {
    const matrix = matrixOf(planOf([node('a')]), [by('Z', 'met')]);
    expect([unitIds(matrix), inBrief(matrix)]).toEqual([['Z'], { a: '(met)' }]);
  });
});

test('References, visions and nodes without units are not rows', () => {
  const plan = planOf([
    node('v', { level: 'vision', directedTo: ['A'] }),
    node('a', { parent: 'v', directedTo: ['A'] }),
    node('b', { parent: 'v', directedTo: [] }),
    node('c', { parent: 'a', alsoUnder: ['b'], directedTo: ['B'] }),
  ]);
  expect(unitMatrix(planStatuses(plan)).groups.map((group) => group.rows.length)).toEqual([1, 1]);
});

const anyCase = fc
  .record({
    directedTo: fc.array(fc.subarray(['A', 'B', 'C', 'okänd']), { minLength: 1, maxLength: 6 }),
    said: fc.array(
      fc.record({
        of: fc.constantFrom('m0', 'm1', 'm2', 'm3', 'm4', 'm5'),
        unitId: fc.constantFrom('A', 'B', 'C', 'okänd', 'annan'),
        status: fc.constantFrom('met', 'partlyMet', 'notMet', 'notStarted', 'påhittad'),
      }),
      { maxLength: 12 },
    ),
  })
  .map(({ directedTo, said }) => ({
    plan: planOf(
      directedTo.map((ids, place) => node(`m${place}`, { directedTo: ids })),
      { units: UNITS },
    ),
    said: [...new Map(said.map((one) => [`${one.of} ${one.unitId}`, one])).values()],
  }));

describe('Whatever is directed and assessed', () => {
  test('rows, columns and the whole count the same cells', () => {
    fc.assert(
      fc.property(anyCase, ({ plan, said }) => {
        const matrix = matrixOf(plan, said);
        const rows = rowsOf(matrix);
        for (const key of ['filled', 'directed', 'assessed'] as const) {
          const sum = (counts: { [K in typeof key]: number }[]) =>
            counts.reduce((total, one) => total + one[key], 0);
          expect(sum(rows.map(({ counts }) => counts))).toBe(matrix.total[key]);
          expect(sum([...matrix.columns])).toBe(matrix.total[key]);
        }
        const levels = matrix.total.levels.reduce((total, { count }) => total + count, 0);
        expect(levels).toBe(matrix.total.assessed);
      }),
    );
  });

  test('the order of assessments and units does not matter', () => {
    fc.assert(
      fc.property(anyCase, ({ plan, said }) => {
        const turned = {
          ...plan,
          nodes: plan.nodes.map((one) => ({
            ...one,
            directedTo: (one.directedTo ?? []).toReversed(),
          })),
        };
        const known = (matrix: UnitMatrix) => ({
          units: unitIds(matrix).toSorted(),
          total: matrix.total,
          differing: rowsOf(matrix).flatMap((row) => (row.disagrees ? row.node.id : [])),
        });
        expect(known(matrixOf(turned, said.toReversed()))).toEqual(known(matrixOf(plan, said)));
      }),
    );
  });
});

test('1 000 goals and 40 units have 40 000 cells', () => {
  const units = Array.from({ length: 40 }, (_, place) => ({ id: `u${place}`, name: `${place}` }));
  const nodes = Array.from({ length: 1000 }, (_, place) =>
    node(`m${place}`, { directedTo: units.map(({ id }) => id) }),
  );
  const statuses = planStatuses(planOf(nodes, { units }));
  expect(unitMatrix(statuses).total.filled).toBe(40_000);
});

describe('Measures of single units', () => {
  const statuses = planStatuses(unitsPlan, unitsFollowUp);
  const matrix = unitMatrix(statuses);
  const cellOf = (goal: string, unit: string) => {
    const found = rowsOf(matrix).find(({ nodeId }) => nodeId === goal);
    return found?.cells[unitIds(matrix).indexOf(unit)];
  };

  test('are in the row of their goal and have no row of their own', () => {
    expect(inBrief(matrix)).toEqual({
      ekonomi: 'met notMet met',
      frisk: 'met met (met)',
    });
  });

  test('give the cell its status where the unit has assessed nothing', () => {
    const cell = cellOf('ekonomi', 'vardnamnden');
    expect(cell).toMatchObject({ basis: 'measured', assessment: undefined });
    const [measure] = cell?.measures ?? [];
    expect(measure?.sentence && textOf(measure.sentence)).toBe(
      '−12\u00A0mkr (2023) klarar inte målvärdet minst 0\u00A0mkr.',
    );
    expect(measure?.shown && textOf(measure.shown)).toBe('−12\u00A0mkr');
  });

  test('are beside the assessment of the unit, which takes precedence', () => {
    const cell = cellOf('frisk', 'vardnamnden');
    expect([cell?.basis, cell?.verdict.level]).toEqual(['assessed', 'met']);
    expect(cell?.measures.map(({ nodeId, verdict }) => [nodeId, verdict.level])).toEqual([
      ['franvaro', 'notMet'],
    ]);
  });

  test('fill a cell of a unit that the goal is not directed to', () => {
    const cell = cellOf('frisk', 'trafiknamnden');
    expect([cell?.isDirected, cell?.measures.map(({ name }) => name)]).toEqual([
      false,
      ['Förare som får sin rast, trafiknämndens egen indikator'],
    ]);
  });

  test('are counted as statuses by figures', () => {
    const { filled, assessed, measured } = matrix.total;
    expect([filled, assessed, measured]).toEqual([6, 6, 5]);
  });

  test('follow the rule of the goal when the unit has several', () => {
    const plan: Plan = {
      ...unitsPlan,
      rules: [{ kind: 'worst' }],
      nodes: unitsPlan.nodes.map((one) =>
        one.id === 'forare' ? { ...one, owner: 'styrelsen' } : one,
      ),
    };
    const followUp = {
      ...unitsFollowUp,
      observations: [
        ...unitsFollowUp.observations,
        { of: 'forare', period: '2023', value: 50, unitId: 'styrelsen' },
      ],
    };
    const [row] = rowsOf(unitMatrix(planStatuses(plan, followUp))).filter(
      ({ nodeId }) => nodeId === 'frisk',
    );
    expect(row?.cells[0]).toMatchObject({ basis: 'weighed', verdict: { level: 'notMet' } });
  });

  test('survive JSON', () => {
    expect(JSON.parse(JSON.stringify(matrix.groups[0]?.rows[0]?.cells))).toMatchObject([
      { verdict: { level: 'met' } },
      { verdict: { level: 'notMet' } },
      { verdict: { level: 'met' } },
    ]);
  });
});

/** What a CSV file cannot hold is reported; whatever is not reported survives a round trip. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exampleFollowUps, namndplan2024, regionplan2020 } from '../../../src/example';
import type { MeasureTarget } from '../../../src/model/measure/measureTarget';
import type { Plan } from '../../../src/model/plan/plan';
import type { PlanNode } from '../../../src/model/plan/planNode';
import { csvIssues } from '../../../src/source/csv/csvIssues';
import { readCsv } from '../../../src/source/csv/readCsv';
import { writeCsv } from '../../../src/source/csv/writeCsv';
import { anyPlan } from '../stratml/anyPlan';

const plan = (...nodes: Partial<PlanNode>[]): Plan => ({
  id: 'plan',
  title: 'Plan',
  levels: [{ id: 'mal', name: 'Mål', kind: 'goal' }],
  nodes: nodes.map((node, at) => ({ id: `n${at}`, level: 'mal', name: `Namn ${at}`, ...node })),
});
const fieldsOf = (of: Plan) => csvIssues(of).map(({ path }) => path);
const targeted = (target: MeasureTarget) => plan({ targets: [target] });

describe('What a file cannot hold is reported', () => {
  test.each<[string, Plan, string[]]>([
    ['nothing, when all has a column', plan({ description: 'B', weight: 2 }), []],
    [
      'nothing, when a target ends in zeros',
      targeted({ form: 'floor', value: 2.8, decimals: 2 }),
      [],
    ],
    [
      'decimals that are fewer than the target needs',
      targeted({ form: 'floor', value: 2.85, decimals: 1 }),
      ['nodes.targets.decimals'],
    ],
    ['a field without a column', plan({ certainty: 'low' }), ['nodes.certainty']],
    ['a range with one bound', targeted({ form: 'range', low: 3 }), ['nodes.targets']],
    [
      'a target in words that is a number',
      targeted({ form: 'text', text: '2024' }),
      ['nodes.targets.form', 'nodes.targets.text', 'nodes.targets.value'],
    ],
    ['a rank without words', targeted({ form: 'rank', value: 3 }), ['nodes.targets']],
    [
      'a list with a semicolon in one of its texts',
      plan({ perspectives: ['a;b', 'c'] }),
      ['perspectives', 'nodes.perspectives'],
    ],
    [
      'a parent that is missing and called like a number',
      plan({ number: '1' }, { parent: '1' }),
      ['nodes.parent'],
    ],
  ])('%s', (_what, of, fields) => {
    expect(fieldsOf(of).toSorted()).toEqual(fields.toSorted());
  });

  test('with the number and the first place', () => {
    const [issue] = csvIssues(plan({ certainty: 'low' }, { certainty: 'high' }));
    expect(issue).toMatchObject({ code: 'left-out', severity: 'notice' });
    expect(issue?.message.sv).toContain('”nodes.certainty”');
    expect(issue?.message.sv).toContain('Antal: 2, först ”n0”');
  });

  test('also of a follow-up, with its plan or alone', () => {
    const [followUp] = exampleFollowUps;
    const together = csvIssues(namndplan2024, followUp).map(({ path }) => path);
    expect(together).toEqual(
      expect.arrayContaining(['followUp.assessments', 'followUp.risks', 'cycle']),
    );
    const alone = csvIssues(namndplan2024, followUp, { content: 'figures' });
    expect(alone.map(({ path }) => path)).toEqual(expect.arrayContaining(['assessments', 'risks']));
    expect(alone.map(({ path }) => path)).not.toContain('observations');
  });

  test('and so is that levels and units must be given when the file is read', () => {
    expect(fieldsOf(regionplan2020)).toContain('levels');
  });
});

/** A record without the fields at these paths, wherever their lists are. */
function without(value: unknown, paths: ReadonlySet<string>, path = ''): unknown {
  if (Array.isArray(value)) return value.map((one) => without(one, paths, path));
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).flatMap(([key, field]) => {
    const own = path === '' ? key : `${path}.${key}`;
    const isSaid = field !== null && field !== false && field !== '' && !isEmptyList(field);
    return paths.has(own) || !isSaid ? [] : [[key, without(field, paths, own)] as const];
  });
  return Object.fromEntries(kept);
}

const isEmptyList = (value: unknown) => Array.isArray(value) && value.length === 0;

test('Whatever is not reported survives a round trip, for any plan', () => {
  fc.assert(
    fc.property(anyPlan, (of) => {
      const told = new Set(csvIssues(of).map(({ path }) => path));
      const { data } = readCsv(writeCsv(of), { levels: of.levels, units: of.units });
      expect(without(data, told)).toEqual(without(of, told));
    }),
    { numRuns: 100 },
  );
}, 30_000);

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { namndplan2024, regionplan2020 } from '../../../src/example';
import { parsePlan } from '../../../src/model/plan/parsePlan';
import { planTree } from '../../../src/model/plan/planTree';
import { descendants } from '../../../src/tree/toTree';
import { mutatedPlan } from './mutatedPlan';
import { runs } from '../../support/runs';

const STRUCTURE = new Set(['missing-parent', 'cycle', 'duplicate-id', 'multiple-roots']);

const REFERENCE = new Set(['unknown-level', 'unknown-unit', 'unknown-perspective', 'unknown-node']);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value at a path such as `nodes.3.name`. */
function valueAt(input: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], input);
}

describe.each(Object.entries({ namndplan2024, regionplan2020 }))(
  'However %s is damaged',
  (_, plan) => {
    const damaged = mutatedPlan(plan);

    test('every record among its nodes is shown, and everything else there is reported', () => {
      fc.assert(
        fc.property(damaged, (input) => {
          const { value, issues } = parsePlan(input);
          expect(value).not.toBeNull();
          const told = new Set(issues.map(({ path }) => path));
          const nodes: unknown[] = Array.isArray(input['nodes']) ? input['nodes'] : [];
          const lost = nodes.flatMap((one, index) => (isRecord(one) ? [] : [`nodes.${index}`]));
          expect(lost.filter((path) => !told.has(path))).toEqual([]);
          const { roots } = planTree(value ?? plan).tree;
          const shown = descendants(roots).filter(({ data }) => data.kind === 'node');
          expect(shown).toHaveLength(nodes.length - lost.length);
          expect(Array.isArray(input['nodes']) || told.has('nodes')).toBe(true);
        }),
        { numRuns: runs(100) },
      );
    });

    test('an issue about a record or a reference names its place', () => {
      fc.assert(
        fc.property(damaged, (input) => {
          const misplaced = parsePlan(input).issues.filter(({ code, path, message }) => {
            const found = valueAt(input, path);
            if (STRUCTURE.has(code)) return !isRecord(found);
            return REFERENCE.has(code) && !message.sv.includes(`”${String(found)}”`);
          });
          expect(misplaced).toEqual([]);
        }),
        { numRuns: runs(50) },
      );
    });

    test('the result is read again unchanged, also from JSON', () => {
      fc.assert(
        fc.property(damaged, (input) => {
          const { value } = parsePlan(input);
          expect(parsePlan(JSON.parse(JSON.stringify(value))).value).toEqual(value);
        }),
        { numRuns: runs(50) },
      );
    });
  },
);

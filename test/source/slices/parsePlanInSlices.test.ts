import * as fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { exampleFollowUps, namndplan2024, regionplan2020 } from '../../../src/example';
import { parseSteps } from '../../../src/model/parse/parse';
import { parseFollowUp } from '../../../src/model/follow-up/parseFollowUp';
import {
  parseFollowUpInSlices,
  parsePlanInSlices,
} from '../../../src/source/slices/parsePlanInSlices';
import { parsePlan } from '../../../src/model/plan/parsePlan';
import { planSchema } from '../../../src/model/plan/plan';
import { planTreeSteps } from '../../../src/model/plan/planTree';
import { PIECE, type Steps } from '../../../src/steps/steps';
import { node, smallPlan } from '../../model/fixtures/smallPlan';
import { mutatedPlan } from '../../model/plan/mutatedPlan';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const LARGE = 3 * PIECE + 7;

const largeNodes = (): object[] =>
  Array.from({ length: LARGE }, (_, index) =>
    node(`n${index}`, index === 0 ? null : `n${Math.floor((index - 1) / 10)}`),
  );

/** The same nodes, which report when they are read. */
function watched<T extends object>(nodes: readonly T[], seen: (index: number) => void): T[] {
  return nodes.map((one, index) => {
    const { id } = one as { id?: unknown };
    return Object.defineProperty({ ...one }, 'id', {
      enumerable: true,
      get: () => {
        seen(index);
        return id;
      },
    });
  });
}

/** The number of nodes that each piece of the work has read. */
function readByPiece(work: (seen: (index: number) => void) => Steps<unknown>): number[] {
  const touched = new Set<number>();
  const steps = work((index) => touched.add(index));
  const counts: number[] = [];
  for (let isDone = false; !isDone;) {
    touched.clear();
    isDone = steps.next().done === true;
    counts.push(touched.size);
  }
  return counts;
}

/** A clock that advances one second each time it is read. */
function everyPieceIsLong(): void {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => (now += 1000));
}

/** Counts how often the page gets its turn, in browsers that have a function for that. */
function countedTurns() {
  const turn = vi.fn<() => Promise<void>>(() => Promise.resolve());
  vi.stubGlobal('scheduler', { yield: turn });
  return turn;
}

describe('A plan that is read in slices', () => {
  test.each(Object.entries({ namndplan2024, regionplan2020 }))(
    'is the same as when it is read at once, however %s is damaged',
    { timeout: 30_000 },
    async (_name, plan) => {
      await fc.assert(
        fc.asyncProperty(mutatedPlan(plan), async (input) => {
          expect(await parsePlanInSlices(input)).toStrictEqual(parsePlan(input));
        }),
        { numRuns: 100 },
      );
    },
  );

  test('is the same when others are read at the same time', async () => {
    everyPieceIsLong();
    const plans = [smallPlan(largeNodes()), smallPlan(largeNodes().toReversed()), regionplan2020];
    const read = await Promise.all(plans.map((plan) => parsePlanInSlices(plan)));
    expect(read).toStrictEqual(plans.map((plan) => parsePlan(plan)));
  });

  test('reports errors in every piece with their places', async () => {
    const nodes: unknown[] = largeNodes();
    nodes[PIECE - 1] = 'text';
    nodes[PIECE] = node('odd', 'n1', { weight: 'tung' });
    nodes[2 * PIECE + 1] = node('lost', 'borta', { owner: 'ingen' });
    const { value, issues } = await parsePlanInSlices(smallPlan(nodes));
    const told = issues.map(({ code, path }) => `${code} at ${path}`);
    expect(told.filter((one) => !/missing-parent at nodes\.(?!1001)/.test(one))).toEqual([
      `wrong-type at nodes.${PIECE - 1}`,
      `wrong-type at nodes.${PIECE}.weight`,
      `missing-parent at nodes.${2 * PIECE + 1}`,
      `unknown-unit at nodes.${2 * PIECE + 1}.owner`,
    ]);
    expect(value?.nodes).toHaveLength(LARGE - 1);
  });

  test('yields to the page whenever a slice of time is used up', async () => {
    const turn = countedTurns();
    everyPieceIsLong();
    await parsePlanInSlices(smallPlan(largeNodes()));
    expect(turn.mock.calls.length).toBeGreaterThan(LARGE / PIECE);
  });

  test('does not yield while there is time left', async () => {
    const turn = countedTurns();
    vi.spyOn(performance, 'now').mockReturnValue(0);
    await parsePlanInSlices(smallPlan(largeNodes()));
    expect(turn).not.toHaveBeenCalled();
  });
});

describe('Between two pauses', () => {
  test('no more nodes are parsed than a piece holds', () => {
    const counts = readByPiece((seen) =>
      parseSteps(planSchema, smallPlan(watched(largeNodes(), seen))),
    );
    expect(Math.max(...counts)).toBe(PIECE);
  });

  test('no more than one node is parsed that cannot be read', () => {
    const broken = largeNodes().map((one) => ({ ...one, weight: 'tung' }));
    const counts = readByPiece((seen) => parseSteps(planSchema, smallPlan(watched(broken, seen))));
    expect(Math.max(...counts)).toBeLessThanOrEqual(2);
  });

  test('no more nodes are put into the tree than a piece holds', () => {
    const { value } = parsePlan(smallPlan(largeNodes()));
    if (!value) throw new Error('The fixture is no plan.');
    const counts = readByPiece((seen) =>
      planTreeSteps({ ...value, nodes: watched(value.nodes, seen) }),
    );
    expect(Math.max(...counts)).toBe(PIECE);
  });
});

describe('A parse that is aborted', () => {
  test('does not begin when the signal is already aborted', async () => {
    const touched = new Set<number>();
    const input = smallPlan(watched(largeNodes(), (index) => touched.add(index)));
    const reading = parsePlanInSlices(input, { signal: AbortSignal.abort() });
    await expect(reading).rejects.toMatchObject({ name: 'LoadError', kind: 'cancelled' });
    expect(touched.size).toBe(0);
  });

  test('ends after the current piece', async () => {
    const stop = new AbortController();
    let last = 0;
    const nodes = watched(largeNodes(), (index) => {
      last = index;
      if (index === PIECE + 1) stop.abort();
    });
    const reading = parsePlanInSlices(smallPlan(nodes), stop);
    await expect(reading).rejects.toMatchObject({ kind: 'cancelled' });
    expect(last).toBe(2 * PIECE - 1);
  });
});

describe('A follow-up that is read in slices', () => {
  test.each(exampleFollowUps.map((one) => [one.id, one] as const))(
    'is the same as when it is read at once, however %s is damaged',
    async (_id, followUp) => {
      await fc.assert(
        fc.asyncProperty(mutatedPlan(followUp), async (input) => {
          expect(await parseFollowUpInSlices(input)).toStrictEqual(parseFollowUp(input));
        }),
        { numRuns: 20 },
      );
    },
  );
});

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PIECE, runSteps, type Steps } from '../../src/steps/steps';
import { toTree, treeSteps } from '../../src/tree/toTree';
import { randomRecords } from '../tree/randomRecords';
import type { Pair } from '../tree/treeOf';

const COUNT = 2 * PIECE + 3;

const names = Array.from({ length: COUNT }, (_, index) => `n${index}`);

const SHAPES: Record<string, Pair[]> = {
  'one root with all the others under it': names.map((id, index) => [id, index ? 'n0' : null]),
  'roots only': names.map((id) => [id]),
  'a chain': names.map((id, index) => [id, index ? `n${index - 1}` : null]),
  'orphans only': names.map((id) => [id, 'borta']),
  'one id for all': names.map(() => ['n']),
  'one long cycle': names.map((id, index) => [id, `n${(index + 1) % COUNT}`]),
  'nothing but cycles of one': names.map((id) => [id, id]),
};

/** How often ids of records, or of their parents, are read between two pauses. */
function askedByPiece(records: readonly Pair[]): number[] {
  let asked = 0;
  const ask = <T>(answer: T): T => {
    asked += 1;
    return answer;
  };
  const steps = treeSteps(records, {
    id: ([id]) => ask(id),
    parentId: ([, parentId]) => ask(parentId),
    orphans: (id): Pair => [id],
  });
  const counts: number[] = [];
  for (let isDone = false; !isDone; asked = 0) {
    isDone = steps.next().done === true;
    counts.push(asked);
  }
  return counts;
}

describe('A tree is made in pieces', () => {
  test.each(Object.entries(SHAPES))('that are never larger than they may be: %s', (_, records) => {
    const counts = askedByPiece(records);
    expect(Math.max(...counts)).toBe(PIECE);
    expect(counts.reduce((sum, count) => sum + count)).toBe(2 * COUNT);
  });

  test('of which those of two trees may come in turn', () => {
    const options = {
      id: ([id]: Pair) => id,
      parentId: ([, parentId]: Pair) => parentId,
      orphans: (id: string): Pair => [id],
    };
    fc.assert(
      fc.property(randomRecords, randomRecords, (first, second) => {
        const [a, b] = inTurn(treeSteps(first, options), treeSteps(second, options));
        expect([a, b]).toEqual([toTree(first, options), toTree(second, options)]);
      }),
    );
  });
});

function inTurn<T>(a: Steps<T>, b: Steps<T>): [T, T] {
  for (;;) {
    const step = a.next();
    if (step.done) return [step.value, runSteps(b)];
    const other = b.next();
    if (other.done) return [runSteps(a), other.value];
  }
}

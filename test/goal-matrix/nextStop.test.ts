/** Where the arrow keys lead in the matrix. */
import { describe, expect, test } from 'vitest';
import { exampleFollowUps, namndplan2024, regionplan2020 } from '../../src/example';
import { FIRST_STOP, isStop, nextStop, type Stop } from '../../src/goal-matrix/nextStop';
import { planStatuses } from '../../src/status/plan/planStatuses';
import { unitMatrix } from '../../src/status/overview/unitMatrix';

const [, august] = exampleFollowUps;

const rowsOf = (...given: Parameters<typeof planStatuses>) =>
  unitMatrix(planStatuses(...given)).groups.flatMap(({ rows }) => rows);

const KEYS = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End'];

const WAYS: [from: [number, number], key: string, to: [number, number] | undefined][] = [
  [[-1, 0], 'ArrowRight', [-1, 1]],
  [[-1, 3], 'ArrowRight', undefined],
  [[-1, 0], 'ArrowDown', [0, 0]],
  [[-1, 2], 'ArrowDown', [1, 2]],
  [[-1, 0], 'ArrowLeft', [0, -1]],
  [[0, -1], 'ArrowUp', [-1, 0]],
  [[0, -1], 'ArrowDown', [1, -1]],
  [[0, -1], 'ArrowRight', [0, 0]],
  [[0, 1], 'ArrowRight', [0, 3]],
  [[0, 3], 'ArrowLeft', [0, 1]],
  [[0, 0], 'ArrowUp', [-1, 0]],
  [[1, 0], 'ArrowDown', undefined],
  [[1, 1], 'Home', [1, -1]],
  [[1, -1], 'End', [1, 2]],
  [[0, 0], 'a', undefined],
];

test.each(WAYS)('From %j, %s leads to %j, past empty cells', ([row, column], key, to) => {
  const next = nextStop(rowsOf(namndplan2024, august), { row, column }, key);
  expect(next && [next.row, next.column]).toEqual(to);
});

const PLANS = [
  ['assessed', rowsOf(namndplan2024, august)],
  ['only directed', rowsOf(regionplan2020)],
] as const;

describe.each(PLANS)('Where goals are %s', (_name, rows) => {
  test('every button can be reached with the arrows alone', () => {
    const name = ({ row, column }: Stop) => `${row},${column}`;
    const reached = new Map([[name(FIRST_STOP), FIRST_STOP]]);
    for (const stop of reached.values()) {
      for (const key of KEYS) {
        const next = nextStop(rows, stop, key);
        if (next) reached.set(name(next), next);
      }
    }
    const width = rows[0]?.cells.length ?? 0;
    const all = Array.from({ length: (rows.length + 1) * (width + 1) }, (_, place) => ({
      row: Math.floor(place / (width + 1)) - 1,
      column: (place % (width + 1)) - 1,
    }));
    const stops = all.filter((stop) => isStop(rows, stop)).map(name);
    expect([...reached.keys()].toSorted()).toEqual(stops.toSorted());
  });
});

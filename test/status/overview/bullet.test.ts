/** The figure of a card beside the limits of its target. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bulletOf } from '../../../src/status/overview/bullet';

const limits = (low?: number, high?: number) => ({ low, high, inclusive: true });

describe('A bullet', () => {
  test('has per cent on a scale to 100, unless all of it is small or something is larger', () => {
    expect(bulletOf(50, limits(60), 100)).toEqual({
      figure: 0.5,
      met: { from: 0.6, to: 1 },
      limits: [0.6],
    });
    expect(bulletOf(3, limits(2), 100)?.figure).toBeCloseTo(1 / 1.18);
    expect(bulletOf(120, limits(60), 100)?.figure).toBeCloseTo(1 / 1.18);
  });

  test('is met left of a cap, right of a floor, and between the ends of a range', () => {
    expect(bulletOf(50, limits(undefined, 40), 100)?.met).toEqual({ from: 0, to: 0.4 });
    expect(bulletOf(50, limits(40, 60), 100)?.met).toEqual({ from: 0.4, to: 0.6 });
    expect(bulletOf(50, limits(40, 60), 100)?.limits).toEqual([0.4, 0.6]);
  });

  test('is not drawn without a figure or limits, nor below zero, nor when all is zero', () => {
    expect(bulletOf(null, limits(1))).toBeUndefined();
    expect(bulletOf(1, undefined)).toBeUndefined();
    expect(bulletOf(1, limits())).toBeUndefined();
    expect(bulletOf(-1, limits(0))).toBeUndefined();
    expect(bulletOf(1, limits(-2))).toBeUndefined();
    expect(bulletOf(0, limits(0))).toBeUndefined();
  });

  test('never leaves its scale', () => {
    const value = fc.double({ min: -1e300, max: 1e300, noNaN: true });
    const end = fc.option(value, { nil: undefined });
    fc.assert(
      fc.property(value, end, end, fc.constantFrom(100, undefined), (figure, low, high, whole) => {
        const drawn = bulletOf(figure, limits(low, high), whole);
        if (!drawn) return;
        for (const share of [drawn.figure, drawn.met.from, drawn.met.to, ...drawn.limits]) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});

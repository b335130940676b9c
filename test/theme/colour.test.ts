/** Colours: which notations can be read, and the contrast between two of them. */
import { wcagContrast } from 'culori';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contrast, parseColour, type Colour } from '../../src/theme/colour';

function read(text: string): Colour {
  const colour = parseColour(text);
  if (!colour) throw new Error(text);
  return colour;
}

const byte = fc.integer({ min: 0, max: 255 });

function hexOf(channels: readonly number[]): string {
  return `#${channels.map((one) => one.toString(16).padStart(2, '0')).join('')}`;
}

describe('A colour is read', () => {
  test.each(['#fa0', '#FFAA00', 'rgb(255, 170, 0)', 'rgb(255 170 0)', ' RGB( 255,170 , 0 ) '])(
    'from %s',
    (text) => {
      expect(parseColour(text)).toEqual(read('#ffaa00'));
    },
  );

  test('the same from every notation', () => {
    fc.assert(
      fc.property(byte, byte, byte, (...channels) => {
        expect(parseColour(`rgb(${channels.join(' ')})`)).toEqual(parseColour(hexOf(channels)));
      }),
    );
  });

  test('with channels above 255 as 255', () => {
    expect(parseColour('rgb(300, 0, 0)')).toEqual([1, 0, 0]);
  });

  test.each([
    '',
    'red',
    '#ff',
    '#ff00',
    '#ff00ff80',
    '#ggg',
    'rgb(1, 2)',
    'rgb(1 2 3 / 50%)',
    'rgba(1, 2, 3, 0.5)',
    'rgb(-1, 0, 0)',
    'hsl(0 100% 50%)',
    'var(--x)',
    undefined,
    null,
    42,
  ])('but not from %s', (text) => {
    expect(parseColour(text)).toBeUndefined();
  });
});

describe('Contrast', () => {
  test.each([
    ['#000', '#fff', 21],
    ['#777', '#fff', 4.48],
    ['#767676', '#fff', 4.54],
    ['#f00', '#fff', 4],
    ['#00f', '#fff', 8.59],
    ['#b27d00', '#ffffff', 3.6],
  ])('of %s and %s is %d', (one, other, ratio) => {
    expect(contrast(read(one), read(other))).toBeCloseTo(ratio, 2);
  });

  test('is what culori computes', () => {
    const hex = fc.tuple(byte, byte, byte).map(hexOf);
    fc.assert(
      fc.property(hex, hex, (one, other) => {
        expect(contrast(read(one), read(other))).toBeCloseTo(wcagContrast(one, other), 9);
      }),
    );
  });

  test('is symmetric, and 1 with the colour itself', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const colour = fc.tuple(share, share, share);
    fc.assert(
      fc.property(colour, colour, (one, other) => {
        expect(contrast(one, other)).toBe(contrast(other, one));
        expect(contrast(one, other)).toBeGreaterThanOrEqual(1);
        expect(contrast(one, one)).toBe(1);
      }),
    );
  });
});

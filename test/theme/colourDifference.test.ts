/** Colour differences: CIEDE2000, also with colour blindness. */
import {
  converter,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
} from 'culori';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { luminance, parseColour, type Colour } from '../../src/theme/colour';
import { colourDifference, labDifference, toLab, type Lab } from '../../src/theme/colourDifference';
import { COLOUR_VISIONS, seenWith } from '../../src/theme/colourVision';

/** The test data that Sharma, Wu and Dalal published with the formula, table 1. */
const PUBLISHED: [Lab, Lab, number][] = [
  [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
  [[50, 3.1571, -77.2803], [50, 0, -82.7485], 2.8615],
  [[50, 2.8361, -74.02], [50, 0, -82.7485], 3.4412],
  [[50, -1.3802, -84.2814], [50, 0, -82.7485], 1],
  [[50, -1.1848, -84.8006], [50, 0, -82.7485], 1],
  [[50, -0.9009, -85.5211], [50, 0, -82.7485], 1],
  [[50, 0, 0], [50, -1, 2], 2.3669],
  [[50, -1, 2], [50, 0, 0], 2.3669],
  [[50, 2.49, -0.001], [50, -2.49, 0.0009], 7.1792],
  [[50, 2.49, -0.001], [50, -2.49, 0.001], 7.1792],
  [[50, 2.49, -0.001], [50, -2.49, 0.0011], 7.2195],
  [[50, 2.49, -0.001], [50, -2.49, 0.0012], 7.2195],
  [[50, -0.001, 2.49], [50, 0.0009, -2.49], 4.8045],
  [[50, -0.001, 2.49], [50, 0.001, -2.49], 4.8045],
  [[50, -0.001, 2.49], [50, 0.0011, -2.49], 4.7461],
  [[50, 2.5, 0], [50, 0, -2.5], 4.3065],
  [[50, 2.5, 0], [73, 25, -18], 27.1492],
  [[50, 2.5, 0], [61, -5, 29], 22.8977],
  [[50, 2.5, 0], [56, -27, -3], 31.903],
  [[50, 2.5, 0], [58, 24, 15], 19.4535],
  [[50, 2.5, 0], [50, 3.1736, 0.5854], 1],
  [[50, 2.5, 0], [50, 3.2972, 0], 1],
  [[50, 2.5, 0], [50, 1.8634, 0.5757], 1],
  [[50, 2.5, 0], [50, 3.2592, 0.335], 1],
  [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
  [[63.0109, -31.0961, -5.8663], [62.8187, -29.7946, -4.0864], 1.263],
  [[61.2901, 3.7196, -5.3901], [61.4292, 2.248, -4.962], 1.8731],
  [[35.0831, -44.1164, 3.7933], [35.0232, -40.0716, 1.5901], 1.8645],
  [[22.7233, 20.0904, -46.694], [23.0331, 14.973, -42.5619], 2.0373],
  [[36.4612, 47.858, 18.3852], [36.2715, 50.5065, 21.2231], 1.4146],
  [[90.8027, -2.0831, 1.441], [91.1528, -1.6435, 0.0447], 1.4441],
  [[90.9257, -0.5406, -0.9208], [88.6381, -0.8985, -0.7239], 1.5381],
  [[6.7747, -0.2908, -2.4247], [5.8714, -0.0985, -2.2286], 0.6377],
  [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
];

function read(text: string): Colour {
  const colour = parseColour(text);
  if (!colour) throw new Error(text);
  return colour;
}

/** Whether two hues are opposite: the formula then allows either way around, and rounding decides. */
function areOpposite([, a, b]: Lab, [, c, d]: Lab): boolean {
  const turn = (Math.atan2(b, a) - Math.atan2(d, c)) / Math.PI;
  return Math.abs(Math.abs(turn) - 1) < 0.01;
}

test.each(PUBLISHED)('The difference of %j and %j is %d, as published', (one, other, value) => {
  expect(labDifference(one, other)).toBeCloseTo(value, 4);
  expect(labDifference(other, one)).toBeCloseTo(value, 4);
});

describe('Compared with culori', () => {
  const colours = fc
    .integer({ min: 0, max: 0xffffff })
    .map((number) => `#${number.toString(16).padStart(6, '0')}`);
  const axis = fc.double({ min: -120, max: 120, noNaN: true });
  const labs: fc.Arbitrary<Lab> = fc.tuple(
    fc.double({ min: 0, max: 100, noNaN: true }),
    axis,
    axis,
  );
  const theirs = differenceCiede2000();

  test('the difference is the same', () => {
    const labOf = ([l, a, b]: Lab) => ({ mode: 'lab65', l, a, b }) as const;
    fc.assert(
      fc.property(labs, labs, (one, other) => {
        fc.pre(!areOpposite(one, other));
        expect(labDifference(one, other)).toBeCloseTo(theirs(labOf(one), labOf(other)), 6);
      }),
    );
  });

  // culori rounds its white point differently.
  test('the difference between sRGB colours is nearly the same', () => {
    const lab = converter('lab65');
    fc.assert(
      fc.property(colours, colours, (one, other) => {
        fc.pre(!areOpposite(toLab(read(one)), toLab(read(other))));
        const { l, a, b } = lab(one) ?? { l: Number.NaN, a: 0, b: 0 };
        toLab(read(one)).forEach((part, at) => expect(part).toBeCloseTo([l, a, b][at] ?? 0, 1));
        expect(colourDifference(read(one), read(other))).toBeCloseTo(theirs(one, other), 1);
      }),
    );
  });

  test.each([
    ['protan', filterDeficiencyProt],
    ['deutan', filterDeficiencyDeuter],
    ['tritan', filterDeficiencyTrit],
  ] as const)('the colour in %s vision is the same', (vision, filter) => {
    fc.assert(
      fc.property(colours, (text) => {
        const [r, g, b] = read(text);
        // culori applies the model to the values as given; the model is made for linear light.
        const seen = filter(1)({ mode: 'rgb', r, g, b });
        const parts = [seen.r, seen.g, seen.b].map((part) => Math.min(1, Math.max(0, part)));
        seenWith(vision, [r, g, b]).forEach((part, at) =>
          expect(part).toBeCloseTo(parts[at] ?? Number.NaN, 9),
        );
      }),
    );
  });
});

test.each([
  ['#ff0000', [53.24, 80.09, 67.2]],
  ['#0000ff', [32.3, 79.19, -107.86]],
  ['#ffffff', [100, 0, 0]],
])('%s in L*a*b* is %j', (text, lab) => {
  toLab(read(text)).forEach((part, at) => expect(part).toBeCloseTo(lab[at] ?? Number.NaN, 1));
});

test('Black and white have the greatest lightness difference', () => {
  expect(colourDifference(read('#000'), read('#fff'))).toBeCloseTo(100, 3);
  expect(colourDifference(read('#abc'), read('#abc'))).toBe(0);
});

describe.each(COLOUR_VISIONS)('In %s vision', (vision) => {
  test('greys are unchanged', () => {
    const grey = read('#767676');
    seenWith(vision, grey).forEach((part, at) => expect(part).toBeCloseTo(grey[at] ?? 0, 5));
  });

  test('a colour stays within sRGB', () => {
    for (const text of ['#f00', '#0f0', '#00f', '#0ff', '#f0f', '#ff0']) {
      for (const part of seenWith(vision, read(text))) {
        expect(part).toBeGreaterThanOrEqual(0);
        expect(part).toBeLessThanOrEqual(1);
      }
    }
  });
});

test('Without red cones red is dark, without blue ones it is not', () => {
  const red = read('#f00');
  expect(luminance(seenWith('protan', red))).toBeLessThan(luminance(red) * 0.7);
  expect(luminance(seenWith('tritan', red))).toBeGreaterThan(luminance(red) * 0.9);
});

test('A green and a red that normal vision distinguishes can be the same colour without red or green cones', () => {
  const [green, red] = [read('#00603a'), read('#c2303f')];
  expect(colourDifference(green, red)).toBeGreaterThan(50);
  expect(colourDifference(seenWith('protan', green), seenWith('protan', red))).toBeCloseTo(3.5, 1);
});

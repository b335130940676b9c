import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Box, Point } from '../../src/layout/geometry/box';
import {
  centreOn,
  constrain,
  fit,
  fitWidth,
  reveal,
  START,
  toScreen,
  toWorld,
  zoomAround,
  ZOOM_EXTENT,
  type Viewport,
} from '../../src/viewport/viewport';

const FRAME = { width: 800, height: 600 };
const [LEAST, MOST] = ZOOM_EXTENT;

const box = (x: number, y: number, width: number, height: number): Box => ({ x, y, width, height });
const view = (x: number, y: number, zoom = 1): Viewport => ({ x, y, zoom });

const coordinate = fc.integer({ min: -20_000, max: 20_000 });
const length = fc.integer({ min: 1, max: 20_000 });
const boxes = fc.record({ x: coordinate, y: coordinate, width: length, height: length });
const zooms = fc.double({ min: LEAST, max: MOST, noNaN: true });
const views = fc.record({ x: coordinate, y: coordinate, zoom: zooms });
const frames = fc.record({
  width: fc.integer({ min: 1, max: 3000 }),
  height: fc.integer({ min: 1, max: 2000 }),
});

/** The same numbers, to a hundredth. */
function close(expected: Box | Viewport | Point): object {
  const numbers = Object.entries(expected) as [string, number][];
  return Object.fromEntries(numbers.map(([key, value]) => [key, expect.closeTo(value, 2)]));
}

describe('A box of the world', () => {
  test('is translated and scaled into the frame', () => {
    expect(toScreen(view(10, 20, 2), box(1, 2, 3, 4))).toEqual(box(12, 24, 6, 8));
    expect(toScreen(START, box(1, 2, 3, 4))).toEqual(box(1, 2, 3, 4));
  });

  test('survives the conversion to the frame and back', () => {
    fc.assert(
      fc.property(views, boxes, (at, world) => {
        expect(toWorld(at, toScreen(at, world))).toEqual(close(world));
        expect(toScreen(at, toWorld(at, world))).toEqual(close(world));
      }),
    );
  });
});

describe('Zooming around a point', () => {
  test('scales by the factor', () => {
    expect(zoomAround(view(0, 0), 1.5, { x: 100, y: 200 })).toEqual(view(-50, -100, 1.5));
  });

  test('keeps the point in place, even at the limits', () => {
    const factors = fc.double({ min: 0.01, max: 100, noNaN: true });
    fc.assert(
      fc.property(views, factors, coordinate, coordinate, (from, factor, x, y) => {
        const point = box(x, y, 0, 0);
        expect(toWorld(zoomAround(from, factor, point), point)).toEqual(
          close(toWorld(from, point)),
        );
      }),
    );
  });

  test('stops at the smallest and the largest zoom', () => {
    expect(zoomAround(START, 1000, { x: 0, y: 0 }).zoom).toBe(MOST);
    expect(zoomAround(START, 0.001, { x: 0, y: 0 }).zoom).toBe(LEAST);
  });
});

describe('A constrained view', () => {
  test('keeps small content at the start of the frame', () => {
    expect(constrain(view(300, -200), box(0, 0, 100, 100), FRAME)).toEqual(close(view(0, 0)));
  });

  test('allows large content to move from edge to edge and no further', () => {
    const content = box(0, 0, 2000, 2000);
    expect(constrain(view(50, 50), content, FRAME)).toEqual(close(view(0, 0)));
    expect(constrain(view(-5000, -5000), content, FRAME)).toEqual(close(view(-1200, -1400)));
    expect(constrain(view(-700, -600), content, FRAME)).toEqual(close(view(-700, -600)));
  });

  test('has a zoom within the limits', () => {
    expect(constrain(view(0, 0, 50), box(0, 0, 9, 9), FRAME).zoom).toBe(MOST);
    expect(constrain(view(0, 0, 0), box(0, 0, 9, 9), FRAME).zoom).toBe(LEAST);
  });

  test('does not change when it is constrained again', () => {
    fc.assert(
      fc.property(views, boxes, frames, (at, content, frame) => {
        const once = constrain(at, content, frame);
        expect(constrain(once, content, frame)).toEqual(once);
      }),
    );
  });

  test('shows nothing outside larger content, and all of smaller content', () => {
    fc.assert(
      fc.property(views, boxes, frames, (at, content, frame) => {
        const { x, y, width, height } = toScreen(constrain(at, content, frame), content);
        expect(x).toBeLessThanOrEqual(0.01);
        expect(y).toBeLessThanOrEqual(0.01);
        expect(x + width).toBeGreaterThanOrEqual(Math.min(frame.width, width) - 0.01);
        expect(y + height).toBeGreaterThanOrEqual(Math.min(frame.height, height) - 0.01);
      }),
    );
  });
});

describe('Fitting', () => {
  test('to the width shows the whole width from the upper left corner', () => {
    expect(fitWidth(box(100, 50, 1600, 9000), FRAME)).toEqual(close(view(-50, -25, 0.5)));
  });

  test('to everything shows everything', () => {
    expect(fit(box(0, 0, 800, 1200), FRAME)).toEqual(close(view(0, 0, 0.5)));
  });

  test('never enlarges', () => {
    expect(fit(box(0, 0, 10, 10), FRAME).zoom).toBe(1);
    expect(fitWidth(box(0, 0, 10, 10), FRAME).zoom).toBe(1);
    expect(fit(box(0, 0, 0, 0), FRAME).zoom).toBe(1);
  });

  test('goes no lower than the smallest zoom', () => {
    expect(fit(box(0, 0, 1e6, 1e6), FRAME).zoom).toBe(LEAST);
    expect(fitWidth(box(0, 0, 1e6, 10), FRAME).zoom).toBe(LEAST);
  });

  test('shows as much as the smallest zoom allows', () => {
    fc.assert(
      fc.property(boxes, frames, (content, frame) => {
        const at = fit(content, frame);
        const { x, y, width, height } = toScreen(at, content);
        expect(Math.abs(x)).toBeLessThan(0.01);
        expect(Math.abs(y)).toBeLessThan(0.01);
        if (at.zoom === LEAST) return;
        expect(width).toBeLessThanOrEqual(frame.width + 0.01);
        expect(height).toBeLessThanOrEqual(frame.height + 0.01);
      }),
    );
  });
});

describe('Centring on a box', () => {
  test('moves its middle to the middle of the frame, at the same zoom', () => {
    fc.assert(
      fc.property(views, boxes, frames, (from, world, frame) => {
        const at = centreOn(from, world, frame);
        const { x, y, width, height } = toScreen(at, world);
        expect(at.zoom).toBe(from.zoom);
        expect({ x: x + width / 2, y: y + height / 2 }).toEqual(
          close({ x: frame.width / 2, y: frame.height / 2 }),
        );
      }),
    );
  });
});

describe('Revealing a box of the frame', () => {
  const clear = box(0, 40, 800, 560);

  test.each([
    ['leaves the view when all of it is clear', box(100, 100, 200, 100), view(0, 0)],
    ['moves it in from the left', box(-50, 100, 200, 100), view(50, 0)],
    ['moves it in from the right', box(700, 100, 200, 100), view(-100, 0)],
    ['moves it out from under the head', box(100, 20, 200, 100), view(0, 20)],
    ['moves it up from below', box(100, 580, 200, 100), view(0, -80)],
    ['shows the start of what is too wide', box(-100, 100, 2000, 100), view(100, 0)],
    [
      'shows the start of what is too high, also from below',
      box(100, 300, 200, 900),
      view(0, -260),
    ],
  ])('%s', (_does, shown, expected) => {
    expect(reveal(view(0, 0), shown, clear)).toEqual(close(expected));
  });

  test('shows all of it when it fits, and moves nothing when it is visible already', () => {
    const sizes = fc.record({
      x: coordinate,
      y: coordinate,
      width: fc.integer({ min: 1, max: 800 }),
      height: fc.integer({ min: 1, max: 560 }),
    });
    fc.assert(
      fc.property(views, sizes, (from, shown) => {
        const at = reveal(from, shown, clear);
        const moved = box(
          shown.x + at.x - from.x,
          shown.y + at.y - from.y,
          shown.width,
          shown.height,
        );
        expect(moved.x).toBeGreaterThanOrEqual(0);
        expect(moved.y).toBeGreaterThanOrEqual(40);
        expect(moved.x + moved.width).toBeLessThanOrEqual(800);
        expect(moved.y + moved.height).toBeLessThanOrEqual(600);
        expect(reveal(at, moved, clear)).toEqual(close(at));
      }),
    );
  });
});

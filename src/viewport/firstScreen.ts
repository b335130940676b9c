import type { Size } from '../layout/geometry/box';

/** A common window size, in CSS pixels. */
const WINDOW: Size = { width: 1280, height: 900 };
/** The part of the window that the page's margins, and content above a drawing, take up. */
const AROUND: Size = { width: 48, height: 260 };
/** The text size that these sizes hold for; they scale with the reader's. */
const REM = 16;

/**
 * The screen that a reader is assumed to have before anything can be measured. What is open from the
 * start should fill it without exceeding it, and servers lay out for it.
 */
export const firstScreen = {
  window: WINDOW,
  /** The size left for a drawing, in CSS pixels, at a root font size. */
  room: (rem: number): Size => ({
    width: ((WINDOW.width - AROUND.width) / REM) * rem,
    height: ((WINDOW.height - AROUND.height) / REM) * rem,
  }),
} as const;

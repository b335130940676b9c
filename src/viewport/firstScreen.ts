import type { Size } from '../layout/geometry/box';

/** A common window, in CSS pixels. */
const WINDOW: Size = { width: 1280, height: 900 };
/** What the page's margins, and what stands above a drawing, take of that. */
const AROUND: Size = { width: 48, height: 260 };
/** The size of text that these hold for; who has larger text has as much larger a screen in view. */
const REM = 16;

/**
 * What a reader is taken to see before anyone has scrolled: what is opened unasked should fill it and not
 * exceed it, and servers lay out for it.
 */
export const firstScreen = {
  window: WINDOW,
  /** What a drawing has of it, in CSS pixels, at a size of text. */
  room: (rem: number): Size => ({
    width: ((WINDOW.width - AROUND.width) / REM) * rem,
    height: ((WINDOW.height - AROUND.height) / REM) * rem,
  }),
} as const;

import type { Box, Point, Size } from '../layout/geometry/box';
import { firstScreen } from './firstScreen';
import { START, constrain, toWorld, type Viewport } from './viewport';

/** What is visible of a chart right now. */
export interface View {
  readonly viewport: Viewport;
  /** Position of the frame in the window. */
  readonly origin: Point;
  /** Size of the frame. */
  readonly frame: Size;
  /** The part of the frame that is visible in the window, below the header row, in the frame's pixels. */
  readonly window: Box;
}

/** Keeps the view outside React, so that panning and zooming render only what depends on it. */
export interface ViewStore {
  readonly get: () => View;
  readonly subscribe: (listener: () => void) => () => void;
  /** Changes the view, moving it as little as needed to stay within the content, and returns it. */
  readonly set: (view: View, content: Box) => View;
}

/** The view of one chart, from the start of the content by default. */
export function createViewStore(viewport: Viewport = START): ViewStore {
  let view: View = {
    viewport,
    origin: { x: 0, y: 0 },
    frame: firstScreen.window,
    window: { x: 0, y: 0, ...firstScreen.window },
  };
  const listeners = new Set<() => void>();
  return {
    get: () => view,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    set: (wanted, content) => {
      const next = { ...wanted, viewport: constrain(wanted.viewport, content, wanted.frame) };
      if (sameView(next, view)) return view;
      view = next;
      for (const listener of listeners) listener();
      return view;
    },
  };
}

/** The part of the world that is visible. */
export function visibleWorld({ viewport, window }: View): Box {
  return toWorld(viewport, window);
}

function sameView(a: View, b: View): boolean {
  return (
    sameNumbers(a.viewport, b.viewport) &&
    sameNumbers(a.origin, b.origin) &&
    sameNumbers(a.frame, b.frame) &&
    sameNumbers(a.window, b.window)
  );
}

function sameNumbers<T extends object>(a: T, b: T): boolean {
  return (Object.keys(a) as (keyof T)[]).every((key) => a[key] === b[key]);
}

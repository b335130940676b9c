import type { Box, Point, Size } from '../layout/geometry/box';

/** How the world is shown: screen = world × zoom + (x, y), in CSS pixels of the frame. */
export interface Viewport {
  readonly x: number;
  readonly y: number;
  /** 1 is 100 %. */
  readonly zoom: number;
}

/** The smallest and largest zoom. */
export const ZOOM_EXTENT: readonly [number, number] = [0.25, 2];

/** The world from its upper left corner at 100 %. */
export const START: Viewport = { x: 0, y: 0, zoom: 1 };

/** Where a box of the world is in the frame. */
export function toScreen({ x, y, zoom }: Viewport, box: Box): Box {
  return {
    x: box.x * zoom + x,
    y: box.y * zoom + y,
    width: box.width * zoom,
    height: box.height * zoom,
  };
}

/** Where a box of the frame is in the world. */
export function toWorld({ x, y, zoom }: Viewport, box: Box): Box {
  return {
    x: (box.x - x) / zoom,
    y: (box.y - y) / zoom,
    width: box.width / zoom,
    height: box.height / zoom,
  };
}

/** Zooms by a factor around a point of the frame, which stays where it is. */
export function zoomAround(from: Viewport, factor: number, at: Point): Viewport {
  const zoom = clampZoom(from.zoom * factor);
  const scale = zoom / from.zoom;
  return { x: at.x - (at.x - from.x) * scale, y: at.y - (at.y - from.y) * scale, zoom };
}

/** The view in which the content is as wide as the frame, at most at 100 %, from its upper left corner. */
export function fitWidth(content: Box, frame: Size): Viewport {
  const zoom = clampZoom(Math.min(1, frame.width / Math.max(1, content.width)));
  return constrain({ x: -content.x * zoom, y: -content.y * zoom, zoom }, content, frame);
}

/** The view that shows all of the content, at most at 100 %. */
export function fit(content: Box, frame: Size): Viewport {
  const zoom = clampZoom(
    Math.min(
      1,
      frame.width / Math.max(1, content.width),
      frame.height / Math.max(1, content.height),
    ),
  );
  return constrain({ x: -content.x * zoom, y: -content.y * zoom, zoom }, content, frame);
}

/** Moves the view so that the middle of a box is in the middle of the frame. */
export function centreOn(from: Viewport, box: Box, frame: Size): Viewport {
  return {
    ...from,
    x: frame.width / 2 - (box.x + box.width / 2) * from.zoom,
    y: frame.height / 2 - (box.y + box.height / 2) * from.zoom,
  };
}

/** Moves the view just enough to show a screen box inside `clear`; of a box too large, its start. */
export function reveal(from: Viewport, box: Box, clear: Box): Viewport {
  return {
    ...from,
    x: from.x + shift(box.x, box.width, clear.x, clear.width),
    y: from.y + shift(box.y, box.height, clear.y, clear.height),
  };
}

/**
 * The nearest view that shows nothing outside the content: content smaller than the frame stays at the
 * start, larger content can be moved from edge to edge but no further.
 */
export function constrain(view: Viewport, content: Box, frame: Size): Viewport {
  const zoom = clampZoom(view.zoom);
  return {
    x: clampOffset(view.x, content.x * zoom, content.width * zoom, frame.width),
    y: clampOffset(view.y, content.y * zoom, content.height * zoom, frame.height),
    zoom,
  };
}

/** The viewport with what cannot be drawn (`NaN`, infinity, a zoom of 0 or less) as at the start. */
export function drawable(viewport: Viewport): Viewport {
  const { x, y, zoom } = viewport;
  const isZoom = Number.isFinite(zoom) && zoom > 0;
  if (Number.isFinite(x) && Number.isFinite(y) && isZoom) return viewport;
  return {
    x: Number.isFinite(x) ? x : START.x,
    y: Number.isFinite(y) ? y : START.y,
    zoom: isZoom ? zoom : START.zoom,
  };
}

function clampZoom(zoom: number): number {
  return Math.min(ZOOM_EXTENT[1], Math.max(ZOOM_EXTENT[0], zoom));
}

function clampOffset(offset: number, start: number, size: number, room: number): number {
  const atStart = -start;
  const atEnd = room - start - size;
  return Math.min(atStart, Math.max(Math.min(atStart, atEnd), offset));
}

function shift(start: number, size: number, clearStart: number, clearSize: number): number {
  if (start < clearStart || size > clearSize) return clearStart - start;
  return Math.min(0, clearStart + clearSize - (start + size));
}

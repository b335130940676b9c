import type { Box, Point, Size } from '../layout/geometry/box';

/** How the world is seen: screen = world × zoom + (x, y), in CSS pixels of the frame. */
export interface Viewport {
  readonly x: number;
  readonly y: number;
  /** 1 is 100 %. */
  readonly zoom: number;
}

/** The smallest and largest zoom. */
export const ZOOM_EXTENT: readonly [number, number] = [0.25, 2];

/** The world seen from its upper left corner at 100 %. */
export const START: Viewport = { x: 0, y: 0, zoom: 1 };

/** A world box as it stands in the frame. */
export function toScreen({ x, y, zoom }: Viewport, box: Box): Box {
  return {
    x: box.x * zoom + x,
    y: box.y * zoom + y,
    width: box.width * zoom,
    height: box.height * zoom,
  };
}

/** A box of the frame as it lies in the world. */
export function toWorld({ x, y, zoom }: Viewport, box: Box): Box {
  return {
    x: (box.x - x) / zoom,
    y: (box.y - y) / zoom,
    width: box.width / zoom,
    height: box.height / zoom,
  };
}

/** Zooms by a factor round a point of the frame, which keeps its place in the world. */
export function zoomAround(from: Viewport, factor: number, at: Point): Viewport {
  const zoom = clampZoom(from.zoom * factor);
  const scale = zoom / from.zoom;
  return { x: at.x - (at.x - from.x) * scale, y: at.y - (at.y - from.y) * scale, zoom };
}

/** The view in which the content is as wide as the frame, at most 100 %, from its upper left. */
export function fitWidth(content: Box, frame: Size): Viewport {
  const zoom = clampZoom(Math.min(1, frame.width / Math.max(1, content.width)));
  return constrain({ x: -content.x * zoom, y: -content.y * zoom, zoom }, content, frame);
}

/** The view in which all of the content is seen, at most at 100 %. */
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

/** The view moved so that the middle of a box is in the middle of the frame. */
export function centreOn(from: Viewport, box: Box, frame: Size): Viewport {
  return {
    ...from,
    x: frame.width / 2 - (box.x + box.width / 2) * from.zoom,
    y: frame.height / 2 - (box.y + box.height / 2) * from.zoom,
  };
}

/** The view moved just enough to show all of a screen box inside `clear`, its start before its end. */
export function reveal(from: Viewport, box: Box, clear: Box): Viewport {
  return {
    ...from,
    x: from.x + shift(box.x, box.width, clear.x, clear.width),
    y: from.y + shift(box.y, box.height, clear.y, clear.height),
  };
}

/**
 * The nearest view that shows content only: where the content is smaller than the frame it stays at
 * the start, where it is larger it can be moved from edge to edge and no further.
 */
export function constrain(view: Viewport, content: Box, frame: Size): Viewport {
  const zoom = clampZoom(view.zoom);
  return {
    x: clampOffset(view.x, content.x * zoom, content.width * zoom, frame.width),
    y: clampOffset(view.y, content.y * zoom, content.height * zoom, frame.height),
    zoom,
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

import { select } from 'd3-selection';
import { zoom as d3Zoom, zoomIdentity, ZoomTransform, type D3ZoomEvent } from 'd3-zoom';
import { fingerPan } from './fingerPan';
import { ZOOM_EXTENT, type Viewport } from './viewport';

/** What the gestures need to know, read again at each event. */
export interface PanZoomOptions {
  /** Called for every step of a gesture but not for `set`; returns the view that resulted. */
  onGesture: (wanted: Viewport) => Viewport;
  /** Whether there is more to see sideways, in which case we handle a sideways wheel. */
  canPanSideways: () => boolean;
}

/** The gestures on one element. */
export interface PanZoom {
  /** Sets where the next gesture starts. */
  set: (viewport: Viewport) => void;
  /** Removes every listener. */
  destroy: () => void;
}

/** A press that moves less than this many pixels is a click. */
const CLICK_DISTANCE = 4;

/**
 * Pan and zoom by dragging, pinching and Ctrl or ⌘ + wheel, with d3-zoom on the element. The plain wheel
 * is left to the page, and so is one finger moving up and down; moving sideways, it pans.
 */
export function panZoom(element: HTMLElement, options: PanZoomOptions): PanZoom {
  const behaviour = d3Zoom<HTMLElement, unknown>()
    .scaleExtent([...ZOOM_EXTENT])
    .clickDistance(CLICK_DISTANCE)
    .filter(isOurs)
    // We constrain the view ourselves: what may be seen depends on the frame, which grows with the zoom.
    .constrain((transform) => transform)
    .on('zoom', (event: D3ZoomEvent<HTMLElement, unknown>) => {
      setTransform(element, options.onGesture(fromTransform(event.transform)));
    });
  const selection = select(element).call(behaviour).on('dblclick.zoom', null);
  const panSideways = (by: number) => {
    const { x, y, zoom } = fromTransform(element.__zoom ?? zoomIdentity);
    setTransform(element, options.onGesture({ x: x + by, y, zoom }));
  };
  const onWheel = (event: WheelEvent) => {
    if (!isSideways(event) || !options.canPanSideways()) return;
    event.preventDefault();
    panSideways(-event.deltaX);
  };
  element.addEventListener('wheel', onWheel, { passive: false });
  const releaseFinger = fingerPan(element, panSideways);
  return {
    set: (viewport) => setTransform(element, viewport),
    destroy: () => {
      selection.on('.zoom', null);
      element.removeEventListener('wheel', onWheel);
      releaseFinger();
    },
  };
}

declare global {
  interface HTMLElement {
    /** Where d3-zoom keeps an element's transform. */
    __zoom?: ZoomTransform;
  }
}

function isOurs(event: MouseEvent | WheelEvent | TouchEvent): boolean {
  if (event.type === 'wheel') return event.ctrlKey || event.metaKey;
  if ('touches' in event) return event.touches.length > 1;
  // d3-drag needs the window of a press; one that a host's test makes up may have none.
  if (event.view === null) return false;
  return !event.ctrlKey && event.button === 0;
}

function isSideways(event: WheelEvent): boolean {
  return !event.ctrlKey && !event.metaKey && Math.abs(event.deltaX) > Math.abs(event.deltaY);
}

function setTransform(element: HTMLElement, viewport: Viewport): void {
  element.__zoom = toTransform(viewport);
}

function toTransform({ x, y, zoom }: Viewport): ZoomTransform {
  return new ZoomTransform(zoom, x, y);
}

function fromTransform({ x, y, k }: ZoomTransform): Viewport {
  return { x, y, zoom: k };
}

import { useBrowserLayoutEffect } from '../state/useBrowserLayoutEffect';
import { useCallback, useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { sizeObserver } from '../viewport/sizeObserver';
import type { Box, Size } from '../layout/geometry/box';
import { hasLayout } from '../viewport/hasLayout';
import { layoutSize } from '../viewport/layoutSize';
import { usePanZoom } from '../viewport/usePanZoom';
import { constrain, drawable, reveal, START, toScreen, type Viewport } from '../viewport/viewport';
import { createViewStore, type View, type ViewStore } from '../viewport/viewStore';

/** The view that the host may control. */
export interface ViewportProps {
  /** Where the drawing stands: `{ x, y, zoom }`. */
  viewport?: Viewport | undefined;
  /** Where it stands at first, when the host does not control it. @default the start, at 100 % */
  defaultViewport?: Viewport | undefined;
  /** Called when the reader pans or zooms. */
  onViewportChange?: ((viewport: Viewport) => void) | undefined;
}

/** The elements that the view works on. */
export interface ChartElements {
  readonly header: RefObject<HTMLDivElement | null>;
  /** Receives the gestures; its size is the frame's. */
  readonly frame: RefObject<HTMLDivElement | null>;
  /** Gives the frame its height unless the host sets one. */
  readonly extent: RefObject<SVGSVGElement | null>;
  /** Moved and scaled by the view. */
  readonly world: RefObject<HTMLDivElement | null>;
}

/** The view of one chart and the functions that move it. */
export interface ChartView {
  readonly store: ViewStore;
  readonly elements: ChartElements;
  /** Goes to a view; what the frame cannot scroll, the page does. */
  readonly goTo: (wanted: Viewport) => void;
  /** Shows all of a box of the world, moving as little as possible. */
  readonly show: (box: Box) => void;
  /** Measures the frame again and keeps the view within the content. */
  readonly refresh: () => void;
}

/** Free space around a card that is brought into view, in pixels, for its focus ring. */
const MARGIN = 16;

/** Connects the elements of a chart, its gestures, the window's scrolling and the view. */
export function useChartView(content: Box, props: ViewportProps): ChartView {
  const { viewport: wantedByHost, onViewportChange } = props;
  const controlled = useMemo(() => wantedByHost && drawable(wantedByHost), [wantedByHost]);
  const start = controlled ?? drawable(props.defaultViewport ?? START);
  const [store] = useState(() => createViewStore(start));
  const elements = useElements();
  const gestures = usePanZoom(elements.frame, {
    onGesture: (wanted) => gesture(wanted),
    canPanSideways: () => content.width * store.get().viewport.zoom > store.get().frame.width,
  });
  const apply = useCallback(
    (wanted: Viewport): Viewport => {
      const { viewport } = applyView(store, elements, content, wanted);
      gestures.current?.set(viewport);
      return viewport;
    },
    [store, elements, content, gestures],
  );
  const gesture = (wanted: Viewport): Viewport => {
    if (!controlled) {
      const viewport = apply(wanted);
      onViewportChange?.(viewport);
      return viewport;
    }
    const { viewport, frame } = store.get();
    const allowed = constrain(wanted, content, frame);
    onViewportChange?.(allowed);
    scrollRest(content, frame, allowed, wanted);
    return viewport;
  };
  const latest = useRef({ gesture, apply });
  useBrowserLayoutEffect(() => {
    latest.current = { gesture, apply };
  });
  const goTo = useCallback((wanted: Viewport) => void latest.current.gesture(wanted), []);
  const refresh = useCallback(() => {
    latest.current.apply(store.get().viewport);
  }, [store]);
  const show = useCallback(
    (box: Box) => {
      const { viewport, window } = store.get();
      const clear = {
        x: 0,
        y: window.y + MARGIN / 2,
        width: window.width,
        height: window.height - MARGIN,
      };
      goTo(reveal(viewport, toScreen(viewport, box), clear));
    },
    [store, goTo],
  );
  useBrowserLayoutEffect(() => {
    if (controlled) latest.current.apply(controlled);
  }, [controlled]);
  useWindowChanges(elements.frame, refresh);
  return useMemo(
    () => ({ store, elements, goTo, show, refresh }),
    [store, elements, goTo, show, refresh],
  );
}

function useElements(): ChartElements {
  const header = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const extent = useRef<SVGSVGElement>(null);
  const world = useRef<HTMLDivElement>(null);
  return useMemo(() => ({ header, frame, extent, world }), [header, frame, extent, world]);
}

/** A dialog that has grown or slid into place has moved the frame without changing its size. */
const MOTION_ENDS = ['transitionend', 'animationend'] as const;

/** Scrolling, resizing and motion change which part of the frame the window shows. */
function useWindowChanges(frame: RefObject<HTMLElement | null>, refresh: () => void): void {
  useEffect(() => {
    const resizes = sizeObserver(refresh);
    if (frame.current) resizes?.observe(frame.current);
    const scrolls = { capture: true, passive: true };
    const refreshAfter = ({ target }: Event) => {
      if ((target as Node).contains(frame.current)) refresh();
    };
    window.addEventListener('scroll', refresh, scrolls);
    window.addEventListener('resize', refresh);
    for (const end of MOTION_ENDS) window.addEventListener(end, refreshAfter);
    return () => {
      resizes?.disconnect();
      window.removeEventListener('scroll', refresh, scrolls);
      window.removeEventListener('resize', refresh);
      for (const end of MOTION_ENDS) window.removeEventListener(end, refreshAfter);
    };
  }, [frame, refresh]);
}

function applyView(
  store: ViewStore,
  { header, frame, extent, world }: ChartElements,
  content: Box,
  wanted: Viewport,
): View {
  extent.current?.setAttribute('height', String(content.height * wanted.zoom));
  if (!frame.current) return store.get();
  const places = hasLayout()
    ? (placesInWindow(frame.current, header.current) ?? store.get())
    : placesOfAll(content, wanted.zoom);
  const view = store.set({ ...places, viewport: wanted }, content);
  const { x, y, zoom } = view.viewport;
  world.current?.style.setProperty('--_view', `translate(${x}px, ${y}px) scale(${zoom})`);
  scrollRest(content, view.frame, view.viewport, wanted);
  return view;
}

type Places = Pick<View, 'origin' | 'frame' | 'window'>;

/** `undefined` while the frame is hidden or outside the document: what it shows then stays as it is. */
function placesInWindow(frame: HTMLElement, header: Element | null): Places | undefined {
  const { width, height } = layoutSize(frame);
  if (width === 0 && height === 0) return undefined;
  const { top, bottom, left, ...shown } = frame.getBoundingClientRect();
  const origin = { x: left, y: top };
  const scale = shown.height / height || 1;
  // In a frame that is turned or distorted, what the window shows is no upright part of it.
  if (Math.abs(shown.width - width * scale) > 1)
    return { origin, frame: { width, height }, window: { x: 0, y: 0, width, height } };
  const from = Math.max(top, header?.getBoundingClientRect().bottom ?? 0);
  const to = Math.min(bottom, window.innerHeight);
  return {
    origin,
    frame: { width, height },
    window: {
      x: 0,
      y: (from - top) / scale,
      width,
      height: Math.max(0, to - from) / scale,
    },
  };
}

/** Where nothing has a size all of the content counts as seen, so that a host's test finds every row. */
function placesOfAll(content: Box, zoom: number): Places {
  const frame = { width: content.width * zoom, height: content.height * zoom };
  return { origin: { x: 0, y: 0 }, frame, window: { x: 0, y: 0, ...frame } };
}

/**
 * Scrolls the page by what the frame could not move: a frame as tall as its content cannot pan up or
 * down.
 */
function scrollRest(content: Box, frame: Size, allowed: Viewport, wanted: Viewport): void {
  const rest = allowed.y - wanted.y;
  const showsAll = frame.height >= content.height * allowed.zoom - 1;
  if (showsAll && Math.abs(rest) >= 1 && hasLayout())
    window.scrollBy({ top: rest, behavior: 'instant' });
}

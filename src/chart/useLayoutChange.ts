import { useBrowserLayoutEffect } from '../state/useBrowserLayoutEffect';
import { useRef, type RefObject } from 'react';
import type { Box, Point } from '../layout/geometry/box';
import { boxAt, type Scene } from '../layout/view/scene';
import { hasLayout } from '../viewport/hasLayout';
import { toScreen } from '../viewport/viewport';
import { visibleWorld, type View } from '../viewport/viewStore';
import type { MountedCards } from './measure/mountedCards';
import type { ChartView } from './useChartView';

const DURATION = 200;
const EASING = 'cubic-bezier(0.2, 0, 0, 1)';

/**
 * When the layout changes, the node that was opened or closed keeps its place on screen and the others
 * glide to theirs (First, Last, Invert, Play), unless the reader prefers reduced motion.
 */
export function useLayoutChange<T>(
  scene: Scene<T>,
  chartView: ChartView,
  mounted: MountedCards,
  links: RefObject<SVGElement | null>,
  toggled: string | null,
): void {
  const before = useRef(scene);
  useBrowserLayoutEffect(() => {
    const last = before.current;
    before.current = scene;
    if (last === scene) {
      chartView.refresh();
      return;
    }
    const isStill = !hasLayout() || matchMedia('(prefers-reduced-motion: reduce)').matches;
    const from = placesOnScreen(last, chartView.store.get());
    hold(toggled, from, scene, chartView);
    if (isStill) return;
    // Holding the node in place may have scrolled the page.
    chartView.refresh();
    const to = placesOnScreen(scene, chartView.store.get());
    const { zoom } = chartView.store.get().viewport;
    for (const { id, item } of mounted.all()) glide(item, from(id), to(id), zoom);
    links.current?.animate([{ opacity: 0 }, { opacity: 1 }], { duration: DURATION });
  }, [scene, chartView, mounted, links, toggled]);
}

type Places = (id: string) => Point | undefined;

/** Where the scene's nodes were in the window when the view was last measured. */
function placesOnScreen<T>(scene: Scene<T>, view: View): Places {
  const { y: top } = visibleWorld(view);
  return (id) => {
    const index = scene.indexById.get(id);
    return index === undefined ? undefined : inWindow(view, boxAt(scene, index, top));
  };
}

function inWindow({ viewport, origin }: View, box: Box): Point {
  const { x, y } = toScreen(viewport, box);
  return { x: x + origin.x, y: y + origin.y };
}

/**
 * Moves the view, or the page, so that a node stays where it was on screen. The browser may have scrolled
 * by itself when the page became shorter, so the view is measured first.
 */
function hold<T>(id: string | null, from: Places, scene: Scene<T>, chartView: ChartView): void {
  chartView.refresh();
  const view = chartView.store.get();
  const before = from(id ?? '');
  const box = scene.layout.boxes[scene.indexById.get(id ?? '') ?? -1];
  if (!before || !box) return;
  const moved = inWindow(view, box).y - before.y;
  chartView.goTo({ ...view.viewport, y: view.viewport.y - moved });
}

function glide(item: Element, from: Point | undefined, to: Point | undefined, zoom: number): void {
  if (!to) return;
  const timing = { duration: DURATION, easing: EASING };
  if (!from) {
    item.animate([{ opacity: 0, transform: 'translateX(-12px)' }, { opacity: 1 }], timing);
    return;
  }
  const x = (from.x - to.x) / zoom;
  const y = (from.y - to.y) / zoom;
  if (Math.abs(x) < 1 && Math.abs(y) < 1) return;
  item.animate([{ transform: `translate(${x}px, ${y}px)` }, { transform: 'none' }], timing);
}

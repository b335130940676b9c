import { useLayoutEffect, useRef, type RefObject } from 'react';
import type { Point } from '../layout/box';
import { boxAt, type Scene } from '../layout/scene';
import { toScreen } from '../viewport/viewport';
import { visibleWorld } from '../viewport/viewStore';
import type { ChartView } from './useChartView';

const DURATION = 200;
const EASING = 'cubic-bezier(0.2, 0, 0, 1)';

/**
 * When the layout changes, the node that was opened or closed keeps its place on screen and the
 * others glide to theirs (First, Last, Invert, Play), unless the reader asks for reduced motion.
 */
export function useLayoutChange<T>(
  scene: Scene<T>,
  chartView: ChartView,
  list: RefObject<HTMLUListElement | null>,
  links: RefObject<SVGElement | null>,
  toggled: string | null,
): void {
  const before = useRef(scene);
  useLayoutEffect(() => {
    const last = before.current;
    before.current = scene;
    if (last === scene) {
      chartView.refresh();
      return;
    }
    const from = placesOnScreen(last, chartView);
    hold(toggled, last, scene, chartView);
    const to = placesOnScreen(scene, chartView);
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    const { zoom } = chartView.store.get().viewport;
    for (const item of list.current?.children ?? []) {
      const id = item.getAttribute('data-id') ?? '';
      glide(item, from(id), to(id), zoom);
    }
    links.current?.animate([{ opacity: 0 }, { opacity: 1 }], { duration: DURATION });
  }, [scene, chartView, list, links, toggled]);
}

/** Where the scene's nodes stand in the window, or `undefined` for one that is not in it. */
function placesOnScreen<T>(
  scene: Scene<T>,
  { store, elements }: ChartView,
): (id: string) => Point | undefined {
  const view = store.get();
  const origin = elements.frame.current?.getBoundingClientRect();
  const { y: top } = visibleWorld(view);
  return (id) => {
    const index = scene.indexById.get(id);
    if (index === undefined) return undefined;
    const { x, y } = toScreen(view.viewport, boxAt(scene, index, top));
    return { x: x + (origin?.x ?? 0), y: y + (origin?.y ?? 0) };
  };
}

function hold<T>(id: string | null, from: Scene<T>, to: Scene<T>, chartView: ChartView): void {
  const { viewport, ...view } = chartView.store.get();
  const before = from.indexById.get(id ?? '');
  const after = to.indexById.get(id ?? '');
  if (before === undefined || after === undefined) {
    chartView.refresh();
    return;
  }
  const { y: top } = visibleWorld({ viewport, ...view });
  const moved = (to.layout.boxes[after]?.y ?? 0) - boxAt(from, before, top).y;
  chartView.goTo({ ...viewport, y: viewport.y - moved * viewport.zoom });
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

import { useBrowserLayoutEffect } from '../state/useBrowserLayoutEffect';
import type { TreeLayout } from '../layout/geometry/treeLayout';
import { makeScene } from '../layout/view/scene';
import type { TreeState } from '../tree/useTreeState';
import { centreOn } from '../viewport/viewport';
import type { NodeContent } from './nodeContent';
import type { NodeView } from './TreeItem';
import { chartActions, clickAction, zoomByKey } from './chartActions';
import { mountedCards } from './measure/mountedCards';
import { useCardHeights } from './measure/useCardHeights';
import { type ChartView, useChartView, type ViewportProps } from './useChartView';
import { useLayoutChange } from './useLayoutChange';
import { useSelectedInView } from './useSelectedInView';
import { useSlides } from './useSlides';
import { useTreeFocus } from './useTreeFocus';
import { useTreeKeys } from './useTreeKeys';
import { useMemo, useRef, useState } from 'react';

/** What a chart needs to be drawn. */
export interface ChartBasis<T, C extends NodeContent> extends ViewportProps {
  state: TreeState<T>;
  layout: TreeLayout;
  view: NodeView<T, C>;
  /** Called with the real heights of cards, by node id, where they differ from the layout's. */
  onHeights: (heights: ReadonlyMap<string, number>) => void;
}

/** The behaviour of a chart: its scene, view, focus, keys and motion. */
export function useChart<T, C extends NodeContent>(props: ChartBasis<T, C>) {
  const { state, layout, view } = props;
  const [mounted] = useState(mountedCards);
  const links = useRef<SVGGElement>(null);
  const scene = useMemo(() => makeScene(state.rows, layout), [state.rows, layout]);
  const chartView = useChartView(layout.bounds, props);
  const focus = useTreeFocus(mounted, scene, state, chartView);
  const actions = chartActions(chartView, layout, state);
  const orientation = layout.rootAt === 'top' ? 'horizontal' : 'vertical';
  const onKeyDown = useTreeKeys({
    rows: state.rows,
    focusedIndex: scene.indexById.get(state.focused ?? '') ?? -1,
    axes: { orientation },
    searched: (row) => view.contentOf(row.node).searched,
    dispatch: focus.act,
    onZoom: (key) => zoomByKey(key, actions),
  });
  useLayoutChange(scene, chartView, mounted, links, state.toggled);
  useStart(layout, chartView, props);
  useSlides(mounted, scene, chartView.store);
  useSelectedInView(scene, state.selected, chartView);
  useCardHeights(mounted, scene, props.onHeights);
  const tree = {
    'aria-orientation': orientation,
    onKeyDown,
    onClick: ({ target }: { target: EventTarget }) => {
      const action = clickAction(target);
      if (action) focus.act(action);
    },
    onFocus: focus.onFocus,
    onBlur: focus.onBlur,
  } as const;
  const goToNext = (ids: ReadonlySet<string> | undefined) => {
    const id = nextOf(ids, state);
    if (id !== undefined) focus.act({ type: 'focus', id });
  };
  return { scene, chartView, mounted, links, actions, goToNext, tree };
}

/** The first of some nodes after the focused row, wrapping around. */
function nextOf<T>(ids: ReadonlySet<string> = new Set(), { rows, focused }: TreeState<T>) {
  const from = rows.findIndex(({ node }) => node.id === focused) + 1;
  const inTurn = [...rows.slice(from), ...rows.slice(0, from)];
  return inTurn.find(({ node }) => ids.has(node.id))?.node.id;
}

/**
 * Where a tree starts: with its root at the top, the root is in the middle unless the host sets the view.
 */
function useStart(
  { rootAt, boxes }: TreeLayout,
  { store, goTo }: ChartView,
  { viewport, defaultViewport }: ViewportProps,
): void {
  const isPlaced = useRef(viewport !== undefined || defaultViewport !== undefined);
  useBrowserLayoutEffect(() => {
    const [root] = boxes;
    if (isPlaced.current || rootAt === 'left' || !root) return;
    isPlaced.current = true;
    const view = store.get();
    goTo({ ...view.viewport, x: centreOn(view.viewport, root, view.frame).x });
  }, [rootAt, boxes, store, goTo]);
}

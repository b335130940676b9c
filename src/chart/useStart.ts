import { useLayoutEffect, useRef } from 'react';
import type { TreeLayout } from '../layout/geometry/treeLayout';
import { centreOn } from '../viewport/viewport';
import type { ChartView, ViewportProps } from './useChartView';

/** A tree with its root at the top begins with the root in the middle, unless the host says where. */
export function useStart(
  { rootAt, boxes }: TreeLayout,
  { store, goTo }: ChartView,
  { viewport, defaultViewport }: ViewportProps,
): void {
  const isPlaced = useRef(viewport !== undefined || defaultViewport !== undefined);
  useLayoutEffect(() => {
    const [root] = boxes;
    if (isPlaced.current || rootAt === 'left' || !root) return;
    isPlaced.current = true;
    const view = store.get();
    goTo({ ...view.viewport, x: centreOn(view.viewport, root, view.frame).x });
  }, [rootAt, boxes, store, goTo]);
}

import { useEffect, useRef } from 'react';
import type { Scene } from '../layout/view/scene';
import type { ChartView } from './useChartView';

/**
 * Brings the selected card into view when it is selected, and again if the frame then changes width, as
 * it does when a panel opens beside it.
 */
export function useSelectedInView<T>(
  scene: Scene<T>,
  selected: string | null,
  { store, show, refresh }: ChartView,
): void {
  const latest = useRef(scene);
  const shown = useRef<string | null>(null);
  const isInScene = selected !== null && scene.indexById.has(selected);
  useEffect(() => {
    latest.current = scene;
  });
  useEffect(() => {
    if (selected === null) shown.current = null;
    if (!isInScene) return undefined;
    const showSelected = () => {
      const { layout, indexById } = latest.current;
      const box = layout.boxes[indexById.get(selected) ?? -1];
      if (box) show(box);
    };
    // Not again when its branch is closed and reopened: the node that was opened keeps its place then.
    if (shown.current !== selected) {
      // The panel may be open already, and the frame narrower than when it was last measured.
      refresh();
      showSelected();
      shown.current = selected;
    }
    let { width } = store.get().frame;
    return store.subscribe(() => {
      const now = store.get().frame.width;
      if (now === width) return;
      width = now;
      showSelected();
    });
  }, [selected, isInScene, store, show, refresh]);
}

import { useBrowserLayoutEffect } from '../state/useBrowserLayoutEffect';
import { useRef, type FocusEvent } from 'react';
import { boxAt, type Scene } from '../layout/view/scene';
import type { TreeAction } from '../tree/navigate';
import type { TreeState } from '../tree/useTreeState';
import { visibleWorld } from '../viewport/viewStore';
import type { MountedCards } from './measure/mountedCards';
import type { ChartView } from './useChartView';

/**
 * Keeps the browser's focus on the focused row: keys move it, a closed ancestor takes it over from a row
 * that it hides, and a card that gets it is brought into view.
 */
export function useTreeFocus<T>(
  mounted: MountedCards,
  scene: Scene<T>,
  state: TreeState<T>,
  chartView: ChartView,
): {
  /** Like `dispatch`, and moves the browser's focus too. */
  readonly act: (action: TreeAction) => void;
  readonly onFocus: (event: FocusEvent) => void;
  readonly onBlur: (event: FocusEvent) => void;
} {
  const hasFocus = useRef(false);
  const { focused } = state;
  useBrowserLayoutEffect(() => {
    if (!hasFocus.current || focused === null) return;
    const card = mounted.get(focused)?.card;
    if (!card || card === card.ownerDocument.activeElement) return;
    card.focus({ preventScroll: true });
    showNode(focused, scene, chartView);
  }, [mounted, scene, focused, chartView]);
  return {
    act: (action) => {
      hasFocus.current = true;
      state.dispatch(action);
    },
    onFocus: ({ target }) => {
      hasFocus.current = true;
      const id = target.getAttribute('data-node-id');
      if (id === null) return;
      if (id !== focused) state.dispatch({ type: 'focus', id });
      // Tab may lead to a card that has been moved out of view; a card that is clicked is in view
      // already.
      if (target.matches(':focus-visible')) showNode(id, scene, chartView);
    },
    onBlur: ({ relatedTarget }) => {
      if (relatedTarget !== null) hasFocus.current = false;
    },
  };
}

function showNode<T>(id: string, scene: Scene<T>, { store, show }: ChartView): void {
  const index = scene.indexById.get(id);
  if (index !== undefined) show(boxAt(scene, index, visibleWorld(store.get()).y));
}

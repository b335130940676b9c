import { useLayoutEffect, useRef, type FocusEvent, type RefObject } from 'react';
import type { Scene } from '../layout/scene';
import type { TreeAction } from '../tree/navigate';
import type { TreeState } from '../tree/useTreeState';
import type { ChartView } from './useChartView';

/**
 * Keeps the browser's focus on the focused row: keys move it, a closed ancestor takes it over from
 * what it hides, and the card that gets it is brought into view.
 */
export function useTreeFocus<T>(
  list: RefObject<HTMLUListElement | null>,
  scene: Scene<T>,
  state: TreeState<T>,
  chartView: ChartView,
): {
  /** `dispatch`, with the focus following. */
  readonly act: (action: TreeAction) => void;
  readonly onFocus: (event: FocusEvent) => void;
  readonly onBlur: (event: FocusEvent) => void;
} {
  const hasFocus = useRef(false);
  const { focused } = state;
  useLayoutEffect(() => {
    if (!hasFocus.current || focused === null) return;
    const element = itemElement(list.current, focused);
    if (!element || element === list.current?.ownerDocument.activeElement) return;
    element.focus({ preventScroll: true });
    const box = scene.layout.boxes[scene.indexById.get(focused) ?? -1];
    if (box) chartView.show(box);
  }, [list, scene, focused, chartView]);
  return {
    act: (action) => {
      hasFocus.current = true;
      state.dispatch(action);
    },
    onFocus: ({ target }) => {
      hasFocus.current = true;
      const id = target.getAttribute('data-node-id');
      if (id !== null && id !== focused) state.dispatch({ type: 'focus', id });
    },
    onBlur: ({ relatedTarget }) => {
      if (relatedTarget !== null) hasFocus.current = false;
    },
  };
}

/** The treeitem of a node, when it is mounted. */
function itemElement(list: HTMLElement | null, id: string): HTMLElement | null {
  return list?.querySelector<HTMLElement>(`[data-node-id="${CSS.escape(id)}"]`) ?? null;
}

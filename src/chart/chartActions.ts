import type { TreeLayout } from '../layout/geometry/treeLayout';
import type { TreeAction } from '../tree/navigate';
import type { TreeState } from '../tree/useTreeState';
import { fit, fitWidth, zoomAround } from '../viewport/viewport';
import type { ChartView } from './useChartView';
import type { ZoomKey } from './useTreeKeys';

/** Factor of one press of a zoom button or key. */
const ZOOM_STEP = 1.25;

/** What the buttons and keys of a chart do. */
export interface ChartActions {
  readonly openAll: () => void;
  readonly closeAll: () => void;
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  readonly zoomTo100: () => void;
  readonly fit: () => void;
  /** Focuses the row at an index and brings its card into view. */
  readonly goToRow: (index: number) => void;
  /** Moves the view by a share of the frame's width. */
  readonly panBy: (share: number) => void;
}

/** The actions on one chart. */
export function chartActions<T>(
  { store, goTo, show }: ChartView,
  layout: TreeLayout,
  state: TreeState<T>,
): ChartActions {
  const zoomBy = (factor: number) => {
    const { viewport, window } = store.get();
    // Around the top edge, so that the page does not scroll and the button stays under the pointer.
    goTo(zoomAround(viewport, factor, { x: window.width / 2, y: window.y }));
  };
  return {
    openAll: () => state.setExpanded('all'),
    closeAll: () => state.setExpanded([]),
    zoomIn: () => zoomBy(ZOOM_STEP),
    zoomOut: () => zoomBy(1 / ZOOM_STEP),
    zoomTo100: () => zoomBy(1 / store.get().viewport.zoom),
    fit: () => {
      const { viewport, frame } = store.get();
      // A frame as tall as its content grows and shrinks with it, so only the width can be fitted.
      const isFixed = frame.height < layout.bounds.height * viewport.zoom - 1;
      goTo((isFixed ? fit : fitWidth)(layout.bounds, frame));
    },
    goToRow: (index) => {
      const row = state.rows[index];
      const box = layout.boxes[index];
      if (row) state.dispatch({ type: 'focus', id: row.node.id });
      if (box) show(box);
    },
    panBy: (share) => {
      const { viewport, frame } = store.get();
      goTo({ ...viewport, x: viewport.x - share * frame.width });
    },
  };
}

/** Runs the action of a zoom key. */
export function zoomByKey(key: ZoomKey, actions: ChartActions): void {
  if (key === '+') actions.zoomIn();
  else if (key === '-') actions.zoomOut();
  else actions.zoomTo100();
}

/** What a click in the tree does: on a toggle it opens or closes, elsewhere on a card it selects. */
export function clickAction(target: EventTarget): TreeAction | undefined {
  // What is drawn in a window of its own has elements of another kind than ours.
  if (!('closest' in target)) return undefined;
  const element = target as Element;
  const id = element.closest('[data-node-id]')?.getAttribute('data-node-id');
  if (id === null || id === undefined) return undefined;
  const toggle = element.closest('[data-toggle]')?.getAttribute('data-toggle');
  if (toggle === 'expand' || toggle === 'collapse') return { type: toggle, ids: [id] };
  return { type: 'select', id };
}

import { useCallback, type ReactNode, type RefObject } from 'react';
import { headerCells, sameCells } from '../layout/view/headerCells';
import type { Scene } from '../layout/view/scene';
import { useView } from '../viewport/useView';
import { visibleWorld, type View, type ViewStore } from '../viewport/viewStore';
import { useMessages } from '../view/useMessages';
import { chartWords } from './chartWords';
import type { NodeContent } from './nodeContent';
import type { NodeView } from './TreeItem';

/**
 * The names of the levels above their columns, always in sight, and below them the ancestors of visible
 * nodes that are out of sight themselves. For sight and pointer only: with keys and screen readers, the
 * tree itself gives levels, and a key leads to the parent.
 */
export function HeaderRow<T, C extends NodeContent>(props: {
  scene: Scene<T>;
  store: ViewStore;
  view: NodeView<T, C>;
  /** One name per depth. */
  levels: readonly string[];
  onGoTo: (index: number) => void;
  element: RefObject<HTMLDivElement | null>;
  /** Shown beside the names of the levels. */
  children: ReactNode;
}): ReactNode {
  const { scene, store, view, levels, element, children, onGoTo } = props;
  const select = useCallback(
    (seen: View) => headerCells(scene, visibleWorld(seen), seen.viewport),
    [scene],
  );
  const { chart } = useMessages(chartWords);
  const cells = useView(store, select, sameCells);
  return (
    <div className="maltrad-header" ref={element}>
      {cells.map(({ depth, x, width, ancestors }) => (
        <div className="maltrad-header-cell" key={depth} aria-hidden="true">
          <svg className="maltrad-offset" width={x} height="0" />
          <svg className="maltrad-header-width" width={width} height="0" />
          <div className="maltrad-header-text" data-level={depth}>
            <span className="maltrad-header-level">{levels[depth]}</span>
            {ancestors.map((index) => (
              <button
                key={index}
                type="button"
                tabIndex={-1}
                className="maltrad-header-ancestor"
                title={chart.goTo(headingOf(scene, view, index))}
                onClick={() => onGoTo(index)}
              >
                {headingOf(scene, view, index)}
              </button>
            ))}
          </div>
        </div>
      ))}
      {children}
    </div>
  );
}

function headingOf<T, C extends NodeContent>(
  { rows }: Scene<T>,
  view: NodeView<T, C>,
  index: number,
): string {
  const row = rows[index];
  return row ? view.contentOf(row.node).heading : '';
}

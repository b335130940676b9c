import { useCallback, type ReactNode, type RefObject } from 'react';
import { branchToDraw, linksToDraw, sameLinks } from '../layout/view/linksToDraw';
import type { Scene } from '../layout/view/scene';
import type { VisibleRow } from '../tree/visibleRows';
import { useView } from '../viewport/useView';
import { visibleWorld, type View, type ViewStore } from '../viewport/viewStore';

/**
 * The visible connectors, one path per kind of line, and on top of them the branch of the selected node.
 */
export function LinkLayer<T>(props: {
  scene: Scene<T>;
  store: ViewStore;
  /** Node whose path from the root stands out. */
  selected: string | null;
  group: RefObject<SVGGElement | null>;
  /**
   * Kind of a row's connector, for `data-line`; pass the same function as long as its answers are the
   * same.
   */
  lineOf?: ((row: VisibleRow<T>) => string) | undefined;
  /** Further lines, drawn on top of the connectors. */
  children?: ReactNode;
}): ReactNode {
  const { scene, store, selected, group, lineOf, children } = props;
  const select = useCallback(
    (seen: View) => linksToDraw(scene, visibleWorld(seen), lineOf),
    [scene, lineOf],
  );
  const selectBranch = useCallback(
    (seen: View) => branchToDraw(scene, visibleWorld(seen), selected),
    [scene, selected],
  );
  return (
    <svg className="maltrad-links" width="1" height="1" aria-hidden="true" focusable="false">
      <g ref={group}>
        {[...useView(store, select, sameLinks)].map(([line, path]) => (
          <path key={line} data-line={line || undefined} d={path} />
        ))}
        <path className="maltrad-branch" d={useView(store, selectBranch)} />
        {children}
      </g>
    </svg>
  );
}

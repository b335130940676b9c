import { useCallback, type ReactNode, type RefObject } from 'react';
import { branchToDraw, linksToDraw, sameLinks } from '../layout/view/linksToDraw';
import type { Scene } from '../layout/view/scene';
import type { Row } from '../tree/visibleRows';
import { useView } from '../viewport/useView';
import { visibleWorld, type View, type ViewStore } from '../viewport/viewStore';

/** The connectors that are seen, drawn as one path for each line, and over them the selected node's branch. */
export function LinkLayer<T>(props: {
  scene: Scene<T>;
  store: ViewStore;
  /** Node whose branch from the root stands out. */
  selected: string | null;
  group: RefObject<SVGGElement | null>;
  /** Kind of a row's connector, for `data-line`; the same function as long as it says the same. */
  lineOf?: ((row: Row<T>) => string) | undefined;
  /** More lines, over the connectors. */
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

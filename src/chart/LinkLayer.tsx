import { useCallback, type ReactNode, type RefObject } from 'react';
import { branchToDraw, linksToDraw, sameLinks } from '../layout/view/linksToDraw';
import type { Scene } from '../layout/view/scene';
import type { Row } from '../tree/visibleRows';
import { useView } from '../viewport/useView';
import { visibleWorld, type View, type ViewStore } from '../viewport/viewStore';

/** The connectors that are seen, drawn as one path for each look, and over them the selected node's branch. */
export function LinkLayer<T>(props: {
  scene: Scene<T>;
  store: ViewStore;
  /** Node whose branch from the root stands out. */
  selected: string | null;
  group: RefObject<SVGGElement | null>;
  /** Name of the look of a row's connector, for `data-look`; the same function as long as it says the same. */
  linkLookOf?: ((row: Row<T>) => string) | undefined;
  /** More lines, over the connectors. */
  children?: ReactNode;
}): ReactNode {
  const { scene, store, selected, group, linkLookOf, children } = props;
  const select = useCallback(
    (seen: View) => linksToDraw(scene, visibleWorld(seen), linkLookOf),
    [scene, linkLookOf],
  );
  const selectBranch = useCallback(
    (seen: View) => branchToDraw(scene, visibleWorld(seen), selected),
    [scene, selected],
  );
  return (
    <svg className="maltrad-links" width="1" height="1" aria-hidden="true" focusable="false">
      <g ref={group}>
        {[...useView(store, select, sameLinks)].map(([look, path]) => (
          <path key={look} data-look={look || undefined} d={path} />
        ))}
        <path className="maltrad-branch" d={useView(store, selectBranch)} />
        {children}
      </g>
    </svg>
  );
}

import { useCallback, type ReactNode, type RefObject } from 'react';
import { branchToDraw, linksToDraw } from '../layout/linksToDraw';
import type { Scene } from '../layout/scene';
import { useView } from '../viewport/useView';
import { visibleWorld, type View, type ViewStore } from '../viewport/viewStore';

/** The connectors that are seen, drawn as one path, and over them the selected node's branch. */
export function LinkLayer<T>(props: {
  scene: Scene<T>;
  store: ViewStore;
  /** Node whose branch from the root stands out. */
  selected: string | null;
  group: RefObject<SVGGElement | null>;
}): ReactNode {
  const { scene, store, selected, group } = props;
  const select = useCallback((seen: View) => linksToDraw(scene, visibleWorld(seen)), [scene]);
  const selectBranch = useCallback(
    (seen: View) => branchToDraw(scene, visibleWorld(seen), selected),
    [scene, selected],
  );
  return (
    <svg className="maltrad-links" width="1" height="1" aria-hidden="true" focusable="false">
      <g ref={group}>
        <path d={useView(store, select)} />
        <path className="maltrad-branch" d={useView(store, selectBranch)} />
      </g>
    </svg>
  );
}

import { useCallback, type ReactNode, type RefObject } from 'react';
import { linksToDraw } from '../layout/linksToDraw';
import type { Scene } from '../layout/scene';
import { useView } from '../viewport/useView';
import { visibleWorld, type View, type ViewStore } from '../viewport/viewStore';

/** The connectors that are seen, drawn as one path. */
export function LinkLayer<T>(props: {
  scene: Scene<T>;
  store: ViewStore;
  path: RefObject<SVGPathElement | null>;
}): ReactNode {
  const { scene, store, path } = props;
  const select = useCallback((seen: View) => linksToDraw(scene, visibleWorld(seen)), [scene]);
  return (
    <svg className="maltrad-links" width="1" height="1" aria-hidden="true" focusable="false">
      <path ref={path} d={useView(store, select)} />
    </svg>
  );
}

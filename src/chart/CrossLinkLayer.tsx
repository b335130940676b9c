import { Fragment, useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import {
  edgeRoutes,
  sameEdgePaths,
  type EdgeRoutes,
  type EdgePath,
} from '../layout/routing/edgeRoutes';
import type { Scene } from '../layout/view/scene';
import type { RootedTree } from '../tree/toTree';
import { useHydrated } from '../state/useHydrated';
import { hasLayout } from '../viewport/hasLayout';
import { useView } from '../viewport/useView';
import { visibleWorld, type View, type ViewStore } from '../viewport/viewStore';
import { crossLinks, type CrossLink } from './crossLinks';

/** The visible lines across the tree, and on top of them those that end at the selected node. */
export function CrossLinkLayer<T>(props: {
  scene: Scene<T>;
  tree: RootedTree<T>;
  store: ViewStore;
  links: readonly CrossLink[];
  selected: string | null;
}): ReactNode {
  const { scene, tree, store, links, selected } = props;
  const lines = useAfterPaint(
    useMemo(() => edgeRoutes(scene, crossLinks(scene, tree, links)), [scene, tree, links]),
  );
  const select = useCallback((seen: View) => lines.toDraw(visibleWorld(seen)), [lines]);
  const selectOwn = useCallback(
    (seen: View) => (selected === null ? NONE : lines.toDraw(visibleWorld(seen), selected)),
    [lines, selected],
  );
  return (
    <>
      <g className="maltrad-cross-links">
        <Paths paths={useView(store, select, sameEdgePaths)} />
      </g>
      <g className="maltrad-cross-links" data-selected="true">
        <Paths paths={useView(store, selectOwn, sameEdgePaths)} />
      </g>
    </>
  );
}

const NONE: readonly EdgePath[] = [];
const NO_LINES: EdgeRoutes = { toDraw: () => NONE };

/**
 * Routes lines only after the cards have been painted, since routing takes longer; at once where nothing
 * is painted.
 */
function useAfterPaint(lines: EdgeRoutes): EdgeRoutes {
  const isHydrated = useHydrated();
  const [isLaidOut] = useState(hasLayout);
  const [painted, setPainted] = useState(NO_LINES);
  useEffect(() => {
    if (!isLaidOut) return undefined;
    const timer = setTimeout(() => setPainted(lines));
    return () => clearTimeout(timer);
  }, [isLaidOut, lines]);
  const isDue = isLaidOut ? painted === lines : isHydrated;
  return isDue ? lines : NO_LINES;
}

function Paths({ paths }: { paths: readonly EdgePath[] }): ReactNode {
  return paths.map(({ line, path, ends }) => (
    <Fragment key={line}>
      <path data-line={line} d={path} />
      <path data-ends={line} d={ends} />
    </Fragment>
  ));
}

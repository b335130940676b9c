import type { ComponentPropsWithoutRef, ReactNode, RefObject } from 'react';
import type { Scene } from '../layout/view/scene';
import type { VisibleRow } from '../tree/visibleRows';
import type { ViewStore } from '../viewport/viewStore';
import { ChartToolbar } from './ChartToolbar';
import type { CrossLinkLayer } from './CrossLinkLayer';
import type { CrossLink } from './crossLinks';
import type { Highlight } from './highlight';
import { HighlightNote } from './HighlightNote';
import { HeaderRow } from './HeaderRow';
import { LinkLayer } from './LinkLayer';
import { NodeLayer } from './NodeLayer';
import type { MountedCards } from './measure/mountedCards';
import { PanButtons } from './PanButtons';
import type { NodeContent } from './nodeContent';
import { useChart, type ChartBasis } from './useChart';
import { useHighlighted } from './useHighlighted';

/** Props of a tree drawn as cards and connectors. */
export interface ChartProps<T, C extends NodeContent = NodeContent> extends ChartBasis<T, C> {
  /** Accessible name of the tree. */
  label: string;
  /** Name of each depth, for the header row. */
  levels: readonly string[];
  /**
   * Kind of a row's connector, for `data-line`; pass the same function as long as its answers are the
   * same.
   */
  lineOf?: ((row: VisibleRow<T>) => string) | undefined;
  /** Lines that are not edges of the tree; pass the same list as long as its content is the same. */
  crossLinks?: readonly CrossLink[] | undefined;
  /**
   * The component that draws `crossLinks`; passed in, so that views without such lines do not bundle it.
   */
  crossLinkLayer?: typeof CrossLinkLayer | undefined;
  /** Nodes that stand out while the others are faded. */
  highlight?: Highlight | undefined;
  /** Called when the reader ends the highlight; without it there is no button for that. */
  onHighlightClear?: (() => void) | undefined;
  /** Shown in the toolbar. */
  tools?: ReactNode;
}

/** Toolbar, header row and frame; the frame's world holds the cards and connectors. */
export function Chart<T, C extends NodeContent>(props: ChartProps<T, C>): ReactNode {
  const { view, layout, highlight } = props;
  const highlighted = useHighlighted(props.state.tree, highlight);
  const { scene, chartView, mounted, links, actions, goToNext, tree } = useChart(props);
  const { store, elements } = chartView;
  const { header, frame, extent, world } = elements;
  return (
    <>
      <ChartToolbar store={store} actions={actions}>
        {props.tools}
        <HighlightNote
          highlight={highlight}
          highlighted={highlighted}
          onClear={props.onHighlightClear}
          onNext={() => goToNext(highlighted)}
        />
      </ChartToolbar>
      <div className="maltrad-chart" data-root-at={layout.rootAt}>
        <HeaderRow
          scene={scene}
          store={store}
          view={view}
          levels={props.levels}
          element={header}
          onGoTo={actions.goToRow}
        >
          <PanButtons store={store} width={layout.bounds.width} onPan={actions.panBy} />
        </HeaderRow>
        <div className="maltrad-view">
          <div className="maltrad-frame" ref={frame}>
            <Extent height={layout.bounds.height} element={extent} />
            <World
              {...props}
              scene={scene}
              store={store}
              world={world}
              mounted={mounted}
              links={links}
              treeProps={tree}
              highlighted={highlighted}
            />
          </div>
        </div>
      </div>
    </>
  );
}

/** Connectors and cards, which are moved and scaled together. */
function World<T, C extends NodeContent>(
  props: ChartProps<T, C> & {
    scene: Scene<T>;
    store: ViewStore;
    world: RefObject<HTMLDivElement | null>;
    mounted: MountedCards;
    links: RefObject<SVGGElement | null>;
    treeProps: ComponentPropsWithoutRef<'ul'>;
    highlighted: ReadonlySet<string> | undefined;
  },
): ReactNode {
  const { state, scene, store, world, mounted, links, treeProps, crossLinks = [] } = props;
  const CrossLinks = props.crossLinkLayer;
  return (
    <div className="maltrad-world" ref={world}>
      <LinkLayer
        scene={scene}
        store={store}
        selected={state.selected}
        group={links}
        lineOf={props.lineOf}
      >
        {CrossLinks && crossLinks.length > 0 && (
          <CrossLinks
            scene={scene}
            tree={state.tree}
            store={store}
            links={crossLinks}
            selected={state.selected}
          />
        )}
      </LinkLayer>
      <ul className="maltrad-tree" role="tree" aria-label={props.label} {...treeProps}>
        <NodeLayer
          scene={scene}
          state={state}
          store={store}
          view={props.view}
          highlighted={props.highlighted}
          mounted={mounted}
        />
      </ul>
    </div>
  );
}

/** Gives the frame the height of its content; the view sets the height for the current zoom. */
function Extent(props: { height: number; element: RefObject<SVGSVGElement | null> }): ReactNode {
  const { height, element } = props;
  return (
    <svg className="maltrad-extent" ref={element} width="1" height={height} aria-hidden="true" />
  );
}

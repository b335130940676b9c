import { useMemo, useRef, type ReactNode, type RefObject } from 'react';
import { makeScene } from '../layout/scene';
import type { TreeLayout } from '../layout/treeLayout';
import type { Messages } from '../messages/sv';
import type { Row } from '../tree/visibleRows';
import type { TreeState } from '../tree/useTreeState';
import { chartActions, clickAction, zoomByKey } from './chartActions';
import { ChartToolbar } from './ChartToolbar';
import { HeaderRow } from './HeaderRow';
import { LinkLayer } from './LinkLayer';
import { NodeLayer } from './NodeLayer';
import { PanButtons } from './PanButtons';
import type { NodeContent, NodeView } from './TreeItem';
import { useCardHeights } from './useCardHeights';
import { useChartView, type ViewportProps } from './useChartView';
import { useLayoutChange } from './useLayoutChange';
import { useSelectedInView } from './useSelectedInView';
import { useSlides } from './useSlides';
import { useStart } from './useStart';
import { useTreeFocus } from './useTreeFocus';
import { useTreeKeys } from './useTreeKeys';

/** A tree drawn as cards and connectors, with everything that happens in it. */
export interface ChartProps<T, C extends NodeContent = NodeContent> extends ViewportProps {
  /** Accessible name of the tree. */
  label: string;
  state: TreeState<T>;
  layout: TreeLayout;
  view: NodeView<T, C>;
  /** Name of each depth, for the header row. */
  levels: readonly string[];
  messages: Messages['chart'];
  /** Name of the look of a row's connector; the same function as long as it says the same. */
  linkLookOf?: ((row: Row<T>) => string) | undefined;
  /** Called with the real heights of cards that differ from the layout's, by node id. */
  onHeights: (heights: ReadonlyMap<string, number>) => void;
  /** Shown in the toolbar. */
  tools?: ReactNode;
}

/** Toolbar, header row and frame; cards and connectors in the frame's world. */
export function Chart<T, C extends NodeContent>(props: ChartProps<T, C>): ReactNode {
  const { state, view, messages, layout } = props;
  const { scene, chartView, list, links, actions, tree } = useChart(props);
  const { store, elements } = chartView;
  const { header, frame, extent, world } = elements;
  return (
    <>
      <ChartToolbar messages={messages} store={store} actions={actions}>
        {props.tools}
      </ChartToolbar>
      <div className="maltrad-chart" data-root-at={layout.rootAt}>
        <HeaderRow
          scene={scene}
          store={store}
          view={view}
          levels={props.levels}
          goToLabel={messages.goTo}
          element={header}
          onGoTo={actions.goToRow}
        >
          <PanButtons
            messages={messages}
            store={store}
            width={layout.bounds.width}
            onPan={actions.panBy}
          />
        </HeaderRow>
        <div className="maltrad-view">
          <div className="maltrad-frame" ref={frame}>
            <Extent height={layout.bounds.height} element={extent} />
            <div className="maltrad-world" ref={world}>
              <LinkLayer
                scene={scene}
                store={store}
                selected={state.selected}
                group={links}
                linkLookOf={props.linkLookOf}
              />
              <ul
                className="maltrad-tree"
                role="tree"
                aria-label={props.label}
                ref={list}
                {...tree}
              >
                <NodeLayer scene={scene} state={state} store={store} view={view} />
              </ul>
            </div>
          </div>
        </div>
      </div>
    </>
  );
}

/** Gives the frame the height of its content; the view writes the zoomed height. */
function Extent(props: { height: number; element: RefObject<SVGSVGElement | null> }): ReactNode {
  const { height, element } = props;
  return (
    <svg className="maltrad-extent" ref={element} width="1" height={height} aria-hidden="true" />
  );
}

function useChart<T, C extends NodeContent>(props: ChartProps<T, C>) {
  const { state, layout, view } = props;
  const list = useRef<HTMLUListElement>(null);
  const links = useRef<SVGGElement>(null);
  const scene = useMemo(() => makeScene(state.rows, layout), [state.rows, layout]);
  const chartView = useChartView(layout.bounds, props);
  const focus = useTreeFocus(list, scene, state, chartView);
  const actions = chartActions(chartView, layout, state);
  const orientation = layout.rootAt === 'top' ? 'horizontal' : 'vertical';
  const onKeyDown = useTreeKeys({
    rows: state.rows,
    focusedIndex: scene.indexById.get(state.focused ?? '') ?? -1,
    axes: { orientation },
    searched: (row) => view.contentOf(row.node).searched,
    dispatch: focus.act,
    onZoom: (key) => zoomByKey(key, actions),
  });
  useLayoutChange(scene, chartView, list, links, state.toggled);
  useStart(layout, chartView, props);
  useSlides(list, scene, chartView.store);
  useSelectedInView(scene, state.selected, chartView);
  useCardHeights(list, scene, props.onHeights);
  const tree = {
    'aria-orientation': orientation,
    onKeyDown,
    onClick: ({ target }: { target: EventTarget }) => {
      const action = clickAction(target);
      if (action) focus.act(action);
    },
    onFocus: focus.onFocus,
    onBlur: focus.onBlur,
  } as const;
  return { scene, chartView, list, links, actions, tree };
}

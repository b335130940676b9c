import type { ReactNode } from 'react';
import { useMessages } from '../view/useMessages';
import { chartWords } from './chartWords';
import { useView } from '../viewport/useView';
import type { View, ViewStore } from '../viewport/viewStore';
import type { ChartActions } from './chartActions';
import { IconButton } from '../ui/IconButton';
import { Toolbar } from '../ui/Toolbar';

/** Buttons that open and close all, and that zoom, since not everyone can use the gestures. */
export function ChartToolbar(props: {
  store: ViewStore;
  actions: ChartActions;
  children?: ReactNode;
}): ReactNode {
  const { actions } = props;
  const { chart } = useMessages(chartWords);
  const percent = useView(props.store, percentOf);
  return (
    <Toolbar>
      <div className="maltrad-toolbar-group">
        <button type="button" className="maltrad-button" onClick={actions.openAll}>
          {chart.openAll}
        </button>
        <button type="button" className="maltrad-button" onClick={actions.closeAll}>
          {chart.closeAll}
        </button>
      </div>
      {props.children}
      <div className="maltrad-toolbar-group maltrad-toolbar-end">
        <IconButton icon="minus" label={chart.zoomOut} onClick={actions.zoomOut} />
        <button
          type="button"
          className="maltrad-button maltrad-zoom-level"
          aria-label={`${chart.zoomLevel(percent)}, ${chart.zoomTo100}`}
          title={chart.zoomTo100}
          onClick={actions.zoomTo100}
        >
          {chart.zoomLevel(percent)}
        </button>
        <IconButton icon="plus" label={chart.zoomIn} onClick={actions.zoomIn} />
        <IconButton icon="fit" label={chart.fit} onClick={actions.fit} />
      </div>
    </Toolbar>
  );
}

function percentOf({ viewport }: View): number {
  return Math.round(viewport.zoom * 100);
}

import type { ReactNode } from 'react';
import type { Messages } from '../messages/sv/views';
import { useView } from '../viewport/useView';
import type { View, ViewStore } from '../viewport/viewStore';
import type { ChartActions } from './chartActions';
import { IconButton } from '../ui/IconButton';
import { Toolbar } from '../ui/Toolbar';

/** Buttons that open and close all, and that zoom, since not everyone can use the gestures. */
export function ChartToolbar(props: {
  messages: Messages['chart'];
  store: ViewStore;
  actions: ChartActions;
  children?: ReactNode;
}): ReactNode {
  const { messages, actions } = props;
  const percent = useView(props.store, percentOf);
  return (
    <Toolbar>
      <div className="maltrad-toolbar-group">
        <button type="button" className="maltrad-button" onClick={actions.openAll}>
          {messages.openAll}
        </button>
        <button type="button" className="maltrad-button" onClick={actions.closeAll}>
          {messages.closeAll}
        </button>
      </div>
      {props.children}
      <div className="maltrad-toolbar-group maltrad-toolbar-end">
        <IconButton icon="minus" label={messages.zoomOut} onClick={actions.zoomOut} />
        <button
          type="button"
          className="maltrad-button maltrad-zoom-level"
          aria-label={`${messages.zoomLevel(percent)}, ${messages.zoomTo100}`}
          title={messages.zoomTo100}
          onClick={actions.zoomTo100}
        >
          {messages.zoomLevel(percent)}
        </button>
        <IconButton icon="plus" label={messages.zoomIn} onClick={actions.zoomIn} />
        <IconButton icon="fit" label={messages.fit} onClick={actions.fit} />
      </div>
    </Toolbar>
  );
}

function percentOf({ viewport }: View): number {
  return Math.round(viewport.zoom * 100);
}

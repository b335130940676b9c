import type { ReactNode } from 'react';
import type { Messages } from '../messages/sv';
import { useView } from '../viewport/useView';
import type { View, ViewStore } from '../viewport/viewStore';
import type { ChartActions } from './chartActions';

/** Open and close all, and every zoom that a gesture does. */
export function ChartToolbar(props: {
  messages: Messages['chart'];
  store: ViewStore;
  actions: ChartActions;
  children?: ReactNode;
}): ReactNode {
  const { messages, actions } = props;
  const percent = useView(props.store, percentOf);
  return (
    <div className="maltrad-toolbar" role="toolbar" aria-label={messages.toolbar}>
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
    </div>
  );
}

function percentOf({ viewport }: View): number {
  return Math.round(viewport.zoom * 100);
}

const ICONS = {
  minus: 'M4 8h8',
  plus: 'M4 8h8M8 4v8',
  fit: 'M6 3H3v3M10 3h3v3M13 10v3h-3M3 10v3h3',
};

function IconButton(props: {
  icon: keyof typeof ICONS;
  label: string;
  onClick: () => void;
}): ReactNode {
  return (
    <button
      type="button"
      className="maltrad-button maltrad-icon-button"
      aria-label={props.label}
      title={props.label}
      onClick={props.onClick}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
        <path d={ICONS[props.icon]} />
      </svg>
    </button>
  );
}

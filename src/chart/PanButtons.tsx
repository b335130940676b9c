import { useCallback, type ReactNode } from 'react';
import { useMessages } from '../view/useMessages';
import { chartWords } from './chartWords';
import { useView } from '../viewport/useView';
import type { View, ViewStore } from '../viewport/viewStore';
import { IconButton } from '../ui/IconButton';

/** Share of the frame's width that one press moves. */
const STEP = 0.6;

/**
 * Buttons at the edges that have more beyond them, so that nobody has to drag (WCAG 2.2, 2.5.7). The
 * keyboard does not need them: a card that gets the focus is brought into view.
 */
export function PanButtons(props: {
  store: ViewStore;
  /** Width of the content. */
  width: number;
  onPan: (share: number) => void;
}): ReactNode {
  const { store, width, onPan } = props;
  const { chart } = useMessages(chartWords);
  const edges = useView(
    store,
    useCallback((view: View) => edgesWithMore(view, width), [width]),
  );
  return (
    <>
      {edges.includes('start') ? (
        <PanButton side="start" label={chart.panStart} onClick={() => onPan(-STEP)} />
      ) : null}
      {edges.includes('end') ? (
        <PanButton side="end" label={chart.panEnd} onClick={() => onPan(STEP)} />
      ) : null}
    </>
  );
}

function edgesWithMore({ viewport, frame }: View, width: number): string {
  const start = viewport.x < -1 ? 'start ' : '';
  return width * viewport.zoom + viewport.x > frame.width + 1 ? `${start}end` : start;
}

function PanButton(props: {
  side: 'start' | 'end';
  label: string;
  onClick: () => void;
}): ReactNode {
  return (
    <IconButton
      className="maltrad-pan"
      icon={props.side}
      label={props.label}
      data-side={props.side}
      tabIndex={-1}
      onClick={props.onClick}
    />
  );
}

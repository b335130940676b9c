import { useRef, type ReactNode } from 'react';
import { useMessages } from '../view/useMessages';
import { FictionalMark } from './FictionalMark';
import { panelWords } from './generalWords';
import { IconButton } from './IconButton';
import { useReturnFocus } from './useReturnFocus';

/** A panel about one thing: what kind of thing it is, its name, and its details. */
export function DetailsPanel(props: {
  kind: string;
  name: string;
  isFictional: boolean;
  /** Called by the close button and by Escape; without it there is no close button. */
  onClose: (() => void) | undefined;
  children: ReactNode;
}): ReactNode {
  const { kind, name, isFictional, onClose, children } = props;
  const { panels } = useMessages(panelWords);
  const panel = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useReturnFocus(panel, heading, onClose);
  return (
    <div ref={panel}>
      <div className="maltrad-details-bar">
        <p className="maltrad-details-level">{kind}</p>
        {isFictional && <FictionalMark />}
        {onClose && (
          <IconButton
            className="maltrad-details-close"
            icon="close"
            label={panels.close}
            onClick={onClose}
          />
        )}
      </div>
      <h2 className="maltrad-details-name" tabIndex={-1} ref={heading}>
        {name}
      </h2>
      {children}
    </div>
  );
}

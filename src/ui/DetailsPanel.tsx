import { useRef, type ReactNode } from 'react';
import type { Messages } from '../messages/sv/views';
import { FictionalMark } from './FictionalMark';
import { IconButton } from './IconButton';
import { useReturnFocus } from './useReturnFocus';

/** A panel about one thing: what kind of thing it is, its name, and its details. */
export function DetailsPanel(props: {
  kind: string;
  name: string;
  isFictional: boolean;
  /** Called by the close button and by Escape; without it there is no close button. */
  onClose: (() => void) | undefined;
  messages: Messages;
  children: ReactNode;
}): ReactNode {
  const { kind, name, isFictional, onClose, messages, children } = props;
  const panel = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useReturnFocus(panel, heading, onClose);
  return (
    <div ref={panel}>
      <div className="maltrad-details-bar">
        <p className="maltrad-details-level">{kind}</p>
        {isFictional && <FictionalMark messages={messages} />}
        {onClose && (
          <IconButton
            className="maltrad-details-close"
            icon="close"
            label={messages.details.close}
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

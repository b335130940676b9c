import type { ReactNode } from 'react';
import type { Messages } from '../messages/sv/views';

/** States visibly that the data are fictional. */
export function FictionalMark({ messages }: { messages: Messages }): ReactNode {
  return (
    <span className="maltrad-badge maltrad-fictional" title={messages.goalTree.fictionalAbout}>
      {messages.goalTree.fictional}
    </span>
  );
}

import type { ReactNode } from 'react';
import type { Messages } from '../messages/sv';

/** What stands in place of a tree without nodes. */
export function EmptyPlan({ messages }: { messages: Messages }): ReactNode {
  return (
    <p className="maltrad-empty">
      <strong>{messages.goalTree.empty}</strong> {messages.goalTree.emptyAdvice}
    </p>
  );
}

import { useState, type ReactNode } from 'react';
import type { Messages } from '../messages/sv/views';

/** Copies a text, and says whether it could. */
export function CopyButton({ text, messages }: { text: string; messages: Messages }): ReactNode {
  const [copied, setCopied] = useState<{ text: string; isDone: boolean }>();
  const { copy, copied: done, copyFailed } = messages.issues;
  const onClick = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied({ text, isDone: true });
    } catch {
      setCopied({ text, isDone: false });
    }
  };
  // What was said of another text is not true of this one.
  const isSaid = copied?.text === text;
  return (
    <span className="maltrad-copy">
      <button type="button" className="maltrad-button" onClick={() => void onClick()}>
        {copy}
      </button>
      <output>{isSaid && (copied.isDone ? done : copyFailed)}</output>
    </span>
  );
}

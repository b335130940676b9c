import { useState, type ReactNode, type Ref } from 'react';
import type { Messages } from '../messages/sv/views';

/** Copies a text, and says whether that succeeded. */
export function CopyButton(props: {
  text: string;
  messages: Messages;
  buttonRef?: Ref<HTMLButtonElement>;
}): ReactNode {
  const { text, messages, buttonRef } = props;
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
  // A message about an earlier text does not apply to this one.
  const isSaid = copied?.text === text;
  return (
    <span className="maltrad-copy">
      <button
        ref={buttonRef}
        type="button"
        className="maltrad-button"
        onClick={() => void onClick()}
      >
        {copy}
      </button>
      <output>{isSaid && (copied.isDone ? done : copyFailed)}</output>
    </span>
  );
}

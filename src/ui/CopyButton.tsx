import { useState, type ReactNode, type Ref } from 'react';
import { useMessages } from '../view/useMessages';
import { panelWords } from './generalWords';

/** Copies a text, and says whether that succeeded. */
export function CopyButton(props: {
  text: string;
  /** What the button is called. @default "Kopiera som text" */
  label?: string;
  buttonRef?: Ref<HTMLButtonElement>;
}): ReactNode {
  const { text, label, buttonRef } = props;
  const { panels } = useMessages(panelWords);
  const [copied, setCopied] = useState<{ text: string; isDone: boolean }>();
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
        {label ?? panels.copy}
      </button>
      <output>{isSaid && (copied.isDone ? panels.copied : panels.copyFailed)}</output>
    </span>
  );
}

import { useState, type ReactNode } from 'react';
import { useMessages } from '../view/useMessages';
import { loadStateWords } from './loadStateWords';

/** The words of a button that fetches anew, before and while it does. */
interface RetryWords {
  readonly ask: string;
  readonly trying: string;
}

/**
 * A button that fetches anew. It keeps its place and the focus while it tries, and says when it was in
 * vain.
 */
export function Retry(props: {
  words: RetryWords;
  /** What it fetches, for the one who hears the button alone. */
  of?: string | undefined;
  isTrying: boolean;
  isFailed: boolean;
  onRetry: () => void;
}): ReactNode {
  const { words, of, isTrying, isFailed, onRetry } = props;
  const { loadState } = useMessages(loadStateWords);
  const [step, setStep] = useState<'idle' | 'asked' | 'trying' | 'done'>('idle');
  if (step === 'asked' && isTrying) setStep('trying');
  if (step === 'trying' && !isTrying) setStep('done');
  const isInVain = step === 'done' && isFailed;
  const label = isTrying ? words.trying : words.ask;
  const onClick = () => {
    if (isTrying) return;
    setStep('asked');
    onRetry();
  };
  return (
    <span className="maltrad-retry">
      <button
        type="button"
        className="maltrad-button"
        aria-label={of === undefined ? undefined : `${label}: ${of}`}
        aria-disabled={isTrying}
        onClick={onClick}
      >
        <span data-shown={!isTrying}>{words.ask}</span>
        <span data-shown={isTrying}>{words.trying}</span>
      </button>
      <output className={isInVain ? undefined : 'maltrad-unseen'}>
        {isInVain ? loadState.failedAgain : step === 'trying' && words.trying}
      </output>
    </span>
  );
}

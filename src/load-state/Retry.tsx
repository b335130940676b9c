import { useState, type ReactNode } from 'react';
import { useMessages } from '../view/useMessages';
import { loadStateWords } from './loadStateWords';

/** The texts of a button that fetches again, before and during the attempt. */
interface RetryWords {
  readonly ask: string;
  readonly trying: string;
}

/**
 * A button that fetches again. It keeps its place and the focus during the attempt, and says if the attempt
 * failed.
 */
export function Retry(props: {
  words: RetryWords;
  /** What it fetches, for someone who hears the button without its surroundings. */
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

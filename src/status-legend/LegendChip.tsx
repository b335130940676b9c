import { phraseText } from '../messages/phrase';
import type { ReactNode } from 'react';
import type { StatusCount } from '../status/overview/statusCounts';
import { StatusIcon } from '../ui/StatusMark';
import { useMessages } from '../view/useMessages';
import { statusLegendWords } from './statusLegendWords';

/**
 * A status as shape, word and count. When pressed, only nodes with this status, or another pressed one,
 * are shown.
 */
export function LegendChip(props: {
  status: StatusCount;
  isPressed: boolean;
  onToggle: (key: string) => void;
}): ReactNode {
  const { status, isPressed, onToggle } = props;
  const messages = useMessages(statusLegendWords);
  const { key, look, word, meaning, count } = status;
  const isIdle = count === 0 && !isPressed;
  return (
    <button
      type="button"
      className="maltrad-legend-chip"
      data-status={look}
      aria-pressed={isPressed}
      aria-disabled={isIdle}
      title={phraseText(meaning, messages)}
      onClick={() => {
        if (!isIdle) onToggle(key);
      }}
    >
      <StatusIcon look={look} />
      <span className="maltrad-legend-word">{phraseText(word, messages)}</span>{' '}
      <span className="maltrad-legend-count">{count}</span>
    </button>
  );
}

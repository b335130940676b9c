import type { ReactNode } from 'react';
import { phrase, phraseText } from '../messages/phrase';
import type { ReasonCount, StatusCount } from '../status/overview/statusCounts';
import { StatusMark } from '../ui/StatusMark';
import { useMessages } from '../view/useMessages';
import { levelsPhrase } from './LegendChip';
import { statusLegendWords } from './statusLegendWords';

/** What each status means, how many nodes have it, and why some nodes have none. */
export function LegendMeanings({ statuses }: { statuses: readonly StatusCount[] }): ReactNode {
  const messages = useMessages(statusLegendWords);
  return (
    <ul className="maltrad-legend-meanings">
      {statuses.map((status) => {
        const { key, look, word, meaning, count, reasons } = status;
        const levels = levelsPhrase(status);
        return (
          <li key={key} className="maltrad-legend-meaning">
            <StatusMark status={look} word={phraseText(word, messages)} />{' '}
            <span className="maltrad-toggle-count">{count}</span>
            <div className="maltrad-legend-about">
              <p>{phraseText(meaning, messages)}</p>
              {levels && <p className="maltrad-legend-levels">{phraseText(levels, messages)}</p>}
              {look === 'notAssessed' && reasons && <Reasons reasons={reasons} />}
            </div>
          </li>
        );
      })}
    </ul>
  );
}

function Reasons({ reasons }: { reasons: readonly ReasonCount[] }): ReactNode {
  const messages = useMessages(statusLegendWords);
  return (
    <ul className="maltrad-legend-reasons">
      {reasons.map(({ reason, count }) => (
        <li key={reason}>
          {phraseText(phrase('status', reason), messages)}{' '}
          <span className="maltrad-toggle-count">{count}</span>
        </li>
      ))}
    </ul>
  );
}

import type { ReactNode } from 'react';
import type { Locale } from '../messages/messagesFor';
import { REASON_WORDS } from '../status/scale/reason';
import type { ReasonCount, StatusCount } from '../status/overview/statusCounts';
import { StatusMark } from '../ui/StatusMark';

/** What each status means, how many nodes have it, and why some nodes have none. */
export function LegendMeanings(props: {
  statuses: readonly StatusCount[];
  locale: Locale;
}): ReactNode {
  const { statuses, locale } = props;
  return (
    <ul className="maltrad-legend-meanings">
      {statuses.map(({ key, look, word, meaning, count, reasons }) => (
        <li key={key} className="maltrad-legend-meaning">
          <StatusMark status={look} word={word[locale]} />{' '}
          <span className="maltrad-legend-count">{count}</span>
          <div className="maltrad-legend-about">
            <p>{meaning[locale]}</p>
            {look === 'notAssessed' && reasons && <Reasons reasons={reasons} locale={locale} />}
          </div>
        </li>
      ))}
    </ul>
  );
}

function Reasons(props: { reasons: readonly ReasonCount[]; locale: Locale }): ReactNode {
  return (
    <ul className="maltrad-legend-reasons">
      {props.reasons.map(({ reason, count }) => (
        <li key={reason}>
          {REASON_WORDS[reason][props.locale]} <span className="maltrad-legend-count">{count}</span>
        </li>
      ))}
    </ul>
  );
}

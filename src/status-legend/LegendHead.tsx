import { useMemo, type ReactNode } from 'react';
import type { Messages } from '../messages/sv/views';
import type { PlanStatuses } from '../status/plan/planStatuses';
import { summaryParts } from '../status/overview/statusSummary';
import { FictionalMark } from '../ui/FictionalMark';

/** The statuses summed up in a sentence, and a mark when they are fictional. */
export function LegendHead(props: {
  statuses: PlanStatuses;
  hasSummary: boolean;
  messages: Messages;
}): ReactNode {
  const { statuses, hasSummary, messages } = props;
  const { plan, followUp } = statuses;
  const isFictional = plan.fictional === true || followUp?.fictional === true;
  if (!hasSummary && !isFictional) return null;
  return (
    <div className="maltrad-legend-head">
      {hasSummary && <Summary statuses={statuses} locale={messages.locale} />}
      {isFictional && <FictionalMark messages={messages} />}
    </div>
  );
}

function Summary({
  statuses,
  locale,
}: {
  statuses: PlanStatuses;
  locale: Messages['locale'];
}): ReactNode {
  const { subject, said } = useMemo(() => summaryParts(statuses), [statuses]);
  return (
    <p className="maltrad-legend-summary">
      <strong>{subject[locale]}</strong>
      {said && ` ${said[locale]}`}
    </p>
  );
}

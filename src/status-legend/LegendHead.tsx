import { phraseText } from '../messages/phrase';
import { useMemo, type ReactNode } from 'react';
import type { PlanStatuses } from '../status/plan/planStatuses';
import { summaryParts } from '../status/overview/statusSummary';
import { FictionalMark } from '../ui/FictionalMark';
import { useMessages } from '../view/useMessages';
import { statusLegendWords } from './statusLegendWords';

/** A sentence that sums up the statuses, and a mark when they are fictional. */
export function LegendHead(props: { statuses: PlanStatuses; hasSummary: boolean }): ReactNode {
  const { statuses, hasSummary } = props;
  const { plan, followUp } = statuses;
  const isFictional = plan.fictional === true || followUp?.fictional === true;
  if (!hasSummary && !isFictional) return null;
  return (
    <div className="maltrad-legend-head">
      {hasSummary && <Summary statuses={statuses} />}
      {isFictional && <FictionalMark />}
    </div>
  );
}

function Summary({ statuses }: { statuses: PlanStatuses }): ReactNode {
  const messages = useMessages(statusLegendWords);
  const { subject, said } = useMemo(() => summaryParts(statuses), [statuses]);
  return (
    <p className="maltrad-legend-summary">
      <strong>{phraseText(subject, messages)}</strong>
      {said && ` ${phraseText(said, messages)}`}
    </p>
  );
}

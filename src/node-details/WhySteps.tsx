import type { ReactNode } from 'react';
import { type Phrase, phraseText } from '../messages/phrase';
import type { Explanation } from '../status/explain/explanation';
import type { NodeStatus } from '../status/plan/nodeStatus';
import type { PlanStatuses } from '../status/plan/planStatuses';
import { useMessages } from '../view/useMessages';
import { nodeDetailsWords } from './nodeDetailsWords';
import { ReportSource } from './ReportSource';
import { isSaidInBoxes } from './SideBySide';

/** Why a node has its status, step by step: what was measured, by which rule it was judged, and who has judged. */
export function WhySteps(props: {
  explanation: Explanation;
  status: NodeStatus;
  statuses: PlanStatuses;
}): ReactNode {
  const { explanation, status, statuses } = props;
  const messages = useMessages(nodeDetailsWords);
  const say = (one: Phrase) => phraseText(one, messages);
  const { answer, rule, calculation, override, motivation } = explanation;
  const { assessment, discrepancies } = status;
  const isQuotedAbove = discrepancies.some(isSaidInBoxes);
  return (
    <ol className="maltrad-steps">
      <li>
        <p>
          {say(answer)} <SoleSource explanation={explanation} />
        </p>
        {calculation && <p className="maltrad-calculation">{say(calculation)}</p>}
      </li>
      {say(rule) !== say(answer) && (
        <li>
          <p>{say(rule)}</p>
          <ReportSource source={ruleSource(status)} statuses={statuses} />
        </li>
      )}
      {override && (
        <li>
          <p>{say(override)}</p>
          {motivation !== undefined && !isQuotedAbove && (
            <blockquote className="maltrad-quote">{motivation}</blockquote>
          )}
          <ReportSource source={assessment?.source} statuses={statuses} />
        </li>
      )}
    </ol>
  );
}

/** Where the figures are printed, when that is one place; the list of figures tells several. */
function SoleSource({ explanation }: { explanation: Explanation }): ReactNode {
  const messages = useMessages(nodeDetailsWords);
  const said = explanation.figures.map(({ source }) => source && phraseText(source, messages));
  const [source, ...others] = new Set(said);
  if (source === undefined || others.length > 0) return null;
  return <span className="maltrad-step-source">{`${messages.nodeDetails.source}: ${source}`}</span>;
}

/** Where the limit that a figure is judged by is stated, or the rule that weighs what is below. */
function ruleSource({ evaluation, rule }: NodeStatus) {
  return evaluation ? evaluation.deciding?.target.source : rule?.source;
}

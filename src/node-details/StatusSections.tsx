import { phraseText } from '../messages/phrase';
import type { ReactNode } from 'react';
import type { Explanation } from '../status/explain/explanation';
import type { NodeStatus } from '../status/plan/nodeStatus';
import type { PlanStatuses } from '../status/plan/planStatuses';
import { ActionSection } from './ActionSection';
import { ExplanationSections } from './ExplanationSections';
import { ReportedFigureTable } from './ReportedFigureTable';
import { trendOf } from '../status/trend/trend';
import { trendText } from '../status/trend/trendText';
import { measureBehind } from './outcome-chart/developmentPhrase';
import { StatusChart } from './outcome-chart/StatusChart';
import { Section } from '../ui/Section';
import { useMessages } from '../view/useMessages';
import { nodeDetailsWords } from './nodeDetailsWords';

interface SectionProps {
  status: NodeStatus;
  statuses: PlanStatuses;
  explanation: Explanation;
  onNodeIdChange: ((id: string) => void) | undefined;
}

/** A node's status with its explanation, its development, the figures about it, and the actions taken. */
export function StatusSections(props: SectionProps): ReactNode {
  const { status, statuses } = props;
  return (
    <>
      <ExplanationSections {...props} />
      <Development {...props} />
      <ReportedFigureTable nodeId={status.nodeId} statuses={statuses} />
      <ActionSection status={status} statuses={statuses} />
    </>
  );
}

/** The figures over time, for a node with a measure. */
function Development({ status, statuses }: SectionProps): ReactNode {
  const messages = useMessages(nodeDetailsWords);
  const { evaluation } = status;
  if (!evaluation || evaluation.outcomes.length === 0) return null;
  const measure = measureBehind(status, statuses);
  const trend = trendOf(measure, evaluation.outcomes, status.at);
  return (
    <Section heading={messages.nodeDetails.development}>
      {trend.change === undefined && <p>{phraseText(trendText(trend, measure), messages)}</p>}
      <StatusChart
        status={status}
        statuses={statuses}
        targets={evaluation.results.map(({ target }) => target)}
      />
    </Section>
  );
}

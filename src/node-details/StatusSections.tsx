import { phraseText } from '../messages/phrase';
import type { ReactNode } from 'react';
import type { Outcome } from '../status/evaluate/evaluation';
import type { Explanation } from '../status/explain/explanation';
import type { NodeStatus } from '../status/plan/nodeStatus';
import type { PlanStatuses } from '../status/plan/planStatuses';
import { seriesOf } from '../status/trend/series';
import { trendOf } from '../status/trend/trend';
import { trendText } from '../status/trend/trendText';
import { ActionSection } from './ActionSection';
import { ExplanationSections } from './ExplanationSections';
import { ReportedFigureTable } from './ReportedFigureTable';
import { OutcomeChart } from './outcome-chart/OutcomeChart';
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
  const { evaluation, at } = status;
  const measured = statuses.tree.nodeById.get(status.measureId ?? status.nodeId);
  const measure = measured?.data.node.measure;
  if (!evaluation || evaluation.outcomes.length === 0) return null;
  const drawn = evaluation.outcomes.flatMap(singlePeriods);
  const trend = trendText(trendOf(measure, evaluation.outcomes, at), measure);
  return (
    <Section heading={messages.nodeDetails.development}>
      <p>{phraseText(trend, messages)}</p>
      <OutcomeChart
        series={seriesOf(drawn, { everyUnit: true, ...(!drawn.some(isPlanned) && { at }) })}
        targets={evaluation.results.map(({ target }) => target)}
        unit={measure?.unit}
        isYesNo={measure?.kind === 'yesNo'}
        ofChildren={measure?.ofChildren}
        decimals={measure?.decimals}
        nameOf={statuses.nameOf}
      />
    </Section>
  );
}

/** A figure that covers several periods is drawn as its periods. */
function singlePeriods(outcome: Outcome): readonly Outcome[] {
  return outcome.parts && outcome.parts.length > 0 ? outcome.parts : [outcome];
}

/**
 * Whether a figure is a plan's own budget or planned figure. Those lie ahead of the plan's date, so they
 * are drawn without a limit in time.
 */
function isPlanned({ nature }: { nature?: string | undefined }): boolean {
  return nature === 'budget' || nature === 'plan';
}

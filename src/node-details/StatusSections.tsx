import type { ReactNode } from 'react';
import type { Messages } from '../messages/sv/views';
import type { Outcome } from '../status/evaluate/evaluation';
import type { Explanation } from '../status/explain/explanation';
import type { NodeStatus } from '../status/plan/nodeStatus';
import type { PlanStatuses } from '../status/plan/planStatuses';
import { seriesOf } from '../status/trend/series';
import { trendOf } from '../status/trend/trend';
import { trendText } from '../status/trend/trendText';
import { ActionSection } from './ActionSection';
import { ExplanationSections } from './ExplanationSections';
import { OutcomeChart } from './outcome-chart/OutcomeChart';
import { Section } from '../ui/Section';

interface SectionProps {
  status: NodeStatus;
  statuses: PlanStatuses;
  explanation: Explanation;
  messages: Messages;
  onNodeChange: ((id: string) => void) | undefined;
}

/** A node's status with its explanation, its development, its assessments, and the actions taken. */
export function StatusSections(props: SectionProps): ReactNode {
  const { status, statuses, messages } = props;
  return (
    <>
      <ExplanationSections {...props} />
      <Development status={status} messages={messages} />
      <ActionSection status={status} statuses={statuses} messages={messages} />
    </>
  );
}

/** The figures over time, for a node with a measure. */
function Development({ status, messages }: { status: NodeStatus; messages: Messages }): ReactNode {
  const { evaluation, at } = status;
  const { measure } = (status.measure ?? status.node).data.node;
  if (!evaluation || evaluation.outcomes.length === 0) return null;
  const drawn = evaluation.outcomes.flatMap(singlePeriods);
  const trend = trendText(trendOf(measure, evaluation.outcomes, at), measure);
  return (
    <Section heading={messages.details.development}>
      <p>{trend[messages.locale]}</p>
      <OutcomeChart
        series={seriesOf(drawn, drawn.some(isPlanned) ? {} : { at })}
        targets={evaluation.results.map(({ target }) => target)}
        unit={measure?.unit}
        decimals={measure?.decimals}
        messages={messages}
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

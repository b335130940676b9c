import { type Phrase, phraseText } from '../messages/phrase';
import type { ReactNode } from 'react';
import { type Explanation, explanationLines } from '../status/explain/explanation';
import type { NodeStatus } from '../status/plan/nodeStatus';
import type { PlanStatuses } from '../status/plan/planStatuses';
import { CopyButton } from '../ui/CopyButton';
import { DiscrepancySection, TextList } from './DiscrepancySection';
import { FigureList } from './FigureList';
import { Hero } from './Hero';
import { InputList } from './InputList';
import { Section } from '../ui/Section';
import { UnitSection } from './UnitSection';
import { WhySteps } from './WhySteps';
import { useMessages } from '../view/useMessages';
import { nodeDetailsWords } from './nodeDetailsWords';

interface ExplanationProps {
  explanation: Explanation;
  status: NodeStatus;
  statuses: PlanStatuses;
  onNodeIdChange: ((id: string) => void) | undefined;
}

/** The status and its explanation: what differs, rule, figures, coverage, and what would change it. */
export function ExplanationSections(props: ExplanationProps): ReactNode {
  const { explanation } = props;
  const { nodeDetails } = useMessages(nodeDetailsWords);
  return (
    <>
      <Hero {...props} />
      <DiscrepancySection {...props} />
      <WhySection {...props} />
      <UnitSection {...props} />
      <TextSection heading={nodeDetails.forecast} texts={explanation.forecast} />
      <TextSection heading={nodeDetails.quality} texts={explanation.quality} />
    </>
  );
}

function WhySection(props: ExplanationProps): ReactNode {
  const { explanation, statuses, onNodeIdChange } = props;
  const messages = useMessages(nodeDetailsWords);
  const { nodeDetails } = messages;
  const say = (one: Phrase) => phraseText(one, messages);
  const { inputs, coverage, wouldChange, compared } = explanation;
  return (
    <Section heading={say(explanation.question)} mark="why">
      <WhySteps {...props} />
      {inputs.length > 0 && <InputList inputs={inputs} onNodeIdChange={onNodeIdChange} />}
      {coverage && (
        <p>
          <strong>{nodeDetails.coverage}</strong> {`${say(coverage)}.`}
        </p>
      )}
      {wouldChange.length > 0 && (
        <p className="maltrad-lead-in">
          <strong>{nodeDetails.wouldChange}</strong>
        </p>
      )}
      <TextList texts={wouldChange} />
      {compared.length > 0 && (
        <p className="maltrad-lead-in">
          <strong>{`${messages.explanation.headingCompared}:`}</strong>
        </p>
      )}
      <TextList texts={compared} />
      <FigureList explanation={explanation} statuses={statuses} />
      <p className="maltrad-copied">
        <CopyButton text={explanationLines(explanation, messages).join('\n')} />
      </p>
    </Section>
  );
}

function TextSection(props: { heading: string; texts: readonly Phrase[] }): ReactNode {
  if (props.texts.length === 0) return null;
  return (
    <Section heading={props.heading}>
      <TextList texts={props.texts} />
    </Section>
  );
}

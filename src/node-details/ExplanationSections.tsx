import { type Phrase, phraseText } from '../messages/phrase';
import type { ReactNode } from 'react';
import { type Explanation, explanationLines } from '../status/explain/explanation';
import type { NodeStatus } from '../status/plan/nodeStatus';
import type { PlanStatuses } from '../status/plan/planStatuses';
import { StatusMark } from '../ui/StatusMark';
import { ReportSource } from './ReportSource';
import { CopyButton } from '../ui/CopyButton';
import { DiscrepancySection, TextList } from './DiscrepancySection';
import { FigureList } from './FigureList';
import { InputList } from './InputList';
import { Section } from '../ui/Section';
import { useMessages } from '../view/useMessages';
import { nodeDetailsWords } from './nodeDetailsWords';

interface ExplanationProps {
  explanation: Explanation;
  status: NodeStatus;
  statuses: PlanStatuses;
  onNodeIdChange: ((id: string) => void) | undefined;
}

/** The status and its explanation: rule, figures, coverage, and what would change it. */
export function ExplanationSections(props: ExplanationProps): ReactNode {
  const { explanation } = props;
  const { nodeDetails } = useMessages(nodeDetailsWords);
  return (
    <>
      <StatusBox {...props} />
      <WhySection {...props} />
      <DiscrepancySection {...props} />
      <TextSection heading={nodeDetails.forecast} texts={explanation.forecast} />
      <TextSection heading={nodeDetails.quality} texts={explanation.quality} />
    </>
  );
}

/** The status, the answer in one sentence, and the motivation of whoever set it. */
function StatusBox({ explanation, status: { assessment }, statuses }: ExplanationProps): ReactNode {
  const messages = useMessages(nodeDetailsWords);
  const say = (one: Phrase) => phraseText(one, messages);
  const { look, status, answer, rule, override, motivation } = explanation;
  // An answer that is the same as the rule is shown only once, under the question.
  const isSaidBelow = say(answer) === say(rule);
  return (
    <div className="maltrad-details-status" data-status={look}>
      <StatusMark status={look} word={say(status)} />
      {override && <p>{say(override)}</p>}
      {motivation !== undefined && <blockquote className="maltrad-quote">{motivation}</blockquote>}
      <ReportSource source={assessment?.source} statuses={statuses} />
      {!isSaidBelow && <p>{say(answer)}</p>}
    </div>
  );
}

function WhySection(props: ExplanationProps): ReactNode {
  const { explanation, statuses, onNodeIdChange } = props;
  const messages = useMessages(nodeDetailsWords);
  const { nodeDetails } = messages;
  const say = (one: Phrase) => phraseText(one, messages);
  const { inputs, coverage, calculation, wouldChange, compared } = explanation;
  return (
    <Section heading={say(explanation.question)} mark="why">
      <p>{say(explanation.rule)}</p>
      {calculation && <p className="maltrad-calculation">{say(calculation)}</p>}
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

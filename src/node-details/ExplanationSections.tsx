import type { ReactNode } from 'react';
import type { Messages } from '../messages/sv/views';
import { type Explanation, explanationText } from '../status/explain/explanation';
import type { NodeStatus } from '../status/plan/nodeStatus';
import type { PlanStatuses } from '../status/plan/planStatuses';
import type { Text } from '../text/text';
import { StatusMark } from '../ui/StatusMark';
import { CopyButton } from '../ui/CopyButton';
import { DiscrepancySection, TextList } from './DiscrepancySection';
import { FigureList } from './FigureList';
import { InputList } from './InputList';
import { Section } from '../ui/Section';

interface ExplanationProps {
  explanation: Explanation;
  status: NodeStatus;
  statuses: PlanStatuses;
  messages: Messages;
  onNodeChange: ((id: string) => void) | undefined;
}

/** The status and its explanation: rule, figures, coverage, and what would change it. */
export function ExplanationSections(props: ExplanationProps): ReactNode {
  const { explanation, messages } = props;
  const { locale, details } = messages;
  return (
    <>
      <StatusBox {...props} />
      <WhySection {...props} />
      <DiscrepancySection {...props} />
      <TextSection heading={details.forecast} texts={explanation.forecast} locale={locale} />
      <TextSection heading={details.quality} texts={explanation.quality} locale={locale} />
    </>
  );
}

/** The status, the answer in one sentence, and the motivation of whoever set it. */
function StatusBox({ explanation, messages }: ExplanationProps): ReactNode {
  const { locale } = messages;
  const { look, status, answer, rule, override, motivation } = explanation;
  // An answer that is the same as the rule is shown only once, under the question.
  const isSaidBelow = answer[locale] === rule[locale];
  return (
    <div className="maltrad-details-status" data-status={look}>
      <StatusMark status={look} word={status[locale]} />
      {override && <p>{override[locale]}</p>}
      {motivation !== undefined && <blockquote className="maltrad-quote">{motivation}</blockquote>}
      {!isSaidBelow && <p>{answer[locale]}</p>}
    </div>
  );
}

function WhySection(props: ExplanationProps): ReactNode {
  const { explanation, messages, statuses, onNodeChange } = props;
  const { locale, details } = messages;
  const { inputs, coverage, calculation, wouldChange } = explanation;
  return (
    <Section heading={explanation.question[locale]} mark="why">
      <p>{explanation.rule[locale]}</p>
      {calculation && <p className="maltrad-calculation">{calculation[locale]}</p>}
      {inputs.length > 0 && (
        <InputList inputs={inputs} locale={locale} onNodeChange={onNodeChange} />
      )}
      {coverage && (
        <p>
          <strong>{details.coverage}</strong> {`${coverage[locale]}.`}
        </p>
      )}
      {wouldChange.length > 0 && (
        <p className="maltrad-lead-in">
          <strong>{details.wouldChange}</strong>
        </p>
      )}
      <TextList texts={wouldChange} locale={locale} />
      <FigureList explanation={explanation} statuses={statuses} messages={messages} />
      <p className="maltrad-copied">
        <CopyButton text={explanationText(explanation, locale)} messages={messages} />
      </p>
    </Section>
  );
}

function TextSection(props: {
  heading: string;
  texts: readonly Text[];
  locale: keyof Text;
}): ReactNode {
  if (props.texts.length === 0) return null;
  return (
    <Section heading={props.heading}>
      <TextList texts={props.texts} locale={props.locale} />
    </Section>
  );
}

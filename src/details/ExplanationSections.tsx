import type { ReactNode } from 'react';
import type { Messages } from '../messages/sv';
import type { Explanation, ExplainedFigure } from '../status/explanation';
import type { PlanStatuses } from '../status/planStatuses';
import type { Text } from '../status/reason';
import { StatusMark } from '../theme/StatusMark';
import { InputList } from './InputList';
import { sourceOf } from './nodeFacts';
import { Section } from './Section';
import { SourceLine } from './SourceLine';

interface ExplanationProps {
  explanation: Explanation;
  statuses: PlanStatuses;
  messages: Messages;
  onNodeChange: ((id: string) => void) | undefined;
}

/** The status, and the answer to why: rule, figures, coverage, what would change it. */
export function ExplanationSections(props: ExplanationProps): ReactNode {
  const { explanation, messages, onNodeChange } = props;
  const { locale, details } = messages;
  const { inputs, coverage, calculation, figures } = explanation;
  return (
    <>
      <StatusBox {...props} />
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
        <TextList texts={explanation.wouldChange} locale={locale} />
        <Figures figures={figures} statuses={props.statuses} messages={messages} />
      </Section>
      <TextSection heading={details.forecast} texts={explanation.forecast} locale={locale} />
      <TextSection
        heading={details.discrepancies}
        texts={explanation.discrepancies}
        locale={locale}
        mark="discrepancy"
      />
      <TextSection heading={details.quality} texts={explanation.quality} locale={locale} />
    </>
  );
}

/** What stands, the answer in a sentence, and the words of the one who set it. */
function StatusBox({ explanation, messages }: ExplanationProps): ReactNode {
  const { locale } = messages;
  const { look, status, answer, override, motivation } = explanation;
  return (
    <div className="maltrad-details-status" data-status={look}>
      <StatusMark status={look} word={status[locale]} />
      {override && <p>{override[locale]}</p>}
      {motivation !== undefined && <blockquote className="maltrad-quote">{motivation}</blockquote>}
      <p>{answer[locale]}</p>
    </div>
  );
}

function TextSection(props: {
  heading: string;
  texts: readonly Text[];
  locale: keyof Text;
  mark?: string;
}): ReactNode {
  if (props.texts.length === 0) return null;
  return (
    <Section heading={props.heading} mark={props.mark}>
      <TextList texts={props.texts} locale={props.locale} />
    </Section>
  );
}

function TextList({ texts, locale }: { texts: readonly Text[]; locale: keyof Text }): ReactNode {
  if (texts.length === 0) return null;
  return (
    <ul className="maltrad-details-list">
      {texts.map((text) => (
        <li key={text.sv}>{text[locale]}</li>
      ))}
    </ul>
  );
}

/** Every figure behind the status with where it stands, folded away until it is asked for. */
function Figures(props: {
  figures: readonly ExplainedFigure[];
  statuses: PlanStatuses;
  messages: Messages;
}): ReactNode {
  const { figures, statuses, messages } = props;
  if (figures.length === 0) return null;
  return (
    <details className="maltrad-figures-behind">
      <summary>{messages.details.figuresBehind(figures.length)}</summary>
      <ul className="maltrad-details-list">
        {figures.map(({ label, shown, observation }) => (
          <li
            key={`${observation.of} ${observation.period} ${observation.nature} ${observation.sex}`}
          >
            {`${label}: ${shown[messages.locale]}`}
            {observation.source && (
              <SourceLine
                source={sourceOf(statuses.plan, observation.source, statuses.followUp)}
                messages={messages}
              />
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

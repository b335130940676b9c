import type { Messages } from '../messages/sv/views';
import { discrepancyWords } from '../status/explain/discrepancyWords';
import type { NodeStatus } from '../status/plan/nodeStatus';
import type { PlanStatuses } from '../status/plan/planStatuses';
import type { Text } from '../text/text';
import { Section } from '../ui/Section';
import { UnitAssessments } from './UnitAssessments';
import type { ReactNode } from 'react';

interface DiscrepancyProps {
  status: NodeStatus;
  statuses: PlanStatuses;
  messages: Messages;
}

/** Statements about the node that conflict, and the units' own assessments. */
export function DiscrepancySection(props: DiscrepancyProps): ReactNode {
  const { status, statuses, messages } = props;
  const { details, locale } = messages;
  const { discrepancies, unitAssessments } = status;
  const others = discrepancies.filter(({ kind }) => kind !== 'units');
  const isSplit = others.length < discrepancies.length;
  return (
    <>
      {discrepancies.length > 0 && (
        <Section heading={details.discrepancies} mark="discrepancy">
          <TextList
            texts={others.map((one) => discrepancyWords(one, status, statuses))}
            locale={locale}
          />
          {isSplit && <p>{details.assessmentsDiffer}</p>}
          {isSplit && <UnitAssessments {...props} />}
        </Section>
      )}
      {unitAssessments.length > 0 && !isSplit && (
        <Section heading={details.unitAssessments}>
          <UnitAssessments {...props} />
        </Section>
      )}
    </>
  );
}

/** A list of sentences; renders nothing when there are none. */
export function TextList(props: { texts: readonly Text[]; locale: keyof Text }): ReactNode {
  const { texts, locale } = props;
  if (texts.length === 0) return null;
  return (
    <ul className="maltrad-details-list">
      {texts.map((text) => (
        <li key={text.sv}>{text[locale]}</li>
      ))}
    </ul>
  );
}

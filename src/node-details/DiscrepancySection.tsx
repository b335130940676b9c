import type { ReactNode } from 'react';
import type { Messages } from '../messages/sv';
import { discrepancyWords } from '../status/explain/discrepancyWords';
import type { NodeStatus } from '../status/plan/nodeStatus';
import type { PlanStatuses } from '../status/plan/planStatuses';
import { Section } from '../ui/Section';
import { TextList } from './TextList';
import { UnitAssessments } from './UnitAssessments';

interface DiscrepancyProps {
  status: NodeStatus;
  statuses: PlanStatuses;
  messages: Messages;
}

/** What is said of the node and does not agree; what units have assessed stands with it. */
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

import { discrepancyWords } from '../status/explain/discrepancyWords';
import type { NodeStatus } from '../status/plan/nodeStatus';
import type { PlanStatuses } from '../status/plan/planStatuses';
import type { Text } from '../text/text';
import { Section } from '../ui/Section';
import { useMessages } from '../view/useMessages';
import { nodeDetailsWords } from './nodeDetailsWords';
import { UnitAssessments } from './UnitAssessments';
import type { ReactNode } from 'react';

interface DiscrepancyProps {
  status: NodeStatus;
  statuses: PlanStatuses;
}

/** Statements about the node that conflict, and the units' own assessments. */
export function DiscrepancySection(props: DiscrepancyProps): ReactNode {
  const { status, statuses } = props;
  const { nodeDetails } = useMessages(nodeDetailsWords);
  const { discrepancies, unitAssessments } = status;
  const node = statuses.tree.nodeById.get(status.nodeId);
  const others = discrepancies.filter(({ kind }) => kind !== 'units');
  const isSplit = others.length < discrepancies.length;
  return (
    <>
      {discrepancies.length > 0 && (
        <Section heading={nodeDetails.discrepancies} mark="discrepancy">
          <TextList
            texts={others.flatMap((one) =>
              node ? discrepancyWords(one, { ...status, node }, statuses) : [],
            )}
          />
          {isSplit && <p>{nodeDetails.assessmentsDiffer}</p>}
          {isSplit && <UnitAssessments {...props} />}
        </Section>
      )}
      {unitAssessments.length > 0 && !isSplit && (
        <Section heading={nodeDetails.unitAssessments}>
          <UnitAssessments {...props} />
        </Section>
      )}
    </>
  );
}

/** A list of sentences; renders nothing when there are none. */
export function TextList({ texts }: { texts: readonly Text[] }): ReactNode {
  const { locale } = useMessages(nodeDetailsWords);
  if (texts.length === 0) return null;
  return (
    <ul className="maltrad-details-list">
      {texts.map((text) => (
        <li key={text.sv}>{text[locale]}</li>
      ))}
    </ul>
  );
}

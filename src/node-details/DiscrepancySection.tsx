import { type Phrase, phraseText } from '../messages/phrase';
import { discrepancyPhrase } from '../status/explain/discrepancyPhrase';
import type { NodeStatus } from '../status/plan/nodeStatus';
import type { PlanStatuses } from '../status/plan/planStatuses';
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
              node ? discrepancyPhrase(one, { ...status, node }, statuses) : [],
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
export function TextList({ texts }: { texts: readonly Phrase[] }): ReactNode {
  const messages = useMessages(nodeDetailsWords);
  if (texts.length === 0) return null;
  return (
    <ul className="maltrad-details-list">
      {[...new Set(texts.map((text) => phraseText(text, messages)))].map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}

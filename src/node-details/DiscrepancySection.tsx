import { phrase, type Phrase, phraseText } from '../messages/phrase';
import { discrepancyPhrase } from '../status/explain/discrepancyPhrase';
import type { NodeStatus } from '../status/plan/nodeStatus';
import type { PlanStatuses } from '../status/plan/planStatuses';
import { Section } from '../ui/Section';
import { useMessages } from '../view/useMessages';
import { nodeDetailsWords } from './nodeDetailsWords';
import { AssessmentList } from './AssessmentList';
import { isSaidInBoxes, SideBySide } from './SideBySide';
import type { ReactNode } from 'react';

interface DiscrepancyProps {
  status: NodeStatus;
  statuses: PlanStatuses;
}

/** Statements about the node that conflict: side by side, each with its status and its reason. */
export function DiscrepancySection(props: DiscrepancyProps): ReactNode {
  const { status, statuses } = props;
  const messages = useMessages(nodeDetailsWords);
  const { nodeDetails } = messages;
  const { discrepancies } = status;
  const node = statuses.tree.nodeById.get(status.nodeId);
  const split = discrepancies.find((one) => one.kind === 'assessments');
  const others = discrepancies.filter((one) => one !== split && !isSaidInBoxes(one));
  if (discrepancies.length === 0) return null;
  return (
    <Section heading={nodeDetails.discrepancies} mark="discrepancy">
      <SideBySide {...props} />
      <TextList
        texts={others.flatMap((one) =>
          node ? discrepancyPhrase(one, { ...status, node }, statuses) : [],
        )}
      />
      {split && <p>{nodeDetails.assessmentsDiffer}</p>}
      {split && <AssessmentList {...props} assessments={split.assessments} />}
      {split?.isUndated === true && (
        <p>{phraseText(phrase('explanation', 'lastHolds', {}), messages)}</p>
      )}
    </Section>
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

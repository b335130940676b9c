import { phraseText } from '../messages/phrase';
import type { ReactNode } from 'react';
import type { Assessment } from '../model/follow-up/followUp';
import { assessorOf } from '../status/explain/discrepancyPhrase';
import { assessedVerdict } from '../status/plan/directVerdicts';
import type { NodeStatus } from '../status/plan/nodeStatus';
import type { PlanStatuses } from '../status/plan/planStatuses';
import { lookOf, wordOf } from '../status/scale/verdict';
import { ReportSource } from './ReportSource';
import { SaidBox } from './SaidBox';
import { useMessages } from '../view/useMessages';
import { nodeDetailsWords } from './nodeDetailsWords';

interface AssessmentListProps extends AssessedProps {
  assessments: readonly Assessment[];
}

interface AssessedProps {
  status: NodeStatus;
  statuses: PlanStatuses;
}

/** Assessments side by side, each with who has made it. */
export function AssessmentList({ assessments, ...assessed }: AssessmentListProps): ReactNode {
  return (
    <ul className="maltrad-said">
      {assessments.map((assessment, index) => (
        // Without dates, one body can have made several, which nothing but their order tells apart.
        <AssessmentItem key={index} assessment={assessment} {...assessed} />
      ))}
    </ul>
  );
}

function AssessmentItem({
  assessment,
  status,
  statuses,
}: AssessedProps & { assessment: Assessment }): ReactNode {
  const messages = useMessages(nodeDetailsWords);
  const { nodeId, scale } = status;
  const node = statuses.tree.nodeById.get(nodeId);
  const { motivation } = assessment;
  const verdict = (node && assessedVerdict(assessment, node)) ?? {
    reason: 'noAssessment' as const,
  };
  return (
    <SaidBox
      who={assessorOf(assessment, statuses) ?? messages.nodeDetails.ownAssessment}
      said={{ look: lookOf(verdict, scale), word: phraseText(wordOf(verdict, scale), messages) }}
    >
      {motivation !== undefined && <p>{motivation}</p>}
      <ReportSource source={assessment.source} statuses={statuses} />
    </SaidBox>
  );
}

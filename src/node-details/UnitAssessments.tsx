import { phraseText } from '../messages/phrase';
import type { ReactNode } from 'react';
import type { Assessment } from '../model/follow-up/followUp';
import { unitName } from '../model/plan/unitName';
import { assessedVerdict } from '../status/plan/directVerdicts';
import type { NodeStatus } from '../status/plan/nodeStatus';
import type { PlanStatuses } from '../status/plan/planStatuses';
import { lookOf, wordOf } from '../status/scale/verdict';
import { StatusMark } from '../ui/StatusMark';
import { useMessages } from '../view/useMessages';
import { nodeDetailsWords } from './nodeDetailsWords';

interface UnitProps {
  status: NodeStatus;
  statuses: PlanStatuses;
}

/** The assessments of single units, side by side. */
export function UnitAssessments(props: UnitProps): ReactNode {
  return (
    <ul className="maltrad-assessments">
      {props.status.unitAssessments.map((assessment) => (
        <UnitAssessment key={assessment.unitId} assessment={assessment} {...props} />
      ))}
    </ul>
  );
}

function UnitAssessment({
  assessment,
  status,
  statuses,
}: UnitProps & { assessment: Assessment }): ReactNode {
  const messages = useMessages(nodeDetailsWords);
  const { nodeId, scale } = status;
  const node = statuses.tree.nodeById.get(nodeId);
  const { unitId = '', motivation } = assessment;
  const verdict = (node && assessedVerdict(assessment, node)) ?? {
    reason: 'noAssessment' as const,
  };
  return (
    <li>
      <span>{unitName(unitId, statuses.plan, statuses.followUp)}</span>
      <StatusMark
        status={lookOf(verdict, scale)}
        word={phraseText(wordOf(verdict, scale), messages)}
      />
      {motivation !== undefined && <p>{motivation}</p>}
    </li>
  );
}

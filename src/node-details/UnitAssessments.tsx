import type { ReactNode } from 'react';
import type { Messages } from '../messages/sv/views';
import type { Assessment } from '../model/follow-up/followUp';
import { unitName } from '../model/plan/unitName';
import { assessedVerdict } from '../status/plan/givenVerdicts';
import type { NodeStatus } from '../status/plan/nodeStatus';
import type { PlanStatuses } from '../status/plan/planStatuses';
import { lookOf, wordOf } from '../status/scale/verdict';
import { StatusMark } from '../ui/StatusMark';

interface UnitProps {
  status: NodeStatus;
  statuses: PlanStatuses;
  messages: Messages;
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
  messages,
}: UnitProps & { assessment: Assessment }): ReactNode {
  const { node, scale } = status;
  const { unitId = '', motivation } = assessment;
  const verdict = assessedVerdict(assessment, node) ?? { reason: 'noAssessment' as const };
  return (
    <li>
      <span>{unitName(unitId, statuses.plan, statuses.followUp)}</span>
      <StatusMark status={lookOf(verdict, scale)} word={wordOf(verdict, scale)[messages.locale]} />
      {motivation !== undefined && <p>{motivation}</p>}
    </li>
  );
}

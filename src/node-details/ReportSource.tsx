import type { ReactNode } from 'react';
import type { SourceRef } from '../model/sourceRef';
import type { PlanStatuses } from '../status/plan/planStatuses';
import { SourceLine } from '../ui/SourceLine';
import { sourceOf } from './nodeFacts';

/** Where an assessment, an analysis or an action is printed; nothing when that is not stated. */
export function ReportSource(props: {
  source: SourceRef | undefined;
  statuses: PlanStatuses;
}): ReactNode {
  const { source, statuses } = props;
  if (!source) return null;
  return (
    <div className="maltrad-report-source">
      <SourceLine source={sourceOf(statuses.plan, source, statuses.followUp)} />
    </div>
  );
}

import type { ReactNode } from 'react';
import type { MeasureTarget } from '../../model/measure/measureTarget';
import type { NodeStatus } from '../../status/plan/nodeStatus';
import type { PlanStatuses } from '../../status/plan/planStatuses';
import { drawnSeries, measureBehind } from './developmentPhrase';
import { OutcomeChart } from './OutcomeChart';

/** The figures behind a status over time, with targets. */
export function StatusChart(props: {
  status: NodeStatus;
  statuses: PlanStatuses;
  targets: readonly MeasureTarget[];
}): ReactNode {
  const { status, statuses, targets } = props;
  const measure = measureBehind(status, statuses);
  return (
    <OutcomeChart
      series={drawnSeries(status)}
      targets={targets}
      unit={measure?.unit}
      isYesNo={measure?.kind === 'yesNo'}
      ofChildren={measure?.ofChildren}
      decimals={measure?.decimals}
      nameOf={statuses.nameOf}
    />
  );
}

import type { Phrase } from '../../messages/phrase';
import type { Measure } from '../../model/plan/planNode';
import type { Outcome } from '../../status/evaluate/evaluation';
import type { NodeStatus } from '../../status/plan/nodeStatus';
import type { PlanStatuses } from '../../status/plan/planStatuses';
import { type Series, seriesOf } from '../../status/trend/series';
import { trendOf } from '../../status/trend/trend';
import { trendText } from '../../status/trend/trendText';

/** Which way the figures behind a status go, in words. */
export function developmentPhrase(status: NodeStatus, statuses: PlanStatuses): Phrase {
  const measure = measureBehind(status, statuses);
  return trendText(trendOf(measure, status.evaluation?.outcomes ?? [], status.at), measure);
}

/** The measure that gives a status: that of the node, or of the measure that the node follows. */
export function measureBehind(
  { measureId, nodeId }: NodeStatus,
  { tree }: PlanStatuses,
): Measure | undefined {
  return tree.nodeById.get(measureId ?? nodeId)?.data.node.measure;
}

/** The figures behind a status as series; a figure that covers several periods is drawn as its periods. */
export function drawnSeries({ evaluation, at }: NodeStatus): readonly Series[] {
  const drawn = (evaluation?.outcomes ?? []).flatMap(singlePeriods);
  return seriesOf(drawn, { everyUnit: true, ...(!drawn.some(isPlanned) && { at }) });
}

function singlePeriods(outcome: Outcome): readonly Outcome[] {
  return outcome.parts && outcome.parts.length > 0 ? outcome.parts : [outcome];
}

/**
 * Whether a figure is a plan's own budget or planned figure. Those lie ahead of the plan's date, so they
 * are drawn without a limit in time.
 */
function isPlanned({ nature }: { nature?: string | undefined }): boolean {
  return nature === 'budget' || nature === 'plan';
}

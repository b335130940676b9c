import { useMemo } from 'react';
import { phraseText } from '../messages/phrase';
import { outcomeChart } from '../messages/sv/outcomeChart';
import { status as statusWords } from '../messages/sv/status';
import { trend } from '../messages/sv/trend';
import type { FollowUp } from '../model/follow-up/followUp';
import type { MeasureTarget } from '../model/measure/measureTarget';
import type { Plan } from '../model/plan/plan';
import { developmentPhrase } from '../node-details/outcome-chart/developmentPhrase';
import { StatusChart } from '../node-details/outcome-chart/StatusChart';
import { type PlanStatuses, planStatuses } from '../status/plan/planStatuses';
import { FictionalMark } from '../ui/FictionalMark';
import { defineView, LANGUAGE_PROPS, type RootProps } from '../view/defineView';
import type { LanguageProps } from '../view/useLanguage';
import { useMessages } from '../view/useMessages';

/** Own props of `MeasureChart`; all other props and `ref` go to its root element. */
export interface MeasureChartProps extends RootProps<'section'>, LanguageProps {
  /** The plan that the measure belongs to. */
  plan: Plan;
  /** Figures and targets. Without it, the plan's own figures count. */
  followUp?: FollowUp | undefined;
  /** Id of a measure, or of a goal that has one; nothing is rendered when it has no figures. */
  nodeId: string | null | undefined;
  /**
   * Ids of nodes whose targets are drawn, over the whole width of the chart.
   * @default the targets that the node is judged by
   */
  targetsOf?: readonly string[] | undefined;
}

const WORDS = { outcomeChart, status: statusWords, trend };

/**
 * The figures of one measure over time, with its targets: the same drawing and table as in the details of
 * the node, for a place of its own on a page.
 *
 * @example
 * <MeasureChart plan={plan} followUp={followUp} nodeId="indikator-1-1-1" />
 */
export const MeasureChart = defineView<MeasureChartProps, 'section'>(
  {
    tag: 'section',
    className: 'maltrad-measure-chart',
    own: { ...LANGUAGE_PROPS, plan: true, followUp: true, nodeId: true, targetsOf: true },
  },
  function MeasureChart({ plan, followUp, nodeId, targetsOf, root }) {
    const messages = useMessages(WORDS);
    const statuses = useMemo(() => planStatuses(plan, followUp), [plan, followUp]);
    const status = nodeId == null ? undefined : statuses.of(nodeId);
    const name = nodeId == null ? undefined : statuses.tree.nodeById.get(nodeId)?.data.node.name;
    if (!status?.evaluation || status.evaluation.outcomes.length === 0) return null;
    const { results } = status.evaluation;
    const targets = targetsOf
      ? targetsOf.flatMap((id) => standingTargets(id, statuses))
      : results.map(({ target }) => target);
    return (
      <section aria-label={name} {...root}>
        <div className="maltrad-measure-chart-head">
          <h2>{name}</h2>
          {(plan.fictional || followUp?.fictional) && <FictionalMark />}
        </div>
        <p>{phraseText(developmentPhrase(status, statuses), messages)}</p>
        <StatusChart status={status} statuses={statuses} targets={targets} />
      </section>
    );
  },
);

/** The targets of a node without their periods, so that each is drawn over the whole width. */
function standingTargets(id: string, { tree, followUp }: PlanStatuses): readonly MeasureTarget[] {
  const planned = tree.nodeById.get(id)?.data.node.targets ?? [];
  const added = (followUp?.targets ?? []).filter(({ of }) => of === id);
  return [...planned, ...added].map(({ period: _period, dueDate: _dueDate, ...target }) => target);
}

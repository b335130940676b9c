import { useMemo } from 'react';
import type { FollowUp } from '../model/follow-up/followUp';
import type { Plan } from '../model/plan/plan';
import { isJudged } from '../status/plan/isJudged';
import { planStatuses } from '../status/plan/planStatuses';
import { useControlledState } from '../state/useControlledState';
import {
  defineView,
  LANGUAGE_PROPS,
  type RootAttributes,
  type RootProps,
} from '../view/defineView';
import type { LanguageProps } from '../view/useLanguage';
import { useMessages } from '../view/useMessages';
import { type ShownPlan, useShownPlan } from '../view/useShownPlan';
import { LegendHead } from './LegendHead';
import { LegendStatuses } from './LegendStatuses';
import { legendGroups } from './legendGroups';
import { statusLegendWords } from './statusLegendWords';

/** Own props of `StatusLegend`; all other props and `ref` go to its root element. */
export interface StatusLegendProps extends RootProps<'section'>, LanguageProps {
  /** The plan whose statuses are explained and counted. @default that of the `GoalTree` it stands in */
  plan?: Plan | undefined;
  /** Figures, targets and assessments. @default those of the tree when it shows the same plan */
  followUp?: FollowUp | undefined;
  /** Keys of the statuses that are shown; an empty list means no filter. @default that of the tree */
  filter?: readonly string[] | undefined;
  /** The initial filter, when neither the host nor a tree controls it. @default none */
  defaultFilter?: readonly string[] | undefined;
  /** Called with every change of the filter. @default the tree shows what is chosen */
  onFilterChange?: ((filter: readonly string[]) => void) | undefined;
  /** Id of the plan's level whose nodes are counted. @default all levels, which the summary states */
  level?: string | undefined;
  /** Whether a sentence sums up the statuses. @default true */
  summary?: boolean | undefined;
}

const NO_FILTER: readonly string[] = [];

/**
 * The statuses of a plan: what each looks like and means, how many nodes have it, and a filter that shows
 * only some of them. In a `GoalTree` it takes from the tree what it is not given; elsewhere it needs a plan,
 * and shows nothing without one. A plan without anything to judge by has no statuses to choose among, so only
 * the sentence is shown.
 *
 * @example
 * <GoalTree plan={plan} followUp={followUp}>
 *   <StatusLegend />
 * </GoalTree>
 */
export const StatusLegend = defineView<StatusLegendProps, 'section'>(
  {
    tag: 'section',
    className: 'maltrad-legend',
    own: {
      ...LANGUAGE_PROPS,
      plan: true,
      followUp: true,
      filter: true,
      defaultFilter: true,
      onFilterChange: true,
      level: true,
      summary: true,
    },
  },
  function StatusLegend({ root, ...props }) {
    const shown = useShownPlan(props.plan);
    const plan = props.plan ?? shown?.plan;
    if (!plan) return null;
    return <Legend {...withShown(props, shown)} plan={plan} root={root} />;
  },
);

/** The filter of the tree is used only when the legend has none of its own. */
function withShown(props: StatusLegendProps, shown: ShownPlan | undefined): StatusLegendProps {
  const followUp = props.followUp ?? shown?.followUp;
  const { filter, defaultFilter, onFilterChange } = props;
  const isOwn = filter !== undefined || defaultFilter !== undefined || onFilterChange !== undefined;
  if (isOwn || !shown) return { ...props, followUp };
  return { ...props, followUp, filter: shown.filter, onFilterChange: shown.onFilterChange };
}

function Legend(props: StatusLegendProps & { plan: Plan; root: RootAttributes<'section'> }) {
  const { plan, followUp, level, summary = true, root } = props;
  const { statusLegend } = useMessages(statusLegendWords);
  const statuses = useMemo(() => planStatuses(plan, followUp), [plan, followUp]);
  const groups = useMemo(() => legendGroups(statuses, level), [statuses, level]);
  const [filter, setFilter] = useControlledState(
    'filter',
    props.filter,
    props.defaultFilter ?? NO_FILTER,
    props.onFilterChange,
  );
  const judged = useMemo(() => isJudged(plan, followUp), [plan, followUp]);
  // A filter that the host has set can always be taken away.
  const hasStatuses = judged || filter.length > 0;
  if (!hasStatuses && !summary) return null;
  return (
    <section aria-label={statusLegend.name} {...root}>
      <div className="maltrad-legend-content">
        <LegendHead statuses={statuses} hasSummary={summary} />
        {hasStatuses && (
          <LegendStatuses
            statuses={statuses}
            groups={groups}
            filter={filter}
            onFilterChange={setFilter}
          />
        )}
      </div>
    </section>
  );
}

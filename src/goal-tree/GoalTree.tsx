import {
  forwardRef,
  useMemo,
  useRef,
  type ComponentPropsWithoutRef,
  type ForwardedRef,
  type ReactNode,
} from 'react';
import { Chart } from '../chart/Chart';
import { useCardMetrics } from '../chart/measure/useCardMetrics';
import { messagesFor } from '../messages/messagesFor';
import { isOfPlan } from '../model/follow-up/isOfPlan';
import { FictionalMark } from '../ui/FictionalMark';
import { FilterNote } from './FilterNote';
import { SAMPLING } from './goalCardSize';
import { CardSamples } from './CardSamples';
import { ComparisonNote } from './ComparisonNote';
import { EmptyPlan } from './EmptyPlan';
import { withoutOwnProps, type GoalTreeProps } from './GoalTreeProps';
import { usePlanChart, type PlanChartProps } from './usePlanChart';

/** Children are shown in the toolbar, such as a `StatusLegend`. */
type RootProps = Omit<ComponentPropsWithoutRef<'div'>, keyof GoalTreeProps>;

/**
 * A plan as a tree of cards: level by level from the vision to the indicators, each with its status.
 *
 * Every card is a `role="treeitem"` with `data-node-id`, `data-level` (id of the plan's level) and
 * `data-status` (a `Look`: colour, shape and rail; absent on a vision). Height follows the content unless
 * the host sets one.
 *
 * @example
 * <GoalTree plan={plan} selected={id} onSelectedChange={setId} />
 */
export const GoalTree = forwardRef<HTMLDivElement, GoalTreeProps & RootProps>(
  function GoalTree(props, ref) {
    // Another plan is another tree: nothing that was opened or measured carries over.
    return <PlanTree key={props.plan.id} tree={props} rootRef={ref} />;
  },
);

function PlanTree({
  tree,
  rootRef,
}: {
  tree: GoalTreeProps & RootProps;
  rootRef: ForwardedRef<HTMLDivElement>;
}): ReactNode {
  const { plan, locale, messages: own, className } = tree;
  const messages = useMemo(() => messagesFor(locale, own), [locale, own]);
  const samples = useRef<HTMLDivElement>(null);
  const metrics = useCardMetrics(samples, SAMPLING);
  return (
    <div
      {...withoutOwnProps(tree)}
      ref={rootRef}
      className={['maltrad maltrad-goal-tree', className].filter(Boolean).join(' ')}
      lang={messages.locale}
    >
      <CardSamples element={samples} />
      {plan.nodes.length === 0 && <EmptyPlan messages={messages} />}
      {metrics && plan.nodes.length > 0 && (
        <PlanChart {...tree} messages={messages} metrics={metrics} />
      )}
    </div>
  );
}

function PlanChart(props: PlanChartProps & { children?: ReactNode }): ReactNode {
  const { plan, followUp, messages, children } = props;
  const { chart, filter, comparison } = usePlanChart(props);
  const isFictional = plan.fictional || followUp?.fictional;
  return (
    <Chart
      {...chart}
      tools={
        <>
          {isFictional && <FictionalMark messages={messages} />}
          {followUp && !isOfPlan(followUp, plan) && <output>{messages.goalTree.otherPlan}</output>}
          {children}
          <ComparisonNote comparison={comparison} before={props.compareWith} messages={messages} />
          <FilterNote filter={filter} messages={messages} />
        </>
      }
    />
  );
}

import { Chart } from '../chart/Chart';
import { useCardMetrics } from '../chart/measure/useCardMetrics';
import { messagesFor } from '../messages/messagesFor';
import type { Messages } from '../messages/sv/views';
import type { FollowUp } from '../model/follow-up/followUp';
import { isOfPlan } from '../model/follow-up/isOfPlan';
import type { FollowUpComparison } from '../status/compare/compareFollowUps';
import { comparisonSummary } from '../status/compare/comparisonSummary';
import { FictionalMark } from '../ui/FictionalMark';
import { FilterNote } from './FilterNote';
import { CardFrame } from './GoalCard';
import { type GoalTreeProps, withoutOwnProps } from './GoalTreeProps';
import { RANKS, SAMPLING } from './goalCardSize';
import { type PlanChartProps, usePlanChart } from './usePlanChart';
import {
  type ComponentPropsWithoutRef,
  type ForwardedRef,
  forwardRef,
  type ReactNode,
  type RefObject,
  useMemo,
  useRef,
} from 'react';

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
    // The key gives another plan a tree of its own, so that no opened or measured nodes carry over.
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

/** One invisible card of each rank with a line of label, for `useCardMetrics` to measure. */
function CardSamples({ element }: { element: RefObject<HTMLDivElement | null> }): ReactNode {
  return (
    <div className="maltrad-samples" ref={element} aria-hidden="true">
      {RANKS.map((rank) => (
        <CardFrame key={rank} rank={rank} head="–" label="–" />
      ))}
    </div>
  );
}

function EmptyPlan({ messages }: { messages: Messages }): ReactNode {
  return (
    <p className="maltrad-empty">
      <strong>{messages.goalTree.empty}</strong> {messages.goalTree.emptyAdvice}
    </p>
  );
}

/**
 * How many nodes have improved, worsened, been assessed or lost their assessment; announced when it
 * changes.
 */
function ComparisonNote(props: {
  comparison: FollowUpComparison | undefined;
  before: FollowUp | undefined;
  messages: Messages;
}): ReactNode {
  const { comparison, before, messages } = props;
  if (!comparison || !before) return null;
  return (
    <output className="maltrad-toolbar-group maltrad-comparison-note">
      <span>
        <strong>{messages.card.comparedWith(before.title)}</strong>{' '}
        {comparisonSummary(comparison)[messages.locale]}
      </span>
    </output>
  );
}

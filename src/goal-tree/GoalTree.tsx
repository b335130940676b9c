import {
  forwardRef,
  type ComponentPropsWithoutRef,
  type ForwardedRef,
  type ReactNode,
} from 'react';
import { Chart } from '../chart/Chart';
import { CardSamples } from './CardSamples';
import { EmptyPlan } from './EmptyPlan';
import { FictionalMark } from './FictionalMark';
import type { GoalTreeProps } from './GoalTreeProps';
import { useGoalTree } from './useGoalTree';

type RootProps = Omit<ComponentPropsWithoutRef<'div'>, keyof GoalTreeProps | 'children'>;

/**
 * A plan as a tree of cards: level by level from the vision to the indicators, each with its status.
 *
 * Every card is a `role="treeitem"` with `data-node-id`, `data-level` (id of the plan's level) and
 * `data-status` (a `StatusKey`; absent where nothing is assessed). Height follows the content unless
 * the host sets one.
 *
 * @example
 * <GoalTree plan={plan} selected={id} onSelectedChange={setId} />
 */
export const GoalTree = forwardRef<HTMLDivElement, GoalTreeProps & RootProps>(
  function GoalTree(props, ref) {
    // Another plan is another tree: nothing that was opened or measured carries over.
    return <PlanTree key={props.plan.id} {...props} rootRef={ref} />;
  },
);

function PlanTree({
  rootRef,
  ...props
}: GoalTreeProps & RootProps & { rootRef: ForwardedRef<HTMLDivElement> }): ReactNode {
  const { chart, samples, messages, rest } = useGoalTree(props);
  return (
    <div
      {...rest}
      ref={rootRef}
      className={['maltrad maltrad-goal-tree', props.className].filter(Boolean).join(' ')}
      lang={messages.locale}
    >
      <CardSamples element={samples} />
      {chart.state.rows.length > 0 ? (
        <Chart {...chart} tools={props.plan.fictional && <FictionalMark messages={messages} />} />
      ) : (
        <EmptyPlan messages={messages} />
      )}
    </div>
  );
}

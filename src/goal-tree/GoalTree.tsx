import { phraseText } from '../messages/phrase';
import { Chart } from '../chart/Chart';
import { useCardMetrics } from '../chart/measure/useCardMetrics';
import { isOfPlan } from '../model/follow-up/isOfPlan';
import { planOfUnit } from '../model/follow-up/planOfUnit';
import { unitName } from '../model/plan/unitName';
import { comparisonSummary } from '../status/compare/comparisonSummary';
import { ComparisonNote } from '../ui/Toolbar';
import { FictionalMark } from '../ui/FictionalMark';
import { useBrowserLayoutEffect } from '../state/useBrowserLayoutEffect';
import { takeFocus } from '../ui/useReturnFocus';
import { defineView, type RootAttributes } from '../view/defineView';
import { useMessages } from '../view/useMessages';
import { ShownPlanContext } from '../view/useShownPlan';
import { FilterNote } from './FilterNote';
import { CardFrame } from './GoalCard';
import { GOAL_TREE_PROPS, type GoalTreeProps } from './GoalTreeProps';
import { RANKS, SAMPLING } from './goalCardSize';
import { goalTreeWords } from './goalTreeWords';
import { type Comparison, comparedOfUnit } from './useComparison';
import { type PlanChartProps, usePlanChart } from './usePlanChart';
import { type ReactNode, type RefObject, useRef } from 'react';

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
export const GoalTree = defineView<GoalTreeProps, 'div'>(
  { tag: 'div', className: 'maltrad-goal-tree', own: GOAL_TREE_PROPS },
  function GoalTree(props) {
    const { plan, followUp, compareWith, unit } = props;
    const seen =
      unit == null
        ? undefined
        : {
            ...planOfUnit(plan, unit, followUp),
            compareWith: compareWith && comparedOfUnit(compareWith, plan, unit),
            unit: unitName(unit, plan, followUp),
          };
    // The key gives another plan a tree of its own, so that no opened or measured nodes carry over.
    return <PlanTree key={plan.id} {...props} {...seen} />;
  },
);

function PlanTree({ root, ...tree }: GoalTreeProps & { root: RootAttributes<'div'> }): ReactNode {
  const { plan, unit } = tree;
  const samples = useRef<HTMLDivElement>(null);
  const metrics = useCardMetrics(samples, SAMPLING);
  const isEmpty = plan.nodes.length === 0;
  const element = () => samples.current?.parentElement;
  const hadFocus = useRef(false);
  useBrowserLayoutEffect(() => {
    // When the cards go, the focus stays with the tree instead of going to the top of the page.
    const own = element();
    if (isEmpty && hadFocus.current && own) takeFocus(own);
  }, [isEmpty]);
  const onLeave = () => {
    hadFocus.current = element()?.contains(document.activeElement) ?? false;
  };
  return (
    <div {...root}>
      <CardSamples element={samples} />
      {isEmpty && <EmptyPlan unit={unit} />}
      {metrics && !isEmpty && <PlanChart {...tree} metrics={metrics} onLeave={onLeave} />}
    </div>
  );
}

/** @param props.onLeave is called when the cards are about to be removed */
function PlanChart({ onLeave, ...props }: PlanChartProps & { onLeave: () => void }): ReactNode {
  const { plan, followUp, unit, children } = props;
  useBrowserLayoutEffect(() => onLeave, []);
  const { goalTree } = useMessages(goalTreeWords);
  const { chart, filter, comparison, shown } = usePlanChart(props);
  const isFictional = plan.fictional || followUp?.fictional;
  return (
    <Chart
      {...chart}
      tools={
        <>
          {isFictional && <FictionalMark />}
          {followUp && !isOfPlan(followUp, plan) && <output>{goalTree.otherPlan}</output>}
          {unit != null && <output>{goalTree.onlyOf(unit)}</output>}
          <ShownPlanContext.Provider value={shown}>{children}</ShownPlanContext.Provider>
          <TreeComparisonNote comparison={comparison} />
          <FilterNote filter={filter} />
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
        <CardFrame key={rank} rank={rank} level="–" label="–" />
      ))}
    </div>
  );
}

function EmptyPlan({ unit }: Pick<GoalTreeProps, 'unit'>): ReactNode {
  const { goalTree } = useMessages(goalTreeWords);
  if (unit != null) return <p className="maltrad-empty">{goalTree.nothingOf(unit)}</p>;
  return (
    <p className="maltrad-empty">
      <strong>{goalTree.empty}</strong> {goalTree.emptyAdvice}
    </p>
  );
}

/** How many nodes have improved or worsened, and how many continue those of another plan. */
function TreeComparisonNote({ comparison }: { comparison: Comparison | undefined }): ReactNode {
  const messages = useMessages(goalTreeWords);
  if (!comparison) return null;
  const { title, changes, succession, isUnlinked } = comparison;
  if (isUnlinked) return <output>{messages.goalTree.notSuperseded(title)}</output>;
  const { comparedUntil, comparedWith } = messages.general;
  return (
    <ComparisonNote
      comparedWith={(changes.isReversed ? comparedUntil : comparedWith)(title)}
      summary={phraseText(comparisonSummary(changes, succession), messages)}
    />
  );
}

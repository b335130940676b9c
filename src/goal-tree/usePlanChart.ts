import type { ChartProps } from '../chart/Chart';
import { useRealHeights } from '../chart/measure/useCardHeights';
import type { LayoutOptions } from '../layout/geometry/treeLayout';
import { layoutTree } from '../layout/layoutTree';
import { useMessages } from '../view/useMessages';
import { levelName } from '../model/plan/levelName';
import type { PlanItem } from '../model/plan/planTree';
import { useControlledState } from '../state/useControlledState';
import { planStatuses } from '../status/plan/planStatuses';
import { descendants, type RootedTree } from '../tree/toTree';
import { type TreeStateProps, useTreeState } from '../tree/useTreeState';
import type { ShownPlan } from '../view/useShownPlan';
import type { GoalTreeProps } from './GoalTreeProps';
import { goalTreeWords } from './goalTreeWords';
import type { CardContent } from './cardContent';
import { type CardMetrics, goalCardSize } from './goalCardSize';
import type { GoalNodeView } from './goalNodeView';
import { initialExpanded } from './initialExpanded';
import { type Comparison, useComparison } from './useComparison';
import { useGoalNodeView } from './useGoalNodeView';
import { type StatusFilter, useStatusFilter } from './useStatusFilter';
import { useCallback, useMemo, useState } from 'react';

/** Distances, in rem. */
const GAPS = { level: 2.5, sibling: 0.375, branch: 1 };
const ANCHOR = 1.75;

const NO_FILTER: readonly string[] = [];

type Heights = ReadonlyMap<string, number>;

/** What the chart of a plan depends on. */
export type PlanChartProps = GoalTreeProps & {
  readonly metrics: CardMetrics;
};

/** What the chart draws, and how the filter limits it. */
export interface PlanChart {
  readonly chart: ChartProps<PlanItem, CardContent>;
  readonly filter: StatusFilter;
  readonly comparison: Comparison | undefined;
  /** For the views that stand in the tree. */
  readonly shown: ShownPlan;
}

/**
 * Derives everything that the chart draws from a plan and a follow-up: tree, statuses, filter, rows,
 * layout.
 */
export function usePlanChart(props: PlanChartProps): PlanChart {
  const { plan, followUp, rootAt = 'left', metrics } = props;
  const messages = useMessages(goalTreeWords);
  const statuses = useMemo(() => planStatuses(plan, followUp), [plan, followUp]);
  const comparison = useComparison(statuses, props.compareWith);
  const view = useGoalNodeView(statuses, comparison, rootAt);
  const [keys, setFilter] = useControlledState(
    'filter',
    props.filter,
    NO_FILTER,
    props.onFilterChange,
  );
  const isFixed = props.filter !== undefined && !props.onFilterChange;
  const onFilterChange = isFixed ? undefined : setFilter;
  const filter = useStatusFilter(statuses, { ...props, filter: keys, onFilterChange });
  const tree = useDrawnTree(filter, comparison);
  const [heights, setHeights] = useRealHeights(metrics);
  const options = useMemo(() => layoutOptions(view, metrics, heights), [view, metrics, heights]);
  const [defaultExpanded] = useState(
    () =>
      props.expanded ??
      props.defaultExpanded ??
      initialExpanded(statuses.tree, rootAt, options, metrics.rem),
  );
  const [expanded, onExpandedChange] = useControlledState(
    'expanded',
    props.expanded,
    defaultExpanded,
    props.onExpandedChange,
  );
  const expansion = filter.expansion ?? { expanded, onExpandedChange };
  const focus = useRemainingFocus(tree);
  const isSelectable = useCallback((id: string) => isOfThePlan(tree, id), [tree]);
  const revealed = props.highlight?.ids;
  const own = { ...expansion, ...focus, isSelectable, revealed };
  const state = useTreeState(tree, { ...props, ...own });
  const layout = useMemo(
    () => layoutTree(state.rows, rootAt, options),
    [state.rows, rootAt, options],
  );
  const chart = {
    label: messages.goalTree.name(plan.title),
    levels: useMemo(() => levelHeadings(tree, messages.locale), [tree, messages.locale]),
    state,
    layout,
    view,
    highlight: props.highlight,
    onHighlightClear: props.onHighlightClear,
    onHeights: setHeights,
    viewport: props.viewport,
    defaultViewport: props.defaultViewport,
    onViewportChange: props.onViewportChange,
  };
  const compareWith = comparison?.followUp;
  const shown = useMemo(
    () => ({ plan, followUp, compareWith, filter: keys, onFilterChange: setFilter }),
    [plan, followUp, compareWith, keys, setFilter],
  );
  return { chart, filter, comparison, shown };
}

/** The tree, together with what is gone unless it is filtered: that has no status now to ask for. */
function useDrawnTree(filter: StatusFilter, comparison: Comparison | undefined) {
  const removals = filter.matches ? undefined : comparison?.withRemoved;
  return useMemo(() => removals?.(filter.tree) ?? filter.tree, [removals, filter.tree]);
}

/**
 * Whether a node is in the plan; a group of lost nodes, one that stands for unloaded ones, or one of an
 * earlier plan has no details.
 */
function isOfThePlan({ nodeById }: RootedTree<PlanItem>, id: string): boolean {
  const kind = nodeById.get(id)?.data.kind;
  return kind !== 'orphans' && kind !== 'unloaded' && kind !== 'removed';
}

function layoutOptions(
  view: GoalNodeView,
  metrics: CardMetrics,
  heights: Heights,
): LayoutOptions<PlanItem> {
  const { rem } = metrics;
  return {
    gaps: { level: GAPS.level * rem, sibling: GAPS.sibling * rem, branch: GAPS.branch * rem },
    anchor: ANCHOR * rem,
    sizeOf: ({ node }) => {
      const size = goalCardSize(view.contentOf(node), metrics);
      return { width: size.width, height: heights.get(node.id) ?? size.height };
    },
  };
}

/**
 * The heading of each column: the name of its level, or several names when its nodes are of several
 * levels.
 */
function levelHeadings({ roots }: RootedTree<PlanItem>, locale: string): string[] {
  const names: Set<string>[] = [];
  for (const { data, depth } of descendants(roots)) {
    const name = levelName(data.level, locale);
    if (name !== '') (names[depth] ??= new Set()).add(name);
  }
  return Array.from(names, (at) => [...(at ?? [])].join(' · '));
}

/**
 * Keeps track of the focused node, and moves the focus to its parent if it disappears from the tree, as
 * the card of an unloaded branch does once the branch is loaded.
 */
function useRemainingFocus<T>(
  tree: RootedTree<T>,
): Pick<TreeStateProps, 'focused' | 'onFocusedChange'> {
  const [last, setLast] = useState<{ id: string; parent: string | null } | null>(null);
  const onFocusedChange = useCallback(
    (id: string | null) => {
      const parent = tree.nodeById.get(id ?? '')?.parent?.id ?? null;
      setLast(id === null ? null : { id, parent });
    },
    [tree],
  );
  const focused = last && (tree.nodeById.has(last.id) ? last.id : last.parent);
  return { focused, onFocusedChange };
}

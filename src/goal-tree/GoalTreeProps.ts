import type { Highlight } from '../chart/highlight';
import type { ViewportProps } from '../chart/useChartView';
import type { Locale, MessageOverrides } from '../messages/messagesFor';
import type { FollowUp } from '../model/follow-up/followUp';
import type { Plan } from '../model/plan/plan';
import type { TreeStateProps } from '../tree/useTreeState';

/** Own props of `GoalTree`; all other props and `ref` go to its root element. */
export interface GoalTreeProps
  extends
    Pick<TreeStateProps, 'expanded' | 'defaultExpanded' | 'onExpandedChange'>,
    Pick<TreeStateProps, 'selected' | 'defaultSelected' | 'onSelectedChange'>,
    ViewportProps {
  /** The plan to show; `parsePlan` makes one from unknown data. */
  plan: Plan;
  /** Figures, targets and assessments. Without it, the plan's own figures count. */
  followUp?: FollowUp | undefined;
  /** An earlier follow-up; each card then also shows its earlier status. */
  compareWith?: FollowUp | undefined;
  /**
   * Statuses to show, together with the paths to them: keys of levels, or looks of nodes without a
   * verdict ("notAssessed", "noData", "notStarted"); without it, or with an empty list, all are shown.
   */
  filter?: readonly string[] | undefined;
  /** Called when the reader shows all again; without it there is no button for that. */
  onFilterChange?: ((filter: readonly string[]) => void) | undefined;
  /** Nodes that stand out while the others are faded, such as the goals of one unit: `goalsOfUnit`. */
  highlight?: Highlight | undefined;
  /** Called when the reader ends the highlight; without it there is no button for that. */
  onHighlightClear?: (() => void) | undefined;
  /**
   * Where the root is: on the left with packed columns, or at the top with a tidy tree.
   * @default "left"
   */
  rootAt?: 'left' | 'top' | undefined;
  /** Language of the interface; the plan's own words stay as they are. @default "sv" */
  locale?: Locale | undefined;
  /** Texts that replace the built-in ones, group by group. */
  messages?: MessageOverrides | undefined;
}

/** The props that are passed on to the root element. */
export function withoutOwnProps<P extends GoalTreeProps>(props: P): Omit<P, keyof GoalTreeProps> {
  const {
    plan: _plan,
    followUp: _followUp,
    compareWith: _compareWith,
    filter: _filter,
    onFilterChange: _onFilterChange,
    highlight: _highlight,
    onHighlightClear: _onHighlightClear,
    rootAt: _rootAt,
    locale: _locale,
    messages: _messages,
    expanded: _expanded,
    defaultExpanded: _defaultExpanded,
    onExpandedChange: _onExpandedChange,
    selected: _selected,
    defaultSelected: _defaultSelected,
    onSelectedChange: _onSelectedChange,
    viewport: _viewport,
    defaultViewport: _defaultViewport,
    onViewportChange: _onViewportChange,
    ...rest
  } = props;
  return rest;
}

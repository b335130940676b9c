import type { Highlight } from '../chart/highlight';
import type { ViewportProps } from '../chart/useChartView';
import type { FollowUp } from '../model/follow-up/followUp';
import type { Plan } from '../model/plan/plan';
import type { TreeStateProps } from '../tree/useTreeState';
import {
  LANGUAGE_PROPS,
  type OwnProps,
  type ToolbarProps,
  type RootProps,
} from '../view/defineView';
import type { LanguageProps } from '../view/useLanguage';
import type { ComparedPlan } from './useComparison';

/** Own props of `GoalTree`; all other props and `ref` go to its root element. */
export interface GoalTreeProps
  extends
    Pick<TreeStateProps, 'expanded' | 'defaultExpanded' | 'onExpandedChange'>,
    Pick<TreeStateProps, 'selected' | 'defaultSelected' | 'onSelectedChange'>,
    ViewportProps,
    RootProps<'div'>,
    LanguageProps,
    ToolbarProps {
  /** The plan to show; `parsePlan` makes one from unknown data. */
  plan: Plan;
  /** Figures, targets and assessments. Without it, the plan's own figures count. */
  followUp?: FollowUp | undefined;
  /**
   * Another follow-up of the plan, most often an earlier one, or the plan that this one supersedes. Each card
   * then also shows its status there, called earlier or later by the dates of the two follow-ups; beside a plan
   * also which of its goals the card's continues, as `succeeds` says, and the goals that none continues.
   * @default none
   */
  compareWith?: FollowUp | ComparedPlan | undefined;
  /**
   * Id of a unit: the plan is then shown as that unit has it, with what concerns it, its own figures and its own
   * assessments, and all else is left out, as `planOfUnit` says.
   * @default the whole plan
   */
  unit?: string | null | undefined;
  /**
   * Statuses to show, together with the paths to them: keys of levels, or looks of nodes without a
   * verdict ("notAssessed", "noData", "notStarted"); an empty list for all. Without it, the tree itself
   * keeps what is chosen in a `StatusLegend` in its toolbar.
   */
  filter?: readonly string[] | undefined;
  /** Called when the reader chooses other statuses, in the tree or in a `StatusLegend` in it. */
  onFilterChange?: ((filter: readonly string[]) => void) | undefined;
  /** Nodes that stand out while the others are faded, such as the goals of one unit: `goalsOfUnit`. @default none */
  highlight?: Highlight | undefined;
  /** Called when the reader ends the highlight; without it there is no button for that. */
  onHighlightClear?: (() => void) | undefined;
  /**
   * Where the root is: on the left with packed columns, or at the top with a tidy tree.
   * @default "left"
   */
  rootAt?: 'left' | 'top' | undefined;
}

/** The names of those props. */
export const GOAL_TREE_PROPS: OwnProps<GoalTreeProps> = {
  ...LANGUAGE_PROPS,
  plan: true,
  followUp: true,
  compareWith: true,
  unit: true,
  filter: true,
  onFilterChange: true,
  highlight: true,
  onHighlightClear: true,
  rootAt: true,
  expanded: true,
  defaultExpanded: true,
  onExpandedChange: true,
  selected: true,
  defaultSelected: true,
  onSelectedChange: true,
  viewport: true,
  defaultViewport: true,
  onViewportChange: true,
  children: true,
};

import type { ViewportProps } from '../chart/useChartView';
import type { Locale, MessageOverrides } from '../messages/messagesFor';
import type { Plan } from '../model/plan';
import type { TreeStateProps } from '../tree/useTreeState';

/** Own props of `GoalTree`; all other props and `ref` go to its root element. */
export interface GoalTreeProps
  extends
    Pick<TreeStateProps, 'expanded' | 'defaultExpanded' | 'onExpandedChange'>,
    Pick<TreeStateProps, 'selected' | 'defaultSelected' | 'onSelectedChange'>,
    ViewportProps {
  /** The plan to show; `parsePlan` makes one of unknown data. */
  plan: Plan;
  /**
   * Where the root stands: to the left with packed columns, or at the top with a tidy tree.
   * @default "left"
   */
  rootAt?: 'left' | 'top' | undefined;
  /** Language of the interface; the plan's own words stay as they are. @default "sv" */
  locale?: Locale | undefined;
  /** Texts in place of ours, group by group. */
  messages?: MessageOverrides | undefined;
}

import type { FollowUp } from '../model/follow-up/followUp';
import type { Organisation } from '../model/organisation/organisation';
import type { Plan } from '../model/plan/plan';
import { useControlledState } from '../state/useControlledState';
import { defineView, LANGUAGE_PROPS, type RootProps } from '../view/defineView';
import type { LanguageProps } from '../view/useLanguage';
import { useMessages } from '../view/useMessages';
import { goalMatrixWords } from './goalMatrixWords';
import { MatrixContent } from './MatrixContent';
import { useMatrixViews } from './useMatrixViews';

/** Own props of `GoalMatrix`; all other props and `ref` go to its root element. */
export interface GoalMatrixProps extends RootProps<'section'>, LanguageProps {
  /** The plan whose goals are the rows. */
  plan: Plan;
  /** Figures, targets and assessments, including the units' own assessments. @default the plan's own figures */
  followUp?: FollowUp | undefined;
  /** Names units that the plan does not name, and tells units with the same name apart. @default none */
  organisation?: Organisation | undefined;
  /** Id of the selected node; `null` for none. */
  selected?: string | null | undefined;
  /** The initially selected node, when the host does not control it. @default null */
  defaultSelected?: string | null | undefined;
  /** Called when the reader selects a node or clears the selection. */
  onSelectedChange?: ((selected: string | null) => void) | undefined;
  /** Id of the selected unit; `null` for none. */
  selectedUnit?: string | null | undefined;
  /** The initially selected unit, when the host does not control it. @default null */
  defaultSelectedUnit?: string | null | undefined;
  /** Called when the reader selects a unit or clears the selection. */
  onSelectedUnitChange?: ((selectedUnit: string | null) => void) | undefined;
}

/**
 * Goals by unit (mål × nämnd): which units each goal is directed to, what each unit has assessed for
 * itself, and where assessments differ.
 *
 * @example
 * <GoalMatrix plan={plan} followUp={followUp} selected={id} onSelectedChange={setId} />
 */
export const GoalMatrix = defineView<GoalMatrixProps, 'section'>(
  {
    tag: 'section',
    className: 'maltrad-goal-matrix',
    own: {
      ...LANGUAGE_PROPS,
      plan: true,
      followUp: true,
      organisation: true,
      selected: true,
      defaultSelected: true,
      onSelectedChange: true,
      selectedUnit: true,
      defaultSelectedUnit: true,
      onSelectedUnitChange: true,
    },
  },
  function GoalMatrix({ plan, followUp, organisation, root, ...props }) {
    const { goalMatrix } = useMessages(goalMatrixWords);
    const [node, setNode] = useControlledState(
      'selected',
      props.selected,
      props.defaultSelected ?? null,
      props.onSelectedChange,
    );
    const [unit, setUnit] = useControlledState(
      'selectedUnit',
      props.selectedUnit,
      props.defaultSelectedUnit ?? null,
      props.onSelectedUnitChange,
    );
    const views = useMatrixViews({ plan, followUp, organisation, setNode, setUnit });
    const isFictional = plan.fictional === true || views.followUp?.fictional === true;
    return (
      <section aria-label={goalMatrix.name(plan.title)} {...root}>
        <MatrixContent views={views.views} selection={{ node, unit }} isFictional={isFictional} />
      </section>
    );
  },
);

import { forwardRef, useMemo, type ComponentPropsWithoutRef } from 'react';
import { matrixWords } from '../messages/matrixWords';
import { messagesFor, type Locale, type MessageOverrides } from '../messages/messagesFor';
import type { FollowUp } from '../model/follow-up/followUp';
import type { Organisation } from '../model/organisation/organisation';
import type { Plan } from '../model/plan/plan';
import { useControlledState } from '../state/useControlledState';
import { MatrixContent } from './MatrixContent';
import { useMatrixViews } from './useMatrixViews';

/** Own props of `GoalMatrix`; all other props and `ref` go to its root element. */
export interface GoalMatrixProps {
  /** The plan whose goals are the rows. */
  plan: Plan;
  /** Figures, targets and assessments, including the units' own assessments. */
  followUp?: FollowUp | undefined;
  /** Names units that the plan does not name, and tells units with the same name apart. */
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
  /** Language of the interface; the plan's own words stay as they are. @default "sv" */
  locale?: Locale | undefined;
  /** Texts that replace the built-in ones, group by group. */
  messages?: MessageOverrides | undefined;
}

type RootProps = Omit<ComponentPropsWithoutRef<'section'>, keyof GoalMatrixProps | 'children'>;

/**
 * Goals by unit (mål × nämnd): which units each goal is directed to, what each unit has assessed for
 * itself, and where assessments differ.
 *
 * @example
 * <GoalMatrix plan={plan} followUp={followUp} selected={id} onSelectedChange={setId} />
 */
export const GoalMatrix = forwardRef<HTMLElement, GoalMatrixProps & RootProps>(
  function GoalMatrix(props, ref) {
    const { plan, followUp, organisation, locale, messages: own, ...others } = props;
    const { selected, defaultSelected, onSelectedChange, ...unitProps } = others;
    const { selectedUnit, defaultSelectedUnit, onSelectedUnitChange, className, ...rest } =
      unitProps;
    const messages = useMemo(() => messagesFor(locale, own, matrixWords), [locale, own]);
    const [node, setNode] = useControlledState(
      'selected',
      selected,
      defaultSelected ?? null,
      onSelectedChange,
    );
    const [unit, setUnit] = useControlledState(
      'selectedUnit',
      selectedUnit,
      defaultSelectedUnit ?? null,
      onSelectedUnitChange,
    );
    const views = useMatrixViews({ plan, followUp, organisation, messages, setNode, setUnit });
    const isFictional = plan.fictional === true || views.followUp?.fictional === true;
    return (
      <section
        aria-label={messages.goalMatrix.name(plan.title)}
        {...rest}
        ref={ref}
        className={['maltrad maltrad-goal-matrix', className].filter(Boolean).join(' ')}
        lang={messages.locale}
      >
        <MatrixContent
          views={views.views}
          selection={{ node, unit }}
          isFictional={isFictional}
          messages={messages}
        />
      </section>
    );
  },
);

import { forwardRef, useMemo, type ComponentPropsWithoutRef } from 'react';
import { messagesFor, type Locale, type MessageOverrides } from '../messages/messagesFor';
import type { FollowUp } from '../model/follow-up/followUp';
import type { Plan } from '../model/plan/plan';
import { planStatuses } from '../status/plan/planStatuses';
import { useControlledState } from '../state/useControlledState';
import { LegendHead } from './LegendHead';
import { LegendStatuses } from './LegendStatuses';
import { legendGroups } from './legendGroups';

/** Own props of `StatusLegend`; all other props and `ref` go to its root element. */
export interface StatusLegendProps {
  /** The plan whose statuses are explained and counted. */
  plan: Plan;
  /** Figures, targets and assessments. Without it, the plan's own figures count. */
  followUp?: FollowUp | undefined;
  /** Keys of the statuses that are shown; an empty list means no filter. */
  filter?: readonly string[] | undefined;
  /** The initial filter, when the host does not control it. @default none */
  defaultFilter?: readonly string[] | undefined;
  /** Called with every change of the filter. */
  onFilterChange?: ((filter: readonly string[]) => void) | undefined;
  /** Id of the plan's level whose nodes are counted. @default all levels */
  level?: string | undefined;
  /** Whether a sentence sums up the statuses. @default true */
  summary?: boolean | undefined;
  /** Language of the interface. @default "sv" */
  locale?: Locale | undefined;
  /** Texts that replace the built-in ones, group by group. */
  messages?: MessageOverrides | undefined;
}

type RootProps = Omit<ComponentPropsWithoutRef<'section'>, keyof StatusLegendProps | 'children'>;

const NO_FILTER: readonly string[] = [];

/**
 * The statuses of a plan: what each looks like and means, how many nodes have it, and a filter that shows
 * only some of them.
 *
 * @example
 * <StatusLegend plan={plan} followUp={followUp} filter={filter} onFilterChange={setFilter} />
 */
export const StatusLegend = forwardRef<HTMLElement, StatusLegendProps & RootProps>(
  function StatusLegend(props, ref) {
    const { plan, followUp, filter: asked, defaultFilter, onFilterChange, ...others } = props;
    const { level, summary = true, locale, messages: own, className, ...rest } = others;
    const messages = useMemo(() => messagesFor(locale, own), [locale, own]);
    const statuses = useMemo(() => planStatuses(plan, followUp), [plan, followUp]);
    const groups = useMemo(
      () => legendGroups(statuses, level, messages.locale),
      [statuses, level, messages.locale],
    );
    const [filter, setFilter] = useControlledState(
      'filter',
      asked,
      defaultFilter ?? NO_FILTER,
      onFilterChange,
    );
    return (
      <section
        aria-label={messages.legend.name}
        {...rest}
        ref={ref}
        className={['maltrad maltrad-legend', className].filter(Boolean).join(' ')}
        lang={messages.locale}
      >
        <div className="maltrad-legend-content">
          <LegendHead statuses={statuses} hasSummary={summary} messages={messages} />
          <LegendStatuses
            groups={groups}
            filter={filter}
            onFilterChange={setFilter}
            messages={messages}
          />
        </div>
      </section>
    );
  },
);

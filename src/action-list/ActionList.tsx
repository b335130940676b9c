import { useMemo, type ReactNode } from 'react';
import type { FollowUp } from '../model/follow-up/followUp';
import type { Plan } from '../model/plan/plan';
import { planTree } from '../model/plan/planTree';
import { planActions } from '../status/overview/planActions';
import { scaleFor } from '../status/scale/scaleFor';
import { FictionalMark } from '../ui/FictionalMark';
import { useControlledState } from '../state/useControlledState';
import { defineView, LANGUAGE_PROPS, type RootProps } from '../view/defineView';
import type { LanguageProps } from '../view/useLanguage';
import { useMessages } from '../view/useMessages';
import type { ActionFilter } from './actionFilter';
import { type ActionListMessages, actionListWords } from './actionListWords';
import { actionGroups, actionsIn, riskCounts, unansweredDeviations } from './actionGroups';
import { actionSummary } from './actionSummary';
import type { ActionView } from './actionView';
import { FilteredActions } from './FilteredActions';

/** Own props of `ActionList`; all other props and `ref` go to its root element. */
export interface ActionListProps extends RootProps<'section'>, LanguageProps {
  /** The plan that is followed up. */
  plan: Plan;
  /** The reported follow-up, with its deviations and actions. */
  followUp: FollowUp;
  /** Called with the id of a node that the reader wants to see; without it there are no links. */
  onNodeIdChange?: ((id: string) => void) | undefined;
  /** Which actions are shown. @default everything */
  filter?: ActionFilter | undefined;
  /** The initial filter, when the host does not control it. @default everything */
  defaultFilter?: ActionFilter | undefined;
  /** Called with every change of the filter. */
  onFilterChange?: ((filter: ActionFilter) => void) | undefined;
}

const EVERYTHING: ActionFilter = {};

/**
 * The deviations of a whole plan and what is done about them, the most urgent first: what is late, what has no
 * action, what is planned or under way, and what is done; each node by node, with who is responsible, the due
 * date, the progress, and whether the effect has been followed up.
 *
 * @example
 * <ActionList plan={plan} followUp={followUp} onNodeIdChange={setSelected} />
 */
export const ActionList = defineView<ActionListProps, 'section'>(
  {
    tag: 'section',
    className: 'maltrad-actions',
    own: {
      ...LANGUAGE_PROPS,
      plan: true,
      followUp: true,
      onNodeIdChange: true,
      filter: true,
      defaultFilter: true,
      onFilterChange: true,
    },
  },
  function ActionList({ plan, followUp, onNodeIdChange, root, ...props }) {
    const messages = useMessages(actionListWords);
    const start = props.defaultFilter ?? EVERYTHING;
    const [filter, setFilter] = useControlledState(
      'filter',
      props.filter,
      start,
      props.onFilterChange,
    );
    const scale = scaleFor(plan, 'activity');
    return (
      <section aria-label={messages.actionList.name} {...root}>
        <Content
          view={{ plan, followUp, scale, filter, messages, onNodeIdChange }}
          onFilterChange={setFilter}
        />
      </section>
    );
  },
);

function Content(props: {
  view: ActionView;
  onFilterChange: (filter: ActionFilter) => void;
}): ReactNode {
  const { plan, followUp, scale, messages } = props.view;
  const groups = useMemo(() => {
    const actions = planActions(followUp, followUp.date, scale);
    return actionGroups(planTree(plan).tree, followUp, actions, messages.locale);
  }, [plan, followUp, scale, messages.locale]);
  const unanswered = unansweredDeviations(groups);
  const isFictional = plan.fictional === true || followUp.fictional === true;
  const isEmpty = groups.length === 0;
  const texts = isEmpty
    ? messages.actionList.empty
    : [
        actionSummary(actionsIn(groups), unanswered, scale, messages),
        ...riskSummary(riskCounts(groups), messages.risks),
      ].join(' ');
  return (
    <div className="maltrad-actions-content">
      <div className="maltrad-actions-head">
        <h2 className="maltrad-actions-name">{messages.actionList.name}</h2>
        {isFictional && <FictionalMark />}
        <p className="maltrad-actions-about">{followUp.title}</p>
      </div>
      <p className="maltrad-actions-summary">{texts}</p>
      {!isEmpty && <FilteredActions {...props} groups={groups} />}
    </div>
  );
}

/** "2 risker och 1 möjlighet är rapporterade. 1 har ingen åtgärd." */
function riskSummary(
  counts: ReturnType<typeof riskCounts>,
  words: ActionListMessages['risks'],
): string[] {
  const total = counts.risk + counts.opportunity;
  if (total === 0) return [];
  const found = words.found({ count: words.count(counts), isOne: total === 1 });
  return counts.unanswered === 0 ? [found] : [found, words.unanswered(counts.unanswered)];
}

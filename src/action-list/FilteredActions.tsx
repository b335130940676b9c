import { useMessages } from '../view/useMessages';
import { ActionFilters } from './ActionFilters';
import { ActionUrgency } from './ActionUrgency';
import { actionChoices } from './actionChoices';
import { type ActionFilter, isActionShown, isGroupShown } from './actionFilter';
import { type ActionGroup, actionsIn } from './actionGroups';
import { type ActionListMessages, actionListWords } from './actionListWords';
import type { ActionView } from './actionView';
import { columnHeads } from './columnHeads';
import { type UrgencyPart, urgencyParts } from './urgencyParts';
import { type ReactNode, useMemo, useRef } from 'react';

/** The deviations and actions by urgency, node by node, and controls that filter them. */
export function FilteredActions(props: {
  groups: readonly ActionGroup[];
  view: ActionView;
  onFilterChange: (filter: ActionFilter) => void;
}): ReactNode {
  const { view, onFilterChange } = props;
  const { scale, filter, messages } = view;
  const parts = useMemo(() => urgencyParts(props.groups, scale), [props.groups, scale]);
  const groups = parts.flatMap((part) => part.groups);
  const first = useRef<HTMLSelectElement>(null);
  const showAll = () => {
    onFilterChange({});
    // The pressed button is removed, so the focus moves to the first select.
    first.current?.focus();
  };
  const isAnyShown = groups.some((group) => isGroupShown(group, filter));
  return (
    <>
      <ActionFilters
        choices={actionChoices(groups, view)}
        filter={filter}
        onFilterChange={onFilterChange}
        // When nothing is shown, the button is in the empty list's place instead.
        onShowAll={isAnyShown ? showAll : undefined}
        shown={shownWords(groups, filter, messages.actionList)}
        firstRef={first}
      />
      {isAnyShown || <EmptySelection onShowAll={showAll} />}
      <PartList parts={parts} view={view} isAnyShown={isAnyShown} />
    </>
  );
}

/**
 * Each node has its own table with headings for screen readers; visible headings appear once, at the top.
 */
function PartList(props: {
  parts: readonly UrgencyPart[];
  view: ActionView;
  isAnyShown: boolean;
}): ReactNode {
  const { parts, view, isAnyShown } = props;
  return (
    <div className="maltrad-actions-panel" data-left-out={isAnyShown ? undefined : ''}>
      <div className="maltrad-actions-columns" aria-hidden="true">
        {columnHeads(view.messages).map((head) => (
          <span key={head}>{head}</span>
        ))}
      </div>
      {parts.map((part) => (
        <ActionUrgency key={part.urgency} part={part} view={view} />
      ))}
    </div>
  );
}

function EmptySelection({ onShowAll }: { onShowAll: () => void }): ReactNode {
  const { actionList: words } = useMessages(actionListWords);
  return (
    <div className="maltrad-actions-empty">
      <p>{words.emptySelection}</p>
      <button type="button" className="maltrad-button" onClick={onShowAll}>
        {words.showAll}
      </button>
    </div>
  );
}

/** How much is shown and what the filter hides: actions, and deviations together with their nodes. */
export function shownWords(
  groups: readonly ActionGroup[],
  filter: ActionFilter,
  words: ActionListMessages['actionList'],
): string {
  const actions = actionsIn(groups);
  const shown = actions.filter((one) => isActionShown(one, filter)).length;
  const total = words.total(actions.length);
  const hiddenActions = actions.length - shown;
  const hiddenDeviations = groups
    .filter((group) => !isGroupShown(group, filter))
    .flatMap(({ deviations }) => deviations).length;
  const hidden = [
    ...(hiddenActions > 0 ? [words.total(hiddenActions)] : []),
    ...(hiddenDeviations > 0 ? [words.deviations(hiddenDeviations)] : []),
  ];
  return hidden.length > 0 ? words.shown(shown, total, hidden.join(', ')) : words.shownAll(total);
}

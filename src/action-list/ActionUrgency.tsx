import type { ReactNode } from 'react';
import { ActionNode } from './ActionNode';
import { isFiltered, isGroupShown } from './actionFilter';
import { actionsIn } from './actionGroups';
import type { ActionListMessages } from './actionListWords';
import type { ActionView } from './actionView';
import type { UrgencyPart } from './urgencyParts';

/** What is equally urgent, under a heading that says how much it is. */
export function ActionUrgency({ part, view }: { part: UrgencyPart; view: ActionView }): ReactNode {
  const { urgency, groups } = part;
  const { filter, messages } = view;
  const isShown = groups.some((group) => isGroupShown(group, filter));
  return (
    <div className="maltrad-actions-urgency" data-left-out={isShown ? undefined : ''}>
      <h3 className="maltrad-actions-urgency-name">
        {messages.actionList.urgency[urgency]}{' '}
        {!isFiltered(filter) && (
          <span className="maltrad-actions-muted">{countWords(part, messages)}</span>
        )}
      </h3>
      <ul className="maltrad-actions-nodes">
        {groups.map((group) => (
          <ActionNode key={group.id} group={group} view={view} />
        ))}
      </ul>
    </div>
  );
}

/** The number of actions; where there are none, of the deviations and risks that lack them. */
function countWords({ groups }: UrgencyPart, messages: ActionListMessages): string {
  const actions = actionsIn(groups);
  if (actions.length > 0) return messages.actionList.total(actions.length);
  const deviations = groups.flatMap((group) => group.deviations).length;
  const risks = groups.flatMap((group) => group.risks);
  const opportunity = risks.filter(({ kind }) => kind === 'opportunity').length;
  return [
    ...(deviations > 0 ? [messages.actionList.deviations(deviations)] : []),
    ...(risks.length > 0
      ? [messages.risks.count({ risk: risks.length - opportunity, opportunity })]
      : []),
  ].join(', ');
}

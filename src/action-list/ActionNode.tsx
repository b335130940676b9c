import type { ReactNode } from 'react';
import { unitName } from '../model/plan/unitName';
import type { Deviation } from '../status/overview/planActions';
import { isGroupShown } from './actionFilter';
import type { ActionGroup } from './actionGroups';
import { ActionTable } from './ActionTable';
import type { ActionView } from './actionView';

/** A node with its deviations from the plan and the actions taken. */
export function ActionNode({ group, view }: { group: ActionGroup; view: ActionView }): ReactNode {
  const { deviations, actions, hasActionsInLine } = group;
  const words = view.messages.actionList;
  return (
    <li
      className="maltrad-actions-node"
      data-node-id={group.id}
      data-left-out={isGroupShown(group, view.filter) ? undefined : ''}
    >
      <NodeHeading group={group} view={view} />
      {deviations.map((deviation, place) => (
        <DeviationText key={`${place} ${deviation.text}`} deviation={deviation} view={view} />
      ))}
      {actions.length === 0 && (
        <p className="maltrad-actions-none">
          {hasActionsInLine ? view.messages.panels.actionsInLine : words.noActions}
        </p>
      )}
      {actions.length > 0 && <ActionTable group={group} view={view} />}
    </li>
  );
}

function NodeHeading({ group, view }: { group: ActionGroup; view: ActionView }): ReactNode {
  const { onNodeIdChange, messages } = view;
  const { id, head, name } = group;
  return (
    <h3 className="maltrad-actions-heading">
      <span className="maltrad-actions-level">{head ?? messages.actionList.unknownNode}</span>{' '}
      {onNodeIdChange && head !== undefined ? (
        <button type="button" className="maltrad-link" onClick={() => onNodeIdChange(id)}>
          {name}
        </button>
      ) : (
        <span>{name}</span>
      )}
    </h3>
  );
}

function DeviationText(props: { deviation: Deviation; view: ActionView }): ReactNode {
  const { unitId, text } = props.deviation;
  const { plan, followUp, messages } = props.view;
  const unit = unitId === undefined ? [] : [unitName(unitId, plan, followUp)];
  return (
    <div className="maltrad-deviation">
      <p className="maltrad-deviation-label">
        {[messages.actionList.deviation, ...unit].join(', ')}
      </p>
      <p>{text}</p>
    </div>
  );
}

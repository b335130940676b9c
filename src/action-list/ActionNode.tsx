import type { ReactNode } from 'react';
import { unitName } from '../model/plan/unitName';
import type { FollowUpRisk } from '../model/follow-up/followUpAction';
import { riskFacts, riskLabel } from '../status/overview/riskFacts';
import type { Deviation } from '../status/overview/planActions';
import { isGroupShown } from './actionFilter';
import type { ActionGroup } from './actionGroups';
import { ActionTable } from './ActionTable';
import type { ActionView } from './actionView';

/** A node with its deviations from the plan and the actions taken. */
export function ActionNode({ group, view }: { group: ActionGroup; view: ActionView }): ReactNode {
  const { deviations, risks, actions, hasActionsInLine } = group;
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
      {risks.map((risk, place) => (
        <RiskText key={`${place} ${risk.id}`} risk={risk} view={view} />
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
    <h4 className="maltrad-actions-heading">
      <span className="maltrad-actions-level">{head ?? messages.actionList.unknownNode}</span>{' '}
      {onNodeIdChange && head !== undefined ? (
        <button type="button" className="maltrad-link" onClick={() => onNodeIdChange(id)}>
          {name}
        </button>
      ) : (
        <span>{name}</span>
      )}
    </h4>
  );
}

function DeviationText(props: { deviation: Deviation; view: ActionView }): ReactNode {
  const { unitId, text, cause } = props.deviation;
  const { plan, followUp, messages } = props.view;
  const unit = unitId === undefined ? [] : [unitName(unitId, plan, followUp)];
  return (
    <div className="maltrad-deviation">
      <p className="maltrad-deviation-label">
        {[messages.actionList.deviation, ...unit].join(', ')}
      </p>
      <p>{text}</p>
      {cause !== undefined && <p>{messages.actionList.cause(cause)}</p>}
    </div>
  );
}

function RiskText({ risk, view }: { risk: FollowUpRisk; view: ActionView }): ReactNode {
  const { plan, followUp, messages } = view;
  const unit = risk.unitId === undefined ? undefined : unitName(risk.unitId, plan, followUp);
  return (
    <div className="maltrad-deviation">
      <p className="maltrad-deviation-label">{riskLabel(risk, unit, messages.risks)}</p>
      <p>{risk.name}</p>
      {riskFacts(risk, messages.risks).map((fact) => (
        <p key={fact} className="maltrad-actions-note">
          {fact}
        </p>
      ))}
    </div>
  );
}

import type { ReactNode } from 'react';
import type { Messages } from '../messages/sv';
import type { Action } from '../model/action';
import { unitName } from '../model/unitName';
import { isDone, isEffectFollowedUp, isOverdue } from '../status/actions';
import type { NodeStatus } from '../status/nodeStatus';
import type { PlanStatuses } from '../status/planStatuses';
import { levelOf, scaleFor } from '../status/scales';
import { StatusMark } from '../theme/StatusMark';
import { Section } from './Section';

interface ActionProps {
  status: NodeStatus;
  statuses: PlanStatuses;
  messages: Messages;
}

/** How the outcome is understood, what differs from the plan, and what is done about it. */
export function ActionSection(props: ActionProps): ReactNode {
  const { status, messages } = props;
  const { analyses, actions = [] } = status;
  const { details } = messages;
  const isMissing = status.actions?.length === 0 && status.look === 'notMet';
  if (analyses.length === 0 && actions.length === 0 && !isMissing) return null;
  return (
    <Section heading={details.actions}>
      {analyses.map(({ text, deviation, unitId }) => (
        <div key={`${unitId} ${text} ${deviation}`}>
          {text !== undefined && <p>{text}</p>}
          {deviation !== undefined && (
            <p>
              <strong>{details.deviation}</strong> {deviation}
            </p>
          )}
        </div>
      ))}
      {actions.length > 0 && (
        <ul className="maltrad-assessments">
          {actions.map((action) => (
            <ActionItem key={action.id} action={action} {...props} />
          ))}
        </ul>
      )}
      {isMissing && <p className="maltrad-missing-action">{details.noActions}</p>}
    </Section>
  );
}

function ActionItem({
  action,
  status,
  statuses,
  messages,
}: ActionProps & { action: Action }): ReactNode {
  const { details, locale } = messages;
  const scale = scaleFor(statuses.plan, 'activity');
  const level = levelOf(scale, action.state ?? 'notStarted');
  const isLate = isOverdue(action, status.at, scale);
  const word = (locale === 'en' ? level?.en : undefined) ?? level?.name ?? action.state ?? '';
  const facts = [
    action.unitId === undefined
      ? undefined
      : unitName(action.unitId, statuses.plan, statuses.followUp),
    action.dueDate === undefined ? undefined : details.due(action.dueDate),
    action.effect ??
      (isDone(action, scale) && !isEffectFollowedUp(action) ? details.effectUnknown : undefined),
  ];
  return (
    <li>
      <span>{action.name}</span>
      <StatusMark
        status={isLate ? 'late' : (level?.look ?? 'notAssessed')}
        word={isLate ? details.overdue(word.toLocaleLowerCase(locale)) : word}
      />
      <p>{facts.filter(Boolean).join(' · ')}</p>
    </li>
  );
}

import type { ReactNode } from 'react';
import type { Messages } from '../messages/sv/views';
import type { Action, Analysis } from '../model/follow-up/action';
import { unitName } from '../model/plan/unitName';
import { isDone, isEffectFollowedUp, isOverdue } from '../status/overview/planActions';
import type { NodeStatus } from '../status/plan/nodeStatus';
import type { PlanStatuses } from '../status/plan/planStatuses';
import { levelOf, scaleFor } from '../status/scale/scaleFor';
import { wordOf } from '../status/scale/verdict';
import { StatusMark } from '../ui/StatusMark';
import { ancestors, descendants } from '../tree/toTree';
import { Section } from '../ui/Section';

interface ActionProps {
  status: NodeStatus;
  statuses: PlanStatuses;
  messages: Messages;
}

/** The analysis of the outcome, deviations from the plan, and the actions taken. */
export function ActionSection(props: ActionProps): ReactNode {
  const { status, messages } = props;
  const { analyses, actions = [] } = status;
  const { details } = messages;
  const missing = missingWords(props);
  if (analyses.length === 0 && actions.length === 0 && missing === undefined) return null;
  return (
    <Section heading={details.actions}>
      {analyses.map((analysis) => (
        <AnalysisText key={JSON.stringify(analysis)} analysis={analysis} {...props} />
      ))}
      {actions.length > 0 && (
        <ul className="maltrad-assessments">
          {actions.map((action) => (
            <ActionItem key={action.id} action={action} {...props} />
          ))}
        </ul>
      )}
      {missing !== undefined && <p className="maltrad-missing-action">{missing}</p>}
    </Section>
  );
}

/** States that an unmet node has no actions, or that there are some on its ancestors or descendants. */
function missingWords({ status, statuses, messages }: ActionProps): string | undefined {
  const { node, verdict, scale } = status;
  if (status.actions?.length !== 0 || status.look !== 'notMet') return undefined;
  const acted = new Set(statuses.followUp?.actions?.map(({ of }) => of));
  const line = [...ancestors(node), ...descendants(node.children)];
  return line.some(({ data }) => acted.has(data.node.id))
    ? messages.actions.actionsInLine
    : messages.details.noActions(wordOf(verdict, scale)[messages.locale]);
}

function AnalysisText({
  analysis,
  statuses,
  messages,
}: ActionProps & { analysis: Analysis }): ReactNode {
  const { text, deviation, unitId } = analysis;
  const { details } = messages;
  const unit = unitId && unitName(unitId, statuses.plan, statuses.followUp);
  return (
    <>
      {text !== undefined && (
        <p>
          {unit && <strong>{details.analysisBy(unit)} </strong>}
          {text}
        </p>
      )}
      {deviation !== undefined && (
        <p>
          <strong>{details.deviation(text === undefined ? unit : undefined)}</strong> {deviation}
        </p>
      )}
    </>
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
    effectWords(action, isDone(action, scale), details),
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

/** The effect of an action; otherwise, once the action is done, whether its effect is known. */
function effectWords(
  action: Action,
  isActionDone: boolean,
  { effectKnown, effectUnknown }: Messages['details'],
): string | undefined {
  if (action.effect !== undefined) return action.effect;
  if (isEffectFollowedUp(action)) return effectKnown;
  return isActionDone ? effectUnknown : undefined;
}

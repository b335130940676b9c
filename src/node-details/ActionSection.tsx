import { phraseText } from '../messages/phrase';
import type { ReactNode } from 'react';
import type { Analysis, FollowUpAction, FollowUpRisk } from '../model/follow-up/followUpAction';
import { unitName } from '../model/plan/unitName';
import { isDone, isEffectFollowedUp, isOverdue } from '../status/overview/planActions';
import { riskFacts, riskLabel } from '../status/overview/riskFacts';
import type { NodeStatus } from '../status/plan/nodeStatus';
import type { PlanStatuses } from '../status/plan/planStatuses';
import { levelOf, scaleFor } from '../status/scale/scaleFor';
import { levelPhrase, wordOf } from '../status/scale/verdict';
import { StatusMark } from '../ui/StatusMark';
import { ReportSource } from './ReportSource';
import { ancestors, descendants } from '../tree/toTree';
import { Section } from '../ui/Section';
import { useMessages } from '../view/useMessages';
import { type NodeDetailsMessages, nodeDetailsWords } from './nodeDetailsWords';

interface ActionProps {
  status: NodeStatus;
  statuses: PlanStatuses;
}

/** The analysis of the outcome, deviations from the plan, risks and opportunities, and the actions taken. */
export function ActionSection(props: ActionProps): ReactNode {
  const { status, statuses } = props;
  const { analyses, actions = [] } = status;
  const risks = (statuses.followUp?.risks ?? []).filter(({ of }) => of === status.nodeId);
  const messages = useMessages(nodeDetailsWords);
  const missing = missingWords(props, messages);
  if (analyses.length + risks.length + actions.length === 0 && missing === undefined) return null;
  return (
    <Section heading={messages.nodeDetails.actions}>
      {analyses.map((analysis, place) => (
        <AnalysisText key={`${place} ${analysis.of}`} analysis={analysis} {...props} />
      ))}
      {risks.length > 0 && (
        <ul className="maltrad-risks">
          {risks.map((risk, place) => (
            <RiskItem key={`${place} ${risk.id}`} risk={risk} {...props} />
          ))}
        </ul>
      )}
      {actions.length > 0 && (
        <ul className="maltrad-assessments">
          {actions.map((action, place) => (
            <ActionItem key={`${place} ${action.id}`} action={action} {...props} />
          ))}
        </ul>
      )}
      {missing !== undefined && <p className="maltrad-missing-action">{missing}</p>}
    </Section>
  );
}

/** States that an unmet node has no actions, or that there are some on its ancestors or descendants. */
function missingWords(
  { status, statuses }: ActionProps,
  messages: NodeDetailsMessages,
): string | undefined {
  const { nodeId, verdict, scale } = status;
  if (status.actions?.length !== 0 || status.look !== 'notMet') return undefined;
  const acted = new Set(statuses.followUp?.actions?.map(({ of }) => of));
  const node = statuses.tree.nodeById.get(nodeId);
  const line = node ? [...ancestors(node), ...descendants(node.children)] : [];
  return line.some(({ data }) => acted.has(data.node.id))
    ? messages.panels.actionsInLine
    : messages.nodeDetails.noActions(phraseText(wordOf(verdict, scale), messages));
}

function AnalysisText({ analysis, statuses }: ActionProps & { analysis: Analysis }): ReactNode {
  const { text, deviation, unitId, source } = analysis;
  const { nodeDetails } = useMessages(nodeDetailsWords);
  const unit = unitId && unitName(unitId, statuses.plan, statuses.followUp);
  return (
    <>
      {text !== undefined && (
        <p className="maltrad-analysis">
          {unit && <strong>{nodeDetails.analysisBy(unit)} </strong>}
          {text}
        </p>
      )}
      {deviation !== undefined && (
        <p className="maltrad-analysis">
          <strong>{nodeDetails.deviation(text === undefined ? unit : undefined)}</strong>{' '}
          {deviation}
        </p>
      )}
      <ReportSource source={source} statuses={statuses} />
    </>
  );
}

function RiskItem({ risk, statuses }: ActionProps & { risk: FollowUpRisk }): ReactNode {
  const { risks: words } = useMessages(nodeDetailsWords);
  const { plan, followUp } = statuses;
  const unit = risk.unitId === undefined ? undefined : unitName(risk.unitId, plan, followUp);
  return (
    <li>
      <span>
        <strong>{riskLabel(risk, unit, words)}:</strong> {risk.name}
      </span>
      {riskFacts(risk, words).map((fact) => (
        <p key={fact}>{fact}</p>
      ))}
    </li>
  );
}

function ActionItem({
  action,
  status,
  statuses,
}: ActionProps & { action: FollowUpAction }): ReactNode {
  const messages = useMessages(nodeDetailsWords);
  const { nodeDetails, risks: words, locale } = messages;
  const answered = statuses.followUp?.risks?.find(({ id }) => id === action.riskId);
  const scale = scaleFor(statuses.plan, 'activity');
  const level = levelOf(scale, action.state ?? 'notStarted');
  const isLate = isOverdue(action, status.at, scale);
  const word = level ? phraseText(levelPhrase(level), messages) : (action.state ?? '');
  const facts = [
    action.unitId === undefined
      ? undefined
      : unitName(action.unitId, statuses.plan, statuses.followUp),
    action.dueDate === undefined ? undefined : nodeDetails.due(action.dueDate),
    effectWords(action, isDone(action, scale), nodeDetails),
  ];
  return (
    <li>
      <span>{action.name}</span>
      <StatusMark
        status={isLate ? 'late' : (level?.look ?? 'notAssessed')}
        word={isLate ? nodeDetails.overdue(word.toLocaleLowerCase(locale)) : word}
      />
      <p>{facts.filter(Boolean).join(' · ')}</p>
      {answered && <p>{words.answers(answered.name)}</p>}
      <ReportSource source={action.source} statuses={statuses} />
    </li>
  );
}

/** The effect of an action; otherwise, once the action is done, whether its effect is known. */
function effectWords(
  action: FollowUpAction,
  isActionDone: boolean,
  { effectKnown, effectUnknown }: NodeDetailsMessages['nodeDetails'],
): string | undefined {
  if (action.effect !== undefined) return action.effect;
  if (isEffectFollowedUp(action)) return effectKnown;
  return isActionDone ? effectUnknown : undefined;
}

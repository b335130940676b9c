import type { ReactNode } from 'react';
import { unitName } from '../model/plan/unitName';
import { isDone, isEffectFollowedUp, type ActionState } from '../status/overview/planActions';
import { levelOf } from '../status/scale/scaleFor';
import { StatusMark } from '../ui/StatusMark';
import { isActionShown } from './actionFilter';
import type { ActionView } from './actionView';
import { formatDay } from '../text/formatDay';
import { stateWord } from './stateWord';

/** One action: what it is, who is responsible, when it is due, how far it has come and its effect. */
export function ActionRow({ one, view }: { one: ActionState; view: ActionView }): ReactNode {
  const { plan, followUp, scale, messages } = view;
  const { name, note, riskId, unitId } = one.action;
  const answered = followUp.risks?.find(({ id }) => id === riskId);
  const words = messages.actionList;
  return (
    <tr data-left-out={isActionShown(one, view.filter) ? undefined : ''}>
      <th scope="row">
        {name}
        {answered && (
          <p className="maltrad-actions-note">{messages.risks.answers(answered.name)}</p>
        )}
        {note !== undefined && <p className="maltrad-actions-note">{note}</p>}
      </th>
      <Cell label={words.responsible}>
        {unitId === undefined ? <Muted text={words.notStated} /> : unitName(unitId, plan, followUp)}
      </Cell>
      <Cell label={words.dueDate}>
        <DueDate one={one} view={view} />
      </Cell>
      <Cell label={words.state}>
        <StatusMark
          status={levelOf(scale, one.state)?.look ?? 'notAssessed'}
          word={stateWord(one.state, scale, messages)}
        />
      </Cell>
      <Cell label={words.effect}>
        <Effect one={one} view={view} />
      </Cell>
    </tr>
  );
}

/** The label is visible only in narrow layouts, which have no column headings. */
function Cell({ label, children }: { label: string; children: ReactNode }): ReactNode {
  return (
    <td data-label={label}>
      <div>{children}</div>
    </td>
  );
}

function DueDate({ one, view }: { one: ActionState; view: ActionView }): ReactNode {
  const { dueDate } = one.action;
  const { actionList: words, locale } = view.messages;
  if (dueDate === undefined) return <Muted text={words.notStated} />;
  return (
    <>
      <span className="maltrad-actions-day">{formatDay(dueDate, locale)}</span>{' '}
      {one.isOverdue && <StatusMark status="late" word={words.isOverdue} />}
    </>
  );
}

function Effect({ one, view }: { one: ActionState; view: ActionView }): ReactNode {
  const { effect } = one.action;
  const words = view.messages.actionList;
  if (isEffectFollowedUp(one.action)) return effect ?? words.effectFollowedUp;
  return (
    <>
      {effect !== undefined && <p>{effect}</p>}
      {isDone(one.action, view.scale) ? (
        words.effectNotFollowedUp
      ) : (
        <Muted text={words.effectNotFollowedUp} />
      )}
    </>
  );
}

function Muted({ text }: { text: string }): ReactNode {
  return <span className="maltrad-actions-muted">{text}</span>;
}

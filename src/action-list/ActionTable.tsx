import type { ReactNode } from 'react';
import { isActionShown } from './actionFilter';
import type { ActionGroup } from './actionGroups';
import { ActionRow } from './ActionRow';
import type { ActionView } from './actionView';
import { columnHeads } from './columnHeads';

/** The actions of a node; in a narrow container each row becomes a card. */
export function ActionTable({ group, view }: { group: ActionGroup; view: ActionView }): ReactNode {
  const isShown = group.actions.some((one) => isActionShown(one, view.filter));
  const heads = columnHeads(view.messages);
  return (
    <table className="maltrad-actions-table" data-left-out={isShown ? undefined : ''}>
      <caption className="maltrad-unseen">{group.name}</caption>
      <colgroup>
        {heads.map((head) => (
          <col key={head} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {group.actions.map((one, place) => (
          <ActionRow key={`${place} ${one.action.id}`} one={one} view={view} />
        ))}
      </tbody>
    </table>
  );
}

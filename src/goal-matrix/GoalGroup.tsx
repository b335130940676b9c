import type { ReactNode } from 'react';
import type { MatrixGroup } from '../status/overview/unitMatrix';
import { GoalRow } from './GoalRow';
import type { Stop } from './nextStop';
import type { MatrixSelection, MatrixView } from './matrixView';

/** Number of columns besides those of the units. */
const OTHER_COLUMNS = 3;

/** The goals under one node, with its name above them. */
export function GoalGroup(props: {
  group: MatrixGroup;
  view: MatrixView;
  selection: MatrixSelection;
  stop: Stop;
}): ReactNode {
  const { group, view, selection, stop } = props;
  const name = groupName(group, view);
  const first = group.rows[0] ? view.rows.indexOf(group.rows[0]) : 0;
  return (
    <tbody>
      {name !== undefined && (
        <tr className="maltrad-matrix-group">
          <th scope="rowgroup" colSpan={view.heads.length + OTHER_COLUMNS}>
            <span>{name}</span>
          </th>
        </tr>
      )}
      {group.rows.map((row, place) => (
        <GoalRow
          key={row.nodeId}
          row={row}
          place={first + place}
          view={view}
          isSelected={selection.node === row.nodeId}
          unit={selection.unit}
          stop={stop.row === first + place ? stop.column : undefined}
        />
      ))}
    </tbody>
  );
}

/** A vision is above all the goals, so its name would not distinguish one group from another. */
function groupName(
  { parentId = '' }: MatrixGroup,
  { messages, statuses }: MatrixView,
): string | undefined {
  const parent = statuses.tree.nodeById.get(parentId);
  if (!parent) return undefined;
  const { kind, level, node } = parent.data;
  if (kind === 'orphans') return messages.general.orphans;
  if (level.kind === 'vision') return undefined;
  return [node.number, node.name].filter(Boolean).join(' ');
}

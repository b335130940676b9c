import { memo, type ReactNode } from 'react';
import { ChangeMarks } from '../organisation/ChangeMarks';
import { NameButton } from '../organisation/NameButton';
import type { UnitRow } from './unitTable';
import type { UnitCell, UnitColumn } from './unitColumn';

/** A unit's row: its name, which selects it, and its other cells. */
export const TableRow = memo(function TableRow(props: {
  row: UnitRow;
  columns: readonly UnitColumn[];
  isLarge: boolean;
  isSelected: boolean;
  emphasis: 'highlighted' | 'faded' | undefined;
  onSelect: (id: string | null) => void;
}): ReactNode {
  const { row, columns, isLarge, isSelected, emphasis } = props;
  const { id, node, label, depth } = row;
  return (
    <tr
      role={isLarge ? 'row' : undefined}
      data-node-id={id}
      data-level={node.data.unit.kind}
      data-change={row.change}
      data-selected={isSelected || undefined}
      data-highlighted={emphasis === 'highlighted' || undefined}
      data-faded={emphasis === 'faded' || undefined}
    >
      <th
        scope="row"
        role={isLarge ? 'rowheader' : undefined}
        className="maltrad-units-name"
        data-depth={Math.min(depth, DEEPEST)}
      >
        <NameButton
          id={id}
          name={node.data.unit.name}
          label={label}
          isSelected={isSelected}
          onSelect={props.onSelect}
        />
      </th>
      {columns.map((column, place) => (
        <Cell key={`${place} ${column.id}`} column={column} row={row} isLarge={isLarge} />
      ))}
    </tr>
  );
});

/** Levels deeper than this are not indented further. */
const DEEPEST = 6;

function Cell(props: { column: UnitColumn; row: UnitRow; isLarge: boolean }): ReactNode {
  const { column, row } = props;
  const cell = column.cellOf(row.node);
  const { note } = cell;
  return (
    <td role={props.isLarge ? 'cell' : undefined} data-numeric={column.isNumeric || undefined}>
      <Said cell={cell} />
      {note !== undefined && (
        <>
          {' '}
          <span className="maltrad-units-note">{note}</span>
        </>
      )}
    </td>
  );
}

function Said({ cell: { text, lines, marks } }: { cell: UnitCell }): ReactNode {
  if (marks) return <ChangeMarks marks={marks} />;
  if (!lines || lines.length < 2) return text;
  return (
    <ul className="maltrad-units-lines">
      {lines.map((line, place) => (
        <li key={`${place} ${line}`}>{line}</li>
      ))}
    </ul>
  );
}

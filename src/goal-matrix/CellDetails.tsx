import { phraseText } from '../messages/phrase';
import type { ReactNode } from 'react';
import type { MatrixCell, MatrixRow } from '../status/overview/unitMatrix';
import { lookOf, wordOf } from '../status/scale/verdict';
import { StatusMark } from '../ui/StatusMark';
import type { MatrixSelection, MatrixView } from './matrixView';

/** A unit's assessment of the chosen goal: its level, the reasons, who assessed it and when. */
export function CellDetails(props: { view: MatrixView; selection: MatrixSelection }): ReactNode {
  const { view, selection } = props;
  const column = view.heads.findIndex(({ id }) => id === selection.unit);
  const row = view.rows.find(({ nodeId }) => nodeId === selection.node);
  const cell = row?.cells[column];
  if (!row || !cell?.assessment) return null;
  return (
    <div className="maltrad-matrix-details" data-status={lookOf(cell.verdict, row.status.scale)}>
      <Said view={view} row={row} cell={cell} name={view.heads[column]?.name ?? ''} />
    </div>
  );
}

function Said(props: {
  view: MatrixView;
  row: MatrixRow;
  cell: MatrixCell;
  name: string;
}): ReactNode {
  const { view, row, cell, name } = props;
  const { goalMatrix } = view.messages;
  const { number, name: goal, directedTo = [] } = row.node;
  const { scale } = row.status;
  const { motivation, assessor, date } = cell.assessment ?? {};
  const by = [assessor === name ? undefined : assessor, date].filter(Boolean).join(', ');
  return (
    <>
      <p className="maltrad-matrix-said">
        <strong>{name}</strong>
        <StatusMark
          status={lookOf(cell.verdict, scale)}
          word={phraseText(wordOf(cell.verdict, scale), view.messages)}
        />
        {by !== '' && <span className="maltrad-matrix-by">{by}</span>}
      </p>
      <p className="maltrad-matrix-of">{[number, goal].filter(Boolean).join(' ')}</p>
      <p>{motivation ?? goalMatrix.noMotivation}</p>
      {!cell.isDirected && directedTo.length > 0 && (
        <p className="maltrad-matrix-of">{goalMatrix.notDirected}</p>
      )}
    </>
  );
}

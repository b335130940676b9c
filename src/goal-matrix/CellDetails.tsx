import { phraseText } from '../messages/phrase';
import type { ReactNode } from 'react';
import type { MatrixCell } from '../status/overview/unitCells';
import type { MatrixRow } from '../status/overview/unitMatrix';
import { lookOf, wordOf } from '../status/scale/verdict';
import { StatusMark } from '../ui/StatusMark';
import { isTold } from './nextStop';
import type { MatrixSelection, MatrixView } from './matrixView';

/** A unit's status of the chosen goal: its assessment with the reasons, who made it and when, and its own figures. */
export function CellDetails(props: { view: MatrixView; selection: MatrixSelection }): ReactNode {
  const { view, selection } = props;
  const column = view.heads.findIndex(({ id }) => id === selection.unit);
  const row = view.rows.find(({ nodeId }) => nodeId === selection.node);
  const cell = row?.cells[column];
  if (!row || !cell || !isTold(cell)) return null;
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
  const by = cell.assessment
    ? [assessor === name ? undefined : assessor, date].filter(Boolean).join(', ')
    : goalMatrix.byFigures;
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
      {cell.assessment && <p>{motivation ?? goalMatrix.noMotivation}</p>}
      <Measures view={view} row={row} cell={cell} />
      {!cell.isDirected && directedTo.length > 0 && (
        <p className="maltrad-matrix-of">{goalMatrix.notDirected}</p>
      )}
    </>
  );
}

/** The unit's own measures of the goal, each with its status and why it has it. */
function Measures(props: { view: MatrixView; row: MatrixRow; cell: MatrixCell }): ReactNode {
  const { view, row, cell } = props;
  const { scale } = row.status;
  if (cell.measures.length === 0) return null;
  // The status of the only measure stands above as that of the cell.
  const isSame = cell.measures.length === 1 && cell.basis !== 'assessed';
  return (
    <ul className="maltrad-matrix-measures">
      {cell.measures.map(({ nodeId, name, verdict, sentence }) => (
        <li key={nodeId}>
          {!isSame && (
            <StatusMark
              status={lookOf(verdict, scale)}
              word={phraseText(wordOf(verdict, scale), view.messages)}
            />
          )}{' '}
          <span>
            {nodeId !== row.nodeId && <strong>{name}</strong>}{' '}
            {sentence && phraseText(sentence, view.messages)}
          </span>
        </li>
      ))}
    </ul>
  );
}

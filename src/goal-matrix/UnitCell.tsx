import { phraseText } from '../messages/phrase';
import type { ReactNode } from 'react';
import type { MatrixCell } from '../status/overview/unitCells';
import type { MatrixRow } from '../status/overview/unitMatrix';
import { lookOf, wordOf } from '../status/scale/verdict';
import { StatusMark } from '../ui/StatusMark';
import { DirectedGlyph } from './DirectedGlyph';
import { isTold } from './nextStop';
import type { MatrixView } from './matrixView';

interface CellProps {
  cell: MatrixCell | null;
  row: MatrixRow;
  view: MatrixView;
  /** Row and column of its button, for `data-stop`. */
  stopName: string;
  isStop: boolean;
  isInColumn: boolean;
  isChosen: boolean;
}

/** A unit's status of a goal, that there is none although the goal is directed to the unit, or nothing. */
export function UnitCell(props: CellProps): ReactNode {
  const { cell, isInColumn, isChosen } = props;
  const look = cell && isTold(cell) ? lookOf(cell.verdict, props.row.status.scale) : undefined;
  return (
    <td
      className="maltrad-matrix-cell"
      data-filled={cell !== null || undefined}
      data-status={look}
      data-chosen={isInColumn || undefined}
      data-told={(isChosen && look !== undefined) || undefined}
    >
      {cell && (isTold(cell) ? <Told {...props} cell={cell} /> : <Directed {...props} />)}
    </td>
  );
}

function Told(props: CellProps & { cell: MatrixCell }): ReactNode {
  const { cell, row, view, isChosen } = props;
  const { scale } = row.status;
  const { choose } = view;
  const figure = figureOf(cell, row, view);
  const onClick = () => {
    choose.node(isChosen ? null : row.nodeId);
    choose.unit(isChosen ? null : cell.unit.id);
  };
  return (
    <button
      type="button"
      className="maltrad-matrix-button"
      aria-pressed={isChosen}
      data-stop={props.stopName}
      tabIndex={props.isStop ? 0 : -1}
      onClick={onClick}
    >
      <StatusMark
        status={lookOf(cell.verdict, scale)}
        word={phraseText(wordOf(cell.verdict, scale), view.messages)}
      />
      {figure !== undefined && <span className="maltrad-matrix-figure">{figure}</span>}
    </button>
  );
}

/** The figure of a unit's only measure, with its status where the unit has assessed the goal differently. */
function figureOf(
  { measures, verdict }: MatrixCell,
  { status }: MatrixRow,
  { messages }: MatrixView,
): string | undefined {
  const [only, ...others] = measures;
  if (!only?.shown || others.length > 0) return undefined;
  const shown = phraseText(only.shown, messages);
  const { level } = only.verdict;
  if (level === undefined || level === verdict.level) return shown;
  const word = phraseText(wordOf(only.verdict, status.scale), messages);
  return messages.goalMatrix.figureGives(shown, word.toLocaleLowerCase(messages.locale));
}

/**
 * That a goal is directed to the unit. While nothing at all has been assessed, "not assessed" is for
 * screen readers only, since the summary says it once.
 */
function Directed({ view }: CellProps): ReactNode {
  const { goalMatrix } = view.messages;
  const isAnyAssessed = view.matrix.total.assessed > 0;
  return (
    <span className="maltrad-matrix-directed">
      <DirectedGlyph />
      <span>
        {isAnyAssessed ? (
          <>
            <span className="maltrad-unseen">{`${goalMatrix.directedTo}, `}</span>
            {goalMatrix.notAssessed}
          </>
        ) : (
          <>
            {goalMatrix.directedTo}
            <span className="maltrad-unseen">{`, ${goalMatrix.notAssessed.toLocaleLowerCase(view.messages.locale)}`}</span>
          </>
        )}
      </span>
    </span>
  );
}

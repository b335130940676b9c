import { phraseText } from '../messages/phrase';
import type { MatrixRow } from '../status/overview/unitMatrix';
import { statusPhrase, wordOf } from '../status/scale/verdict';
import { Glyph } from '../ui/Glyph';
import { StatusMark } from '../ui/StatusMark';
import { CountBar } from './CountBar';
import { UnitCell } from './UnitCell';
import { disagreementWords } from './matrixSummary';
import type { MatrixView } from './matrixView';
import { memo, type ReactNode } from 'react';

interface RowProps {
  row: MatrixRow;
  /** Index among all rows. */
  place: number;
  view: MatrixView;
  isSelected: boolean;
  /** Id of the selected unit. */
  unit: string | null;
  /** Column whose button is the tab stop, -1 for the goal's own; `undefined` when it is in another row. */
  stop: number | undefined;
}

/** A goal: its name, each unit's assessment, its own status, and how many units have assessed it. */
export const GoalRow = memo(function GoalRow(props: RowProps): ReactNode {
  const { row, place, view, isSelected, unit, stop } = props;
  const { heads, choose, messages } = view;
  const { nodeId, node, cells, counts } = row;
  const column = heads.findIndex(({ id }) => id === unit);
  return (
    <tr
      className="maltrad-matrix-row"
      data-node-id={nodeId}
      data-selected={isSelected || undefined}
      data-dimmed={(column >= 0 && !cells[column]) || undefined}
      data-differs={row.disagrees || undefined}
    >
      <th scope="row" className="maltrad-matrix-goal">
        <button
          type="button"
          className="maltrad-matrix-button"
          aria-pressed={isSelected}
          data-stop={`${place},-1`}
          tabIndex={stop === -1 ? 0 : -1}
          onClick={() => choose.node(isSelected ? null : nodeId)}
        >
          {node.number !== undefined && (
            <span className="maltrad-matrix-number">{`${node.number} `}</span>
          )}
          <span>{node.name}</span>
        </button>
        <Disagreement row={row} view={view} />
      </th>
      {cells.map((cell, index) => (
        <UnitCell
          key={heads[index]?.id}
          cell={cell}
          row={row}
          view={view}
          stopName={`${place},${index}`}
          isStop={stop === index}
          isInColumn={index === column}
          isChosen={isSelected && index === column}
        />
      ))}
      <Overall row={row} view={view} />
      <td className="maltrad-matrix-total">
        <span>{messages.goalMatrix.unitCount[view.kind](counts.filled, counts.assessed)}</span>
        <CountBar counts={counts} />
      </td>
    </tr>
  );
});

function Disagreement({ row, view }: Pick<RowProps, 'row' | 'view'>): ReactNode {
  const words = disagreementWords(row, view.messages);
  if (words === undefined) return null;
  return (
    <p className="maltrad-matrix-differ">
      <DifferGlyph />
      <span>{words}</span>
    </p>
  );
}

/** The goal's own status, which may differ from the units' assessments. */
function Overall({ row, view }: Pick<RowProps, 'row' | 'view'>): ReactNode {
  const { status } = row;
  const { verdict, scale } = status;
  // That nothing has been assessed is stated once, above the table, and without anything to judge by only there.
  const isToldOnce = verdict.reason === 'notFollowedUp';
  const words = isToldOnce ? wordOf(verdict, scale) : statusPhrase(verdict, scale);
  if (!view.isJudged) {
    return (
      <td className="maltrad-matrix-overall">
        <span className="maltrad-unseen">{phraseText(words, view.messages)}</span>
      </td>
    );
  }
  return (
    <td className="maltrad-matrix-overall" data-status={status.look}>
      <StatusMark status={status.look} word={phraseText(words, view.messages)} />
    </td>
  );
}

/** The sign for unequal: assessments differ. */
function DifferGlyph(): ReactNode {
  return (
    <Glyph>
      <path d="M3 6h10M3 10h10M10.5 2.5l-5 11" />
    </Glyph>
  );
}

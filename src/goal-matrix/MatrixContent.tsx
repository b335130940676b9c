import { useMemo, type ReactNode } from 'react';
import { FictionalMark } from '../ui/FictionalMark';
import { useMessages } from '../view/useMessages';
import { CellDetails } from './CellDetails';
import { goalMatrixWords } from './goalMatrixWords';
import type { MatrixSelection, MatrixView } from './matrixView';
import { rowCount, rowHead, matrixSummary } from './matrixSummary';
import { UnitTable } from './UnitTable';

interface ContentProps {
  views: readonly MatrixView[];
  selection: MatrixSelection;
  isFictional: boolean;
}

/** A summary of the matrix, its tables, and the assessment in the chosen cell. */
export function MatrixContent(props: ContentProps): ReactNode {
  const { views, selection, isFictional } = props;
  const { goalMatrix } = useMessages(goalMatrixWords);
  return (
    <div className="maltrad-matrix-content">
      {views.length === 0 && <p className="maltrad-matrix-empty">{goalMatrix.empty}</p>}
      {views.map((view, place) => (
        <div className="maltrad-matrix-part" key={view.kind}>
          <Head
            view={view}
            isNamed={views.length > 1}
            isFictional={isFictional && place === 0}
            unit={selection.unit}
          />
          <UnitTable view={view} selection={selection} />
        </div>
      ))}
      {views.length > 0 && <p className="maltrad-matrix-keys">{goalMatrix.keys}</p>}
      <div className="maltrad-matrix-told" aria-live="polite">
        {views.map((view) => (
          <CellDetails key={view.kind} view={view} selection={selection} />
        ))}
      </div>
    </div>
  );
}

/** How much of the matrix is filled and with what, and how many rows the chosen unit has. */
function Head(props: {
  view: MatrixView;
  isNamed: boolean;
  isFictional: boolean;
  unit: string | null;
}): ReactNode {
  const { view, isNamed, isFictional, unit } = props;
  const [filled, what] = useMemo(() => matrixSummary(view), [view]);
  const place = view.heads.findIndex(({ id }) => id === unit);
  const own = view.matrix.columns[place]?.filled ?? 0;
  return (
    <div className="maltrad-matrix-head">
      <p className="maltrad-matrix-summary">
        <strong>{isNamed ? `${rowHead(view)}: ${filled}` : filled}</strong> {what}
      </p>
      {isFictional && <FictionalMark />}
      <output className="maltrad-matrix-chosen">
        {place >= 0 &&
          view.messages.goalMatrix.unitRows(
            view.heads[place]?.name ?? '',
            own,
            rowCount(view.rows.length, view),
          )}
      </output>
    </div>
  );
}

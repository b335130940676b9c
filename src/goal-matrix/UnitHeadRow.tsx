import type { ReactNode } from 'react';
import type { MatrixView } from './matrixView';
import { rowHead } from './matrixSummary';

/** The units, each a button that chooses its column. */
export function UnitHeadRow(props: {
  view: MatrixView;
  unit: string | null;
  /** Column that the pointer or the focus is in, whose head is marked; -1 for none. */
  pointed: number;
  /** Column whose button is the tab stop; `undefined` when it is in another row. */
  stop: number | undefined;
}): ReactNode {
  const { view, unit, pointed, stop } = props;
  const { heads, choose, messages } = view;
  const { goalMatrix } = messages;
  return (
    <thead>
      <tr>
        <th scope="col" className="maltrad-matrix-corner">
          {rowHead(view)}
        </th>
        {heads.map(({ id, name, shortName }, column) => (
          <th
            key={id}
            scope="col"
            data-chosen={unit === id || undefined}
            data-pointed={pointed === column || undefined}
          >
            <button
              type="button"
              className="maltrad-matrix-button"
              aria-pressed={unit === id}
              title={name}
              data-stop={`-1,${column}`}
              tabIndex={stop === column ? 0 : -1}
              onClick={() => choose.unit(unit === id ? null : id)}
            >
              {shortName !== name && (
                <span className="maltrad-matrix-short">{`${shortName} `}</span>
              )}
              <span className="maltrad-matrix-full">{name}</span>
            </button>
          </th>
        ))}
        <th scope="col" className="maltrad-matrix-overall">
          {goalMatrix.overall}
        </th>
        <th scope="col" className="maltrad-matrix-total">
          {goalMatrix.units[view.kind]}
        </th>
      </tr>
    </thead>
  );
}

import type { ReactNode } from 'react';
import { CountBar } from './CountBar';
import type { MatrixView } from './matrixView';
import { rowCount } from './matrixSummary';

/** How many goals each unit has, and how many of them it has assessed. */
export function UnitFoot({ view, unit }: { view: MatrixView; unit: string | null }): ReactNode {
  const { matrix, heads, messages } = view;
  const { goalMatrix } = messages;
  const { total } = matrix;
  const differing = view.rows.filter(({ disagrees }) => disagrees).length;
  return (
    <tfoot>
      <tr>
        <th scope="row" className="maltrad-matrix-goal">
          {goalMatrix.total}
        </th>
        {matrix.columns.map((counts, place) => (
          <td key={heads[place]?.id} data-chosen={heads[place]?.id === unit || undefined}>
            <span>{goalMatrix.column(rowCount(counts.filled, view), counts.assessed)}</span>
            <CountBar counts={counts} />
          </td>
        ))}
        <td className="maltrad-matrix-overall">
          {differing > 0 && goalMatrix.differing(rowCount(differing, view))}
        </td>
        <td className="maltrad-matrix-total">
          <span>{goalMatrix.cells(total.filled, total.assessed)}</span>
          <CountBar counts={total} />
        </td>
      </tr>
    </tfoot>
  );
}

import { Fragment, useEffect, useRef, type ReactNode } from 'react';
import type { Budget } from '../model/budget/budget';
import { HyphenatedName } from '../organisation/HyphenatedName';
import { useIsWider } from '../ui/useIsWider';
import { useMessages } from '../view/useMessages';
import { budgetTableWords } from './budgetTableWords';
import type { ShownBudget, ShownCell, ShownRow } from './shownBudget';

interface RowsProps {
  budget: Budget;
  table: ShownBudget;
  selected: string | null;
  onUnitIdChange: ((id: string) => void) | undefined;
}

/** The table itself, in a scroll container of its own when it is too wide. */
export function BudgetRows(props: RowsProps): ReactNode {
  const { budget, table, selected } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const isWider = useIsWider(scroller);
  useEffect(() => {
    if (selected === null) return;
    scroller.current?.querySelector('[data-selected]')?.scrollIntoView?.({ block: 'nearest' });
  }, [selected]);
  // A container that scrolls takes the focus, so that the keyboard can scroll it.
  const scrolls = isWider
    ? ({ tabIndex: 0, role: 'group', 'aria-label': budget.title } as const)
    : {};
  return (
    <div
      className="maltrad-budget-rows"
      data-wider={isWider || undefined}
      ref={scroller}
      {...scrolls}
    >
      <table>
        <caption className="maltrad-unseen">
          {[budget.title, budget.caption, budget.unit].filter(Boolean).join(', ')}
        </caption>
        <thead>
          <tr>
            <th scope="col">{budget.unit}</th>
            {table.heads.map((head, place) => (
              <th scope="col" key={`${place} ${head}`}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        {table.groups.map(({ heading, rows }, place) => (
          <tbody key={`${place} ${heading ?? ''}`}>
            {heading !== undefined && (
              <tr className="maltrad-budget-group">
                <th scope="rowgroup" colSpan={table.heads.length + 1}>
                  {heading}
                </th>
              </tr>
            )}
            {rows.map((row, index) => (
              <Row key={`${index} ${row.row.id}`} shown={row} {...props} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

function Row({ shown, selected, onUnitIdChange }: RowsProps & { shown: ShownRow }): ReactNode {
  const { row, depth, isSum, cells, notes } = shown;
  const { unitId, name } = row;
  const isSelected = row.id === selected;
  return (
    <tr
      data-row-id={row.id}
      data-sum={isSum || undefined}
      data-rate={row.unit !== undefined || undefined}
      data-selected={isSelected || undefined}
    >
      <th
        scope="row"
        data-depth={Math.min(depth, DEEPEST) || undefined}
        aria-current={isSelected || undefined}
      >
        {unitId !== undefined && onUnitIdChange ? (
          <button type="button" className="maltrad-link" onClick={() => onUnitIdChange(unitId)}>
            <RowName name={name} />
          </button>
        ) : (
          <RowName name={name} />
        )}
        <Mark notes={notes} />
      </th>
      {cells.map((cell, place) => (
        <Cell key={`${place} ${cell.text}`} cell={cell} />
      ))}
    </tr>
  );
}

/** A name that may break between the parts of long words, and after a slash. */
function RowName({ name }: { name: string }): ReactNode {
  return name.split(/(?<=\/)/u).map((part, place) => (
    <Fragment key={`${place} ${part}`}>
      {place > 0 && <wbr />}
      <HyphenatedName name={part} />
    </Fragment>
  ));
}

/** Deeper rows are indented no further. */
const DEEPEST = 3;

function Cell({ cell }: { cell: ShownCell }): ReactNode {
  const { budget } = useMessages(budgetTableWords);
  const { text, notes, isConflict } = cell;
  return (
    <td data-conflict={isConflict || undefined}>
      {text === '' ? (
        <>
          <span aria-hidden="true">–</span>
          <span className="maltrad-unseen">{budget.table.empty}</span>
        </>
      ) : (
        text
      )}
      <Mark notes={notes} isConflict={isConflict} />
    </td>
  );
}

/** The numbers of the notes about a row or an amount; ≠ before them when the document disagrees. */
function Mark(props: { notes: readonly number[]; isConflict?: boolean }): ReactNode {
  const { notes, isConflict = false } = props;
  const { budget } = useMessages(budgetTableWords);
  if (notes.length === 0) return null;
  const said = [...(isConflict ? [budget.table.conflict] : []), ...notes.map(budget.table.note)];
  return (
    <sup className="maltrad-budget-mark">
      <span aria-hidden="true">{`${isConflict ? '≠' : ''}${notes.join(',')}`}</span>
      <span className="maltrad-unseen">{` (${said.join(', ')})`}</span>
    </sup>
  );
}

import { useMemo, type ReactNode } from 'react';
import type { Budget } from '../model/budget/budget';
import { CopyButton } from '../ui/CopyButton';
import { FictionalMark } from '../ui/FictionalMark';
import { shownSource } from '../ui/shownSource';
import { SourceLine } from '../ui/SourceLine';
import { defineView, LANGUAGE_PROPS, type RootProps } from '../view/defineView';
import type { LanguageProps } from '../view/useLanguage';
import { useMessages } from '../view/useMessages';
import { BudgetRows } from './BudgetRows';
import { budgetTableWords } from './budgetTableWords';
import { budgetTableText, shownBudget } from './shownBudget';

/** Own props of `BudgetTable`; all other props and `ref` go to its root element. */
export interface BudgetTableProps extends RootProps<'section'>, LanguageProps {
  /** The budget to show, such as that of an organisation or one of `planBudgets(plan)`. */
  budget: Budget;
  /** Id of the row that stands out and is scrolled into view. @default none */
  selected?: string | null | undefined;
  /** Called with the id of the unit whose row is pressed; without it there are no buttons. */
  onUnitIdChange?: ((id: string) => void) | undefined;
}

/**
 * A budget as the whole table that it is printed as: every row and column, amounts with the decimals they
 * have in the document, sums set off and parts ("varav") indented. An amount that the document gives in
 * another way elsewhere is marked ≠. Such marks and remarks are numbered and told under the table. It can
 * be copied into a spreadsheet.
 *
 * @example
 * planBudgets(plan).map((budget) => <BudgetTable key={budget.id} budget={budget} />);
 */
export const BudgetTable = defineView<BudgetTableProps, 'section'>(
  {
    tag: 'section',
    className: 'maltrad-budget',
    own: { ...LANGUAGE_PROPS, budget: true, selected: true, onUnitIdChange: true },
  },
  function BudgetTable({ budget, selected, onUnitIdChange, root }) {
    const messages = useMessages(budgetTableWords);
    const table = useMemo(() => shownBudget(budget, messages), [budget, messages]);
    const copied = useMemo(
      () => budgetTableText(budget, table, messages),
      [budget, table, messages],
    );
    return (
      <section aria-label={budget.title} {...root}>
        <div className="maltrad-budget-head">
          <h2 className="maltrad-budget-title">{budget.title}</h2>
          {budget.fictional && <FictionalMark />}
          <CopyButton text={copied} label={messages.budget.table.copy} />
          {budget.caption !== undefined && (
            <p className="maltrad-budget-caption">{budget.caption}</p>
          )}
        </div>
        <BudgetRows
          budget={budget}
          table={table}
          selected={selected ?? null}
          onUnitIdChange={onUnitIdChange}
        />
        <Notes budget={budget} numbered={table.notes} />
      </section>
    );
  },
);

/** What the numbers in the table refer to, remarks about the whole table, and where it is printed. */
function Notes({ budget, numbered }: { budget: Budget; numbered: readonly string[] }): ReactNode {
  const { notes = [], source, documents = [] } = budget;
  const { table } = useMessages(budgetTableWords).budget;
  return (
    <div className="maltrad-budget-notes">
      {numbered.length > 0 && (
        <ol aria-label={table.notes}>
          {numbered.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ol>
      )}
      {notes.map((note, place) => (
        <p key={`${place} ${note}`}>{note}</p>
      ))}
      {source && <SourceLine source={shownSource(source, documents)} />}
    </div>
  );
}

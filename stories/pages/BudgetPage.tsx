import { useEffect, useState, type ReactNode } from 'react';
import { planBudgets, type Budget } from '../../src/core';
import { AboutData, BudgetTable, UnitDetails, type Organisation, type Plan } from '../../src/index';
import { budgetHash, budgetInHash } from './budgetHref';
import { IntranetTop } from './IntranetTop';
import './intranet-page.css';
import './budget-page.css';

interface BudgetPageProps {
  heading: string;
  introduction: ReactNode;
  plan: Plan;
  organisation: Organisation;
  /** What stands before the tables. */
  children?: ReactNode;
}

/**
 * A page of a region's intranet with all tables of its budget, written as a host would write it: those of
 * the plan's figures, the budget per nämnd, and the figures of the running text. The address says which
 * row stands out.
 */
export function BudgetPage(props: BudgetPageProps): ReactNode {
  const { plan, organisation } = props;
  const [unit, setUnit] = useState<string | null>(null);
  const { budgetId, rowId } = budgetInHash(useHash());
  const budgets = planBudgets(plan);
  const isTable = ({ id }: Budget) => plan.figures?.some(({ table }) => table === id) === true;
  const tables = [
    ...budgets.filter(isTable),
    ...(organisation.budget ? [organisation.budget] : []),
  ];
  const passages = budgets.filter((budget) => !isTable(budget));
  const table = (budget: Budget) => (
    <BudgetTable
      key={budget.id}
      id={budgetHash(budget.id).slice(1)}
      budget={budget}
      selected={budget.id === budgetId ? rowId : null}
      onUnitIdChange={setUnit}
    />
  );
  return (
    <div className="intranet">
      <IntranetTop />
      <main className="intranet-main">
        <div className="intranet-lead">
          <h1>{props.heading}</h1>
          <p>{props.introduction}</p>
          <nav aria-label="Tabeller på sidan">
            <ul className="budget-contents">
              {tables.map(({ id, title }) => (
                <li key={id}>
                  <a href={budgetHash(id)}>{title}</a>
                </li>
              ))}
            </ul>
          </nav>
        </div>
        <div className="intranet-plan" data-details={unit === null ? 'closed' : 'open'}>
          <div className="budget-tables">
            {props.children}
            {tables.map(table)}
            <h2>Siffror ur löptexten</h2>
            <div className="budget-passages">{passages.map(table)}</div>
          </div>
          {unit !== null && (
            <UnitDetails
              organisation={organisation}
              unitId={unit}
              onUnitIdChange={setUnit}
              budgetHref={budgetHash}
              onClose={() => setUnit(null)}
            />
          )}
        </div>
        <AboutData plan={plan} organisation={organisation} />
      </main>
    </div>
  );
}

/** The part of the address after "#". */
function useHash(): string {
  const [hash, setHash] = useState(window.location.hash);
  useEffect(() => {
    const onChange = () => setHash(window.location.hash);
    window.addEventListener('hashchange', onChange);
    return () => window.removeEventListener('hashchange', onChange);
  }, []);
  return hash;
}

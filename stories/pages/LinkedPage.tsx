import { useState, type ReactNode } from 'react';
import { goalsOfUnit, unitLabel, unitsOfGoal } from '../../src/core';
import {
  AboutData,
  GoalMatrix,
  GoalTree,
  OrganisationChart,
  type Highlight,
  type Organisation,
  type Plan,
} from '../../src/index';
import { IntranetTop } from './IntranetTop';
import './intranet-page.css';
import './linked-page.css';

interface LinkedPageProps {
  heading: string;
  introduction: ReactNode;
  plan: Plan;
  organisation: Organisation;
}

/**
 * Tree, chart and matrix of one plan: what is selected in one of them stands out in the others. Two pieces
 * of state connect them, written as a host would write it.
 */
export function LinkedPage(props: LinkedPageProps): ReactNode {
  const { plan, organisation } = props;
  const [goal, setGoal] = useState<string | null>(null);
  const [unit, setUnit] = useState<string | null>(null);
  return (
    <div className="intranet">
      <IntranetTop />
      <main className="intranet-main">
        <div className="intranet-lead">
          <h1>{props.heading}</h1>
          <p>{props.introduction}</p>
        </div>
        <OrganisationChart
          organisation={organisation}
          defaultExpanded={organisation.units.slice(0, 1).map(({ id }) => id)}
          selected={unit}
          onSelectedChange={setUnit}
          highlight={unitsThatStandOut(plan, goal)}
          onHighlightClear={() => setGoal(null)}
        />
        <div className="linked-goals">
          <GoalTree
            plan={plan}
            defaultExpanded="all"
            selected={goal}
            onSelectedChange={setGoal}
            highlight={goalsThatStandOut(plan, organisation, unit)}
            onHighlightClear={() => setUnit(null)}
          />
          <GoalMatrix
            plan={plan}
            organisation={organisation}
            selected={goal}
            onSelectedChange={setGoal}
            selectedUnit={unit}
            onSelectedUnitChange={setUnit}
          />
        </div>
        <AboutData plan={plan} organisation={organisation} />
      </main>
    </div>
  );
}

/** The goals of the selected unit. */
function goalsThatStandOut(
  plan: Plan,
  organisation: Organisation,
  unitId: string | null,
): Highlight | undefined {
  const unit = organisation.units.find(({ id }) => id === unitId);
  if (!unit) return undefined;
  const ids = goalsOfUnit(plan, unit.id).map(({ id }) => id);
  return { ids, label: unitLabel(organisation, unit) };
}

/** The units of the selected goal; without any, nothing stands out. */
function unitsThatStandOut(plan: Plan, goalId: string | null): Highlight | undefined {
  const goal = plan.nodes.find(({ id }) => id === goalId);
  const ids = goal ? unitsOfGoal(plan, goal.id).map(({ id }) => id) : [];
  if (!goal || ids.length === 0) return undefined;
  return { ids, label: [goal.number, goal.name].filter(Boolean).join(' ') };
}

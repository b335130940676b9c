import { useState, type ReactNode } from 'react';
import type { FollowUp } from '../../src/core';
import {
  AboutData,
  ActionList,
  FollowUpCycle,
  FollowUpPicker,
  GoalTree,
  NodeDetails,
  PlanBand,
  StatusLegend,
  type Plan,
} from '../../src/index';
import { budgetHref } from './budgetHref';
import { IntranetTop } from './IntranetTop';
import './intranet-page.css';

/** The page of each plan, by the plan's id. */
const PLAN_PAGES: Readonly<Record<string, string>> = {
  'namndplan-2024': 'sidor-intranat--namndplan',
  'regionplan-2020': 'sidor-intranat--regionplan',
  'finansiella-mal-2021': 'sidor-intranat--ekonomi',
};

interface IntranetPageProps {
  heading: string;
  introduction?: ReactNode;
  plan: Plan;
  followUps?: readonly FollowUp[];
  /** Id of the follow-up that is shown at first; `null` for the plan without one. */
  defaultFollowUp?: string | null;
  defaultExpanded?: readonly string[] | 'all';
  /** Id of the level whose nodes the legend counts, when the plan's levels are best kept apart. */
  countedLevel?: string;
  /** Whether the figures of the plan have a page of their own. */
  hasBudgetPage?: boolean;
}

/** A page of a region's intranet with a plan on it, written as a host would write it. */
export function IntranetPage(props: IntranetPageProps): ReactNode {
  const { plan, followUps = [] } = props;
  const [selected, setSelected] = useState<string | null>(null);
  const [chosen, setChosen] = useState<string | null>(
    props.defaultFollowUp === undefined ? (followUps.at(-1)?.id ?? null) : props.defaultFollowUp,
  );
  const [before, setBefore] = useState<string | null>(null);
  const [filter, setFilter] = useState<readonly string[]>([]);
  const followUp = followUps.find(({ id }) => id === chosen);
  const compareWith = followUps.find(({ id }) => id === before);
  const cycle = plan.cycle && (
    <FollowUpCycle
      plan={plan}
      followUps={followUps}
      selected={chosen}
      onSelectedChange={setChosen}
      onPlanIdChange={showPlan}
    />
  );
  // Where the plan says when it is followed up, the reports of the year are the way to choose among them.
  const isFirst = plan.cycle?.reports !== undefined;
  return (
    <div className="intranet">
      <IntranetTop />
      <main className="intranet-main">
        <div className="intranet-lead">
          <h1>{props.heading}</h1>
          {props.introduction && <p>{props.introduction}</p>}
          {props.hasBudgetPage && (
            <p>
              <a href={budgetHref('Resultatbudget')}>Alla tabeller i budgeten</a>
            </p>
          )}
          {(!isFirst || followUps.length > 1) && (
            <FollowUpPicker
              followUps={followUps}
              selected={chosen ?? ''}
              onSelectedChange={setChosen}
              compared={before}
              onComparedChange={setBefore}
            />
          )}
        </div>
        <PlanBand
          plan={plan}
          followUp={followUp}
          compareWith={compareWith ?? earlier(followUps, followUp)}
          nodeId={selected}
          onNodeIdChange={setSelected}
        >
          {null}
        </PlanBand>
        {isFirst && (
          <details className="intranet-cycle">
            <summary>Uppföljning: {followUp?.title ?? 'ingen visas'}</summary>
            {cycle}
          </details>
        )}
        <div className="intranet-plan" data-details={selected === null ? 'closed' : 'open'}>
          <GoalTree
            plan={plan}
            followUp={followUp}
            compareWith={compareWith}
            filter={filter}
            onFilterChange={setFilter}
            selected={selected}
            onSelectedChange={setSelected}
            {...(props.defaultExpanded && { defaultExpanded: props.defaultExpanded })}
          >
            <StatusLegend
              plan={plan}
              followUp={followUp}
              summary={false}
              level={props.countedLevel}
              filter={filter}
              onFilterChange={setFilter}
            />
          </GoalTree>
          {selected !== null && (
            <NodeDetails
              plan={plan}
              followUp={followUp}
              nodeId={selected}
              onNodeIdChange={setSelected}
              budgetHref={props.hasBudgetPage ? budgetHref : undefined}
              onClose={() => setSelected(null)}
            />
          )}
        </div>
        <AboutData plan={plan} followUp={followUp} />
        {followUp && <ActionList plan={plan} followUp={followUp} onNodeIdChange={setSelected} />}
        {!isFirst && cycle}
      </main>
    </div>
  );
}

/** The latest follow-up of the same plan before the one that is shown. */
function earlier(
  followUps: readonly FollowUp[],
  shown: FollowUp | undefined,
): FollowUp | undefined {
  const before = followUps.filter(({ date }) => shown !== undefined && date < shown.date);
  return before.toSorted((a, b) => a.date.localeCompare(b.date)).at(-1);
}

/** The other plan is on a page of its own. */
function showPlan(id: string): void {
  const page = PLAN_PAGES[id];
  if (page !== undefined) window.location.assign(`?id=${page}&viewMode=story`);
}

import { useState, type ReactNode } from 'react';
import type { FollowUp } from '../src/core';
import { GoalTree, NodeDetails, type Plan } from '../src/index';
import './intranet-page.css';

/** A page of a region's intranet with a plan on it: the host, written as a host would write it. */
export function IntranetPage(props: {
  heading: string;
  introduction: ReactNode;
  plan: Plan;
  followUps?: readonly FollowUp[];
  defaultExpanded?: readonly string[] | 'all';
}): ReactNode {
  const { plan, followUps = [] } = props;
  const followUp = followUps[1];
  const [selected, setSelected] = useState<string | null>(null);
  return (
    <div className="intranet">
      <header className="intranet-top">
        <strong>Intranätet</strong>
        <nav aria-label="Huvudmeny">
          <a href="#start">Start</a>
          <a href="#styrning" aria-current="page">
            Styrning och ledning
          </a>
          <a href="#uppfoljning">Uppföljning</a>
          <a href="#verktyg">Verktyg</a>
        </nav>
      </header>
      <main className="intranet-main">
        <div className="intranet-lead">
          <h1>{props.heading}</h1>
          <p>{props.introduction}</p>
        </div>
        <div className="intranet-plan" data-details={selected === null ? 'closed' : 'open'}>
          <GoalTree
            plan={plan}
            followUp={followUp}
            selected={selected}
            onSelectedChange={setSelected}
            {...(props.defaultExpanded && { defaultExpanded: props.defaultExpanded })}
          />
          {selected !== null && (
            <NodeDetails
              plan={plan}
              followUp={followUp}
              nodeId={selected}
              onNodeChange={setSelected}
              onClose={() => setSelected(null)}
            />
          )}
        </div>
      </main>
    </div>
  );
}

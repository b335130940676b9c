import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { httpSource, koladaSource } from '../../src/data';
import { GoalTree, IssueList, LoadBoundary, NodeDetails, type Expanded } from '../../src/index';
import { childrenQuery, followUpQuery, planQuery, usePlanWithFollowUp } from '../../src/query';
import { FICTIONAL_REGION } from '../../server/fictionalKolada';
import { fetchFromExampleApi } from '../../server/fetchFromExampleApi';
import './intranet-page.css';

/** A built Storybook has no server, so the same API answers inside the page. */
const http = import.meta.env.DEV ? {} : { fetch: fetchFromExampleApi };
const client = new QueryClient();

/** Gives the stories a shared QueryClient, as an app has. */
export function WithClient({ children }: { children: ReactNode }): ReactNode {
  return <QueryClientProvider client={client}>{children}</QueryClientProvider>;
}

interface FetchedPlanProps {
  /** Address of the plan. */
  url: string;
  /** Address of the follow-up. */
  followUpUrl?: string;
}

/** A plan and its follow-up, each from its own address. */
export function FetchedPlan({ url, followUpUrl }: FetchedPlanProps): ReactNode {
  const { plan, followUp, issues, state } = usePlanWithFollowUp({
    plan: planQuery(httpSource({ id: url, url, ...http })),
    followUps:
      followUpUrl === undefined
        ? []
        : [followUpQuery(httpSource({ id: followUpUrl, url: followUpUrl, ...http }))],
  });
  return (
    <LoadBoundary className="fetched" state={state}>
      <IssueList issues={issues} />
      {plan && <GoalTree plan={plan} followUp={followUp} />}
    </LoadBoundary>
  );
}

/** A plan from one server, with figures from a server like Kolada's that is polled every minute. */
export function KoladaPlan({ server }: { server: string }): ReactNode {
  const [selected, setSelected] = useState<string | null>(null);
  const { plan, followUp, state } = usePlanWithFollowUp({
    plan: planQuery(httpSource({ id: 'kolada-plan', url: '/api/plans/plan-med-kolada', ...http })),
    followUps: (fetched) => [
      followUpQuery(
        koladaSource({
          plan: fetched,
          municipality: FICTIONAL_REGION,
          at: '2025-12-31',
          baseUrl: `/api/kolada/${server}/v3`,
          ...http,
        }),
        { refetchInterval: 60_000 },
      ),
    ],
  });
  return (
    <LoadBoundary className="fetched" state={state}>
      {plan && (
        <div className="intranet-plan" data-details={selected === null ? 'closed' : 'open'}>
          <GoalTree
            plan={plan}
            followUp={followUp}
            defaultExpanded="all"
            selected={selected}
            onSelectedChange={setSelected}
          />
          {selected !== null && (
            <NodeDetails
              plan={plan}
              followUp={followUp}
              nodeId={selected}
              onNodeIdChange={setSelected}
              onClose={() => setSelected(null)}
            />
          )}
        </div>
      )}
    </LoadBoundary>
  );
}

const branches = httpSource({
  id: 'branch-by-branch',
  url: ({ nodeId = '' }) =>
    `/api/plans/namndplan-2024/nodes/${encodeURIComponent(nodeId)}/children?delay=600`,
  ...http,
});

/** The first levels at once, and every other branch when it is opened. */
export function LazyPlan(): ReactNode {
  const [expanded, setExpanded] = useState<Expanded>(['vision']);
  const url = '/api/plans/namndplan-2024?depth=2';
  const { plan, state } = usePlanWithFollowUp({
    plan: planQuery(httpSource({ id: url, url, ...http })),
    children: (nodeId) => childrenQuery(branches, nodeId),
    expanded,
  });
  return (
    <LoadBoundary className="fetched" state={state}>
      {plan && <GoalTree plan={plan} expanded={expanded} onExpandedChange={setExpanded} />}
    </LoadBoundary>
  );
}

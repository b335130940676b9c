import 'maltrad/styles.css';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { GoalTree, LoadBoundary } from 'maltrad';
import { httpSource, koladaSource } from 'maltrad/data';
import { followUpQuery, planQuery, usePlanWithFollowUp } from 'maltrad/query';

const client = new QueryClient();
const structure = planQuery(httpSource({ id: 'plan', url: '/api/plan' }));
const kolada = { municipality: '0099', at: '2025-12-31', baseUrl: '/kolada/v3' };

export function Data() {
  const { plan, followUp, state } = usePlanWithFollowUp({
    plan: structure,
    followUps: (plan) => [
      followUpQuery(koladaSource({ plan, ...kolada }), { refetchInterval: 1000 }),
    ],
  });
  const tree = plan && <GoalTree plan={plan} followUp={followUp} />;
  return <LoadBoundary state={state}>{tree}</LoadBoundary>;
}

export const App = () => <QueryClientProvider client={client} children={<Data />} />;

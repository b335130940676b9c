import type { FollowUp } from '../src/model/follow-up/followUp';
import type { Organisation } from '../src/model/organisation/organisation';
import type { Plan } from '../src/model/plan/plan';
import type { Handler } from './handler';
import { jsonResponse } from './jsonResponse';
import { matchPath, type PathParameters } from './matchPath';
import openApi from '../docs/openapi.json';
import { childrenOf, planToDepth } from './planPart';
import { problem } from './problem';

/** The data that is served. Read again for each request, so that a test can change it. */
export interface ReferenceData {
  readonly plans: readonly Plan[];
  readonly followUps: readonly FollowUp[];
  readonly organisations: readonly Organisation[];
}

type Find = (data: ReferenceData, parameters: PathParameters, query: URLSearchParams) => unknown;

const ROUTES: Readonly<Record<string, Find>> = {
  '/openapi.json': () => openApi,
  '/plans': ({ plans }) => ({
    plans: plans.map(({ id, title, period }) => ({ id, title, period })),
  }),
  '/plans/{planId}': (data, parameters, query) => {
    const plan = planIn(data, parameters);
    const depth = depthIn(query);
    return plan && depth ? planToDepth(plan, depth) : plan;
  },
  '/plans/{planId}/nodes/{nodeId}/children': (data, parameters) => {
    const plan = planIn(data, parameters);
    return plan && childrenOf(plan, parameters['nodeId'] ?? '');
  },
  '/plans/{planId}/follow-ups': (data, parameters) =>
    planIn(data, parameters) && {
      followUps: followUpsIn(data, parameters).map(({ id, title, report, date, fictional }) => {
        return { id, title, report, date, fictional };
      }),
    },
  '/plans/{planId}/follow-ups/latest': (data, parameters) =>
    followUpsIn(data, parameters).toSorted((a, b) => b.date.localeCompare(a.date))[0],
  '/plans/{planId}/follow-ups/{followUpId}': (data, parameters) =>
    followUpsIn(data, parameters).find(({ id }) => id === parameters['followUpId']),
  '/organisations': ({ organisations }) => ({
    organisations: organisations.map(({ id, title, period }) => ({ id, title, period })),
  }),
  '/organisations/{organisationId}': ({ organisations }, parameters) =>
    organisations.find(({ id }) => id === parameters['organisationId']),
};

/** The paths that are served, as templates; the first one that matches is used. */
export const referencePaths: readonly string[] = Object.keys(ROUTES);

/** Answers every path of the API from the data. */
export function referenceRoutes(data: ReferenceData): Handler {
  return async (request) => {
    const { pathname, searchParams } = new URL(request.url);
    const [template, parameters] = matchPath(referencePaths, pathname);
    const find = template === undefined ? undefined : ROUTES[template];
    if (!find) return problem(404, { detail: `Adressen ${pathname} finns inte.` });
    const refused = refusal(request.method, searchParams);
    if (refused) return refused;
    const found = find(data, parameters, searchParams);
    return found === undefined ? problem(404) : jsonResponse(request, found);
  };
}

function refusal(method: string, query: URLSearchParams): Response | undefined {
  if (method !== 'GET' && method !== 'HEAD') {
    return problem(405, { headers: { allow: 'GET, HEAD, OPTIONS' } });
  }
  return Number.isNaN(depthIn(query))
    ? problem(400, { detail: 'depth ska vara ett heltal från 1.' })
    : undefined;
}

/** The `depth` parameter; `undefined` when it is missing, NaN when it is not a valid number of levels. */
function depthIn(query: URLSearchParams): number | undefined {
  const depth = query.get('depth');
  if (depth === null) return undefined;
  return /^[1-9]\d{0,3}$/.test(depth) ? Number(depth) : NaN;
}

function planIn({ plans }: ReferenceData, { planId }: PathParameters): Plan | undefined {
  return plans.find(({ id }) => id === planId);
}

function followUpsIn({ followUps }: ReferenceData, parameters: PathParameters): FollowUp[] {
  return followUps.filter(({ planId }) => planId === parameters['planId']);
}

import {
  electedOrganisation,
  exampleFollowUps,
  financialGoals2021,
  namndplan2024,
  officialsOrganisation,
  ownedCompanies,
  regionplan2020,
} from '../src/example';
import { htmlPage } from './faultyResponse';
import type { Handler } from './handler';
import { referenceRoutes, type ReferenceData } from './referenceRoutes';
import { withFaults } from './withFaults';
import { withHeaders } from './withHeaders';
import { withLog, type LoggedHandler } from './withLog';

/** The plans, follow-ups and organisations of the package's example. */
export const exampleData: ReferenceData = {
  plans: [namndplan2024, regionplan2020, financialGoals2021],
  followUps: exampleFollowUps,
  organisations: [electedOrganisation, officialsOrganisation, ownedCompanies],
};

/**
 * The interface that a region should offer, over the example data or any other: see `docs/openapi.json`.
 * Fails on demand (`withFaults`) and remembers what it was asked (`withLog`).
 *
 * @example
 * const api = createReferenceApi();
 * const response = await api(new Request('http://localhost/plans?delay=500'));
 */
export function createReferenceApi(data: Partial<ReferenceData> = {}): LoggedHandler {
  return withLog(withHeaders(withLogin(withFaults(referenceRoutes(withExample(data))))));
}

/** Where nothing is given the example stands; getters, since the data may be changed later. */
function withExample(data: Partial<ReferenceData>): ReferenceData {
  return {
    get plans() {
      return data.plans ?? exampleData.plans;
    },
    get followUps() {
      return data.followUps ?? exampleData.followUps;
    },
    get organisations() {
      return data.organisations ?? exampleData.organisations;
    },
  };
}

/** The page that `fault=login` leads to. */
function withLogin(handle: Handler): Handler {
  return async (request) =>
    new URL(request.url).pathname === '/login' ? htmlPage('Logga in') : handle(request);
}

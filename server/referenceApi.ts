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

/** The plans, follow-ups and organisations of the package's example data. */
export const exampleData: ReferenceData = {
  plans: [namndplan2024, regionplan2020, financialGoals2021],
  followUps: exampleFollowUps,
  organisations: [electedOrganisation, officialsOrganisation, ownedCompanies],
};

/**
 * The API that an authority should offer, with the example data or any other: see `openapi.json`. It can
 * fail on request (`withFaults`) and logs its requests (`withLog`).
 *
 * @example
 * const api = createReferenceApi();
 * const response = await api(new Request('http://localhost/plans?delay=500'));
 */
export function createReferenceApi(data: Partial<ReferenceData> = {}): LoggedHandler {
  return withLog(withHeaders(withLogin(withFaults(referenceRoutes(withExample(data))))));
}

/** Uses the example for data that are not given. Getters, since the given data may be changed later. */
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

/** Adds the page that `fault=login` redirects to. */
function withLogin(handle: Handler): Handler {
  return async (request) =>
    new URL(request.url).pathname === '/login' ? htmlPage('Logga in') : handle(request);
}

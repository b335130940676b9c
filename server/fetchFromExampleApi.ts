import { fetchFrom } from './fetchFrom';
import { createExampleApi } from './exampleApi';

/**
 * Answers `/api/…` from the example data inside the page, for a build without a server.
 *
 * @example
 * httpSource({ id: 'plan', url: '/api/plans/namndplan-2024', fetch: fetchFromExampleApi });
 */
export const fetchFromExampleApi: typeof fetch = fetchFrom(createExampleApi(), '/api');

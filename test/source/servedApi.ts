import { QueryClient, QueryObserver, type QueryObserverOptions } from '@tanstack/react-query';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { listen, type RunningServer } from '../../server/listen';
import { createReferenceApi } from '../../server/referenceApi';
import { httpSource, type HttpSourceOptions } from '../../src/source/http/httpSource';

/** The reference API on this machine while the tests of a file run. */
export function servedApi() {
  let server: RunningServer | undefined;
  beforeAll(async () => {
    server = await listen(createReferenceApi());
  });
  afterAll(() => server?.close());
  const running = () => {
    if (!server) throw new Error('Before the tests there is no server');
    return server;
  };
  const url = (path: string) => `${running().url}${path}`;
  return {
    url,
    /** The requests of a test, found by the key in their addresses. */
    asked: (key: string) => running().log.requests(key),
    /** A source of the example plan whose requests have this key, and these faults. */
    plan: (key: string, faults = '', options: Partial<HttpSourceOptions> = {}) =>
      httpSource({ id: key, url: url(`${PLAN}?key=${key}&${faults}`), ...options }),
  };
}

const PLAN = '/plans/namndplan-2024';

/** A client whose queries and observers are removed after each test. */
export function watching() {
  let client = new QueryClient();
  const ends: (() => void)[] = [];
  afterEach(() => {
    for (const end of ends.splice(0)) end();
    client.clear();
    client = new QueryClient();
  });
  return {
    client: () => client,
    watch: <T, E extends Error, D, K extends readonly unknown[]>(
      options: QueryObserverOptions<T, E, D, T, K>,
    ) => {
      const observer = new QueryObserver(client, options);
      const end = observer.subscribe(() => undefined);
      ends.push(end);
      return { result: () => observer.getCurrentResult(), end };
    },
  };
}

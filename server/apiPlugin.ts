import type { Plugin } from 'vite';
import { runnerImport } from 'vite';
import type { Middleware } from './middleware';

/** Answers `/api/…` from the reference API inside Vite's server, for Storybook and Vitest. */
export const apiPlugin = (): Plugin => ({
  name: 'maltrad:api',
  apply: 'serve',
  configureServer({ config, middlewares }) {
    let loaded: Promise<Middleware> | undefined;
    middlewares.use((incoming, outgoing, next) => {
      if (!incoming.url?.startsWith('/api/')) return next();
      // Loaded on the first request, since most runs never make one.
      loaded ??= loadApi(config.root);
      loaded.then((api) => api(incoming, outgoing, next), next);
    });
  },
});

/** Tools that load the config cannot resolve the imports of `src`, so Vite loads them. */
async function loadApi(root: string): Promise<Middleware> {
  const { module } = await runnerImport<{ exampleMiddleware: () => Middleware }>(
    `${root}/server/exampleMiddleware.ts`,
    { configFile: false, root },
  );
  return module.exampleMiddleware();
}

import type { Plugin } from 'vite';
import { runnerImport } from 'vite';
import type { Middleware } from './middleware';

/** Answers `/api/…` from the reference API in a server of Vite's: Storybook's and Vitest's. */
export const apiPlugin = (): Plugin => ({
  name: 'maltrad:api',
  apply: 'serve',
  configureServer({ config, middlewares }) {
    let loaded: Promise<Middleware> | undefined;
    middlewares.use((incoming, outgoing, next) => {
      if (!incoming.url?.startsWith('/api/')) return next();
      // Not before it is asked for: most runs never do.
      loaded ??= loadApi(config.root);
      loaded.then((api) => api(incoming, outgoing, next), next);
    });
  },
});

/** The config is loaded by tools that do not know the imports of `src`; Vite does. */
async function loadApi(root: string): Promise<Middleware> {
  const { module } = await runnerImport<{ exampleMiddleware: () => Middleware }>(
    `${root}/server/exampleMiddleware.ts`,
    { configFile: false, root },
  );
  return module.exampleMiddleware();
}

import { resolve } from 'node:path';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { apiPlugin } from './server/apiPlugin.ts';
import { findBrowser } from './test/support/findBrowser.ts';

const setupFiles = ['test/support/failOnConsole.ts'];
const renders = [...setupFiles, 'test/support/cleanUp.ts'];

/**
 * Every file of tests has a page of its own, which loads several hundred modules. In a run that does
 * not watch they stay as they are, so that the browser need not ask for each of them again.
 */
const keptModules: Plugin = {
  name: 'maltrad:kept-modules',
  apply: () => process.argv.includes('run'),
  config: () => ({ server: { headers: { 'Cache-Control': 'max-age=3600' } } }),
  configureServer({ middlewares }) {
    // Vitest sends the header with everything, but what a test fetches may change.
    middlewares.use(({ headers }, response, next) => {
      if (headers['sec-fetch-dest'] !== 'script') response.removeHeader('Cache-Control');
      next();
    });
  },
};

// Named here, since finding them during a test would reload its page.
const optimizeDeps = {
  include: [
    '@tanstack/react-query',
    '@testing-library/dom',
    '@testing-library/react',
    'axe-core',
    'd3-hierarchy',
    'd3-scale',
    'd3-shape',
    'd3-selection',
    'd3-zoom',
    'flatqueue',
    'react',
    'react-dom',
    'react-dom/client',
    'react-dom/server',
    'react/jsx-dev-runtime',
    'react/jsx-runtime',
    '@rgrove/parse-xml',
    'valibot',
  ],
};

// Where hosts test their components: no layout, and Testing Library's own hooks, as with Jest.
const simulated = (environment: 'jsdom' | 'happy-dom') => ({
  extends: true as const,
  // As Node takes it, which is what runs a host's tests.
  resolve: { alias: { '#languages': resolve('src/messages/languagesAtOnce.ts') } },
  test: {
    name: environment,
    environment,
    globals: true,
    testTimeout: 30_000,
    setupFiles,
    include: ['test/jsdom/**/*.test.tsx'],
  },
});

// What is waited for comes at once on a quiet machine, and late on one that does much else.
const patient = { testTimeout: 60_000, expect: { poll: { timeout: 10_000 } } };

export default defineConfig(async ({ mode }) => {
  const { launchOptions } = await findBrowser();
  // One object per project: Vitest writes the project's name into it.
  const browser = () => ({
    enabled: true,
    headless: true,
    screenshotFailures: false,
    provider: playwright({ launchOptions }),
    viewport: { width: 1280, height: 800 },
    instances: [{ browser: 'chromium' as const }],
  });
  return {
    plugins: [react()],
    test: {
      projects: [
        {
          extends: true as const,
          resolve: { alias: { '#languages': resolve('src/messages/languagesAtOnce.ts') } },
          test: {
            name: 'unit',
            // Files share the modules, which would take as long to load for each as its tests take.
            isolate: false,
            // They also share one heap, which has once grown to Node's limit of 4 GB on a busy machine.
            execArgv: ['--max-old-space-size=8192'],
            testTimeout: mode === 'long' ? 600_000 : 30_000,
            setupFiles: [...setupFiles, 'test/support/runs.ts'],
            include: ['test/**/*.test.ts'],
            exclude: ['test/package/**'],
          },
        },
        simulated('jsdom'),
        simulated('happy-dom'),
        {
          extends: true as const,
          resolve: { alias: { '#languages': resolve('src/messages/languages.ts') } },
          optimizeDeps,
          plugins: [keptModules, apiPlugin()],
          test: {
            name: 'browser',
            ...patient,
            setupFiles: renders,
            include: ['test/**/*.browser.test.tsx'],
            browser: browser(),
          },
        },
        {
          extends: true as const,
          resolve: { alias: { '#languages': resolve('src/messages/languages.ts') } },
          optimizeDeps,
          plugins: [keptModules, storybookTest({ configDir: '.storybook' })],
          test: { name: 'stories', ...patient, setupFiles, browser: browser() },
        },
      ],
    },
  };
});

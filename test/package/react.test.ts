import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import {
  koladaKpis,
  koladaMunicipalities as municipalities,
  koladaPlan,
  koladaValues,
} from '../../server/fictionalKolada';
import { createKoladaApi, type KoladaApiOptions } from '../../server/koladaApi';
import { hostProject, type HostProject } from './hostProject';
import { serveStrictly, type Served } from './serveStrictly';
import { visit, type Visit } from './visit';

const SERVER = `
  import { createElement } from 'react';
  import { renderToString } from 'react-dom/server';
  import { GoalTree } from 'maltrad';
  import { namndplan2024 } from 'maltrad/example';
  const html = renderToString(createElement(GoalTree, { plan: namndplan2024 }));
  const labels = namndplan2024.nodes.map((node) => node.name);
  console.log(JSON.stringify({ html, labels }));
`;

const RENDERED = `
  import { createElement } from 'react';
  import { renderToString } from 'react-dom/server';
  import { Rendered } from './server/Rendered.js';
  process.stdout.write(renderToString(createElement(Rendered)));
`;

const planApi = () => Promise.resolve(Response.json(koladaPlan));

/** Hydration begins when English has been loaded. */
const POLL = { timeout: 20_000 };

const RAW = `import { version } from 'react'; console.log(version);`;

describe.each([18, 19])('the packed package in a project with React %i', (major) => {
  let host: HostProject;

  beforeAll(async () => {
    const names = ['react', 'react-dom', '@types/react', '@types/react-dom'];
    const packages = [...names.map((name) => `${name}@${major}`), '@tanstack/react-query@5'];
    host = await hostProject([inject('packed').tarball, ...packages]);
  });

  afterAll(() => host.remove());

  test('leaves the host its own React', async () => {
    expect(await host.node(RAW)).toMatch(new RegExp(`^${major}\\.`));
  });

  test.each(['bundler', 'node16'])(
    'passes a strict type check with %s resolution, as does the example of the README',
    async (way) => {
      const complaints = await host.tool(
        '@typescript/native/bin/tsc',
        '-p',
        `tsconfig.${way}.json`,
      );
      expect(complaints).toBe('');
    },
  );

  test('renders on a server to text that can be read', async () => {
    const { html, labels } = JSON.parse(await host.node(SERVER)) as {
      html: string;
      labels: string[];
    };
    expect(labels.some((label) => html.includes(label))).toBe(true);
  });

  describe('built with Vite and served under a strict content security policy', () => {
    let served: Served;
    let visited: Visit;
    const kolada: KoladaApiOptions = { kpis: koladaKpis, municipalities, values: koladaValues };
    const apis = { '/api': planApi, '/kolada': createKoladaApi(kolada) };

    beforeAll(async () => {
      await host.tool('vite/bin/vite.js', 'build', '--logLevel', 'warn');
      served = await serveStrictly(join(host.folder, 'dist'), apis);
      visited = await visit(served.url);
    });

    afterAll(async () => {
      await visited.close();
      served.close();
    });

    test('shows one tree with tree items', async () => {
      expect(await visited.page.getByRole('tree').count()).toBe(1);
      expect(await visited.page.getByRole('treeitem').count()).toBeGreaterThan(0);
    });

    test('gives its style sheet as text as well', async () => {
      expect(await visited.page.locator('html').getAttribute('data-sheet')).toBe('true');
    });

    test('has its light colours, also where the bundler lowers light-dark()', async () => {
      expect(await visited.coloursOf('.maltrad-card[data-rank="strong"]')).toEqual({
        background: 'rgb(255, 255, 255)',
        border: 'rgb(220, 222, 227)',
        text: 'rgb(86, 89, 99)',
      });
    });

    test('is dark where the host is', async () => {
      await visited.page.locator('html').evaluate((html) => html.classList.add('dark'));
      expect(await visited.coloursOf('.maltrad-card[data-rank="strong"]')).toMatchObject({
        background: 'rgb(27, 30, 36)',
        text: 'rgb(180, 183, 190)',
      });
      await visited.page.locator('html').evaluate((html) => html.classList.remove('dark'));
    });

    describe('on a page of twenty lines, with a plan from JSON and figures from Kolada', () => {
      let loaded: Visit;

      beforeAll(async () => {
        loaded = await visit(`${served.url}data`);
      });

      afterAll(() => loaded.close());

      const card = () => loaded.page.getByRole('treeitem', { name: /Kariesfria 3-åringar/ });
      const boundary = () => loaded.page.locator('.maltrad-load');

      test('shows the values', async () => {
        await card().getByText('97,1 %').waitFor();
        await boundary().and(loaded.page.locator('[data-state="ready"]')).waitFor();
        expect(await card().count()).toBe(1);
      });

      test('keeps the values with their age when Kolada dies, and says so', async () => {
        kolada.isDown = true;
        await boundary().and(loaded.page.locator('[data-state="partial"]')).waitFor();
        expect(await card().getByText('97,1 %').count()).toBe(1);
        expect(await boundary().innerText()).toMatch(
          /Ingen av 6 statusar kunde hämtas\. Värdena från kl\. \d\d\.\d\d visas/,
        );
      });

      test('is well again when Kolada is', async () => {
        kolada.isDown = false;
        await boundary().and(loaded.page.locator('[data-state="ready"]')).waitFor();
        expect(await card().getByText('97,1 %').count()).toBe(1);
      });

      test('breaks no directive of the policy', async () => {
        expect(await loaded.violations()).toEqual([]);
      });
    });

    describe('on a page that Node has rendered in English', () => {
      let markup: string;
      let hydrated: Visit;

      beforeAll(async () => {
        const vite = ['vite/bin/vite.js', 'build', '--logLevel', 'warn'] as const;
        await host.tool(...vite, '--ssr', 'Rendered.tsx', '--outDir', 'server');
        markup = await host.node(RENDERED);
        const page = readFileSync(join(host.folder, 'dist/index.html'), 'utf8');
        const body = () => `<body><main>${markup}</main>`;
        writeFileSync(join(host.folder, 'dist/rendered.html'), page.replace('<body>', body));
        hydrated = await visit(`${served.url}rendered.html`);
      });

      afterAll(() => hydrated.close());

      test('works as soon as it has hydrated', async () => {
        const closeAll = hydrated.page.getByRole('button', { name: 'Close all' });
        const cards = hydrated.page.getByRole('treeitem');
        await expect
          .poll(async () => {
            await closeAll.click();
            return cards.count();
          }, POLL)
          .toBe(1);
      });

      test('has every word in English, but those of the plan', () => {
        expect(markup).toContain('Why does the');
        expect(markup).not.toMatch(/Varför har|Stäng alla/);
      });

      test('hydrates without an error, and breaks no directive of the policy', async () => {
        expect(hydrated.messages).toEqual([]);
        expect(await hydrated.violations()).toEqual([]);
      });
    });

    test('breaks no directive of the policy', async () => {
      expect(await visited.violations()).toEqual([]);
    });

    test('writes nothing to the console', () => {
      expect(visited.messages).toEqual([]);
    });
  });
});

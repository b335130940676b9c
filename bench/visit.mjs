/** One contestant's page in a browser of its own, and what the browser tells of its costs. */
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright';

const TIMEOUT = 60_000;

/** A step took longer than the limit. */
export class DidNotFinish extends Error {}

/** Opens pages in a new browser; one that hangs takes nothing else with it. */
export async function openBrowser(launchOptions) {
  const browser = await chromium.launch(launchOptions);
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
  });
  return {
    open: (path, nodes) => openPage(context, path, nodes),
    close: () => browser.close(),
  };
}

async function openPage(context, path, nodes) {
  const page = await context.newPage();
  const errors = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(pathToFileURL(path).href);
  if (nodes) await page.evaluate((count) => window.bench.load(count), nodes);
  return {
    page,
    session,
    errors,
    /** Shows a scene and returns what it cost; times in milliseconds. */
    async show(scene) {
      const visible = await page.evaluate((name) => window.bench.prepare(name), scene);
      const before = await cpu(session);
      const times = await within(page.evaluate(() => window.bench.show()));
      const after = await cpu(session);
      return { visible, ...times, ...difference(before, after) };
    },
    /** Bytes in use after a collection. */
    async heap() {
      await session.send('HeapProfiler.collectGarbage');
      const { usedSize } = await session.send('Runtime.getHeapUsage');
      return usedSize;
    },
    close: () => page.close(),
  };
}

/** CPU time of the page's main thread so far, in milliseconds. */
async function cpu(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name) => 1000 * (metrics.find((metric) => metric.name === name)?.value ?? 0);
  return {
    cpu: of('TaskDuration'),
    script: of('ScriptDuration'),
    layout: of('LayoutDuration') + of('RecalcStyleDuration'),
  };
}

function difference(before, after) {
  return Object.fromEntries(Object.keys(before).map((key) => [key, after[key] - before[key]]));
}

/** Rejects with `DidNotFinish` when a step takes too long. */
export function within(step) {
  let timer;
  const limit = new Promise((_, fail) => {
    timer = setTimeout(() => fail(new DidNotFinish()), TIMEOUT);
  });
  return Promise.race([step, limit]).finally(() => clearTimeout(timer));
}
